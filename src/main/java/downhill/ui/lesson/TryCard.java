package downhill.ui.lesson;

import downhill.colour.Rgb;
import downhill.lesson.Part;
import downhill.lesson.Word;
import downhill.lesson.page.Page;
import downhill.lesson.page.ReaderRequest;
import downhill.ui.kit.Letters;
import downhill.ui.kit.PaddedGround;
import downhill.ui.kit.ProgressMarks;
import downhill.ui.kit.Widgets;
import downhill.ui.text.TextColour;
import downhill.ui.text.TextTone;
import downhill.ui.text.WrappedText;
import imgui.ImDrawList;
import imgui.ImGui;

/** An experiment with a goal: what to reach, whether it is reached, a hint and a way there. */
final class TryCard implements PartView {
    private final Part.Try goal;
    private final String key;
    private final WrappedText title;
    private final WrappedText text;
    private final WrappedText hint;
    private final WrappedText done;
    private boolean hinted;
    private boolean drawnReached;
    private boolean drawnShown;

    TryCard(Part.Try goal) {
        this.goal = goal;
        key = goal.name().isEmpty() ? "line " + goal.line() : goal.name();
        title = WrappedText.line(goal.title(), TextTone.NOTE, TextColour.TEXT, true);
        text = WrappedText.line(goal.goal(), TextTone.READING, TextColour.TEXT, false);
        hint = WrappedText.line(goal.hint(), TextTone.NOTE, TextColour.MUTED, false);
        done = WrappedText.line(goal.done(), TextTone.NOTE, TextColour.TEXT, false);
    }

    @Override
    public void draw(Widgets ui, PageReply pageReply) {
        boolean reached = pageReply.page().reached().contains(goal.line());
        boolean shown = pageReply.page().shown().contains(goal.line());
        drawnReached = reached;
        drawnShown = shown;
        int colour = reached ? ui.theme().forward() : ui.theme().accent();
        PaddedGround paddedGround = PaddedGround.begin(ui);
        head(ui, pageReply, paddedGround, reached, shown, colour);
        if (!goal.title().isEmpty()) {
            pageReply.follow(ProseView.write(ui, pageReply, title, paddedGround.room()));
        }
        pageReply.follow(ProseView.write(ui, pageReply, text, paddedGround.room()));
        if (reached || shown) {
            pageReply.follow(ProseView.write(ui, pageReply, done, paddedGround.room()));
        }
        if (hinted && !reached) {
            pageReply.follow(ProseView.write(ui, pageReply, hint, paddedGround.room()));
        }
        buttons(ui, pageReply, reached);
        paddedGround.end(colour);
    }

    private static void head(
            Widgets ui, PageReply pageReply, PaddedGround paddedGround, boolean reached, boolean shown, int colour) {
        float x = ImGui.getCursorScreenPosX();
        float y = ImGui.getCursorScreenPosY();
        float size = ui.fonts().small().getFontSize();
        ImDrawList list = ImGui.getWindowDrawList();
        ProgressMarks.circle(ui, list, reached ? 1 : 0, x + ui.px(7), y + size / 2, colour);
        Word words = reached ? Word.GOAL_REACHED : shown ? Word.GOAL_SHOWN : Word.GOAL_OPEN;
        Letters.draw(
                list, ui.fonts().small(), x + ui.px(22), y, Rgb.abgr(ui.theme().muted()), pageReply.word(words));
        ImGui.dummy(paddedGround.room(), size);
    }

    private void buttons(Widgets ui, PageReply pageReply, boolean reached) {
        boolean hasHint = !goal.hint().isEmpty() && !reached;
        if (hasHint) {
            String shown = pageReply.word(hinted ? Word.HIDE_HINT : Word.HINT);
            if (ui.button("Hint for " + key, shown, 0, pageReply.word(Word.HINT_HELP))) {
                hinted = !hinted;
            }
        }
        if (goal.answer().isEmpty()) {
            return;
        }
        if (hasHint) {
            ImGui.sameLine();
        }
        if (ui.button("Show me " + key, pageReply.word(Word.SHOW_ME), 0, pageReply.word(Word.SHOW_ME_HELP))) {
            pageReply.ask(new ReaderRequest.Play(goal));
        }
    }

    @Override
    public boolean settled(Page page) {
        return title.settled()
                && text.settled()
                && hint.settled()
                && done.settled()
                && drawnReached == page.reached().contains(goal.line())
                && drawnShown == page.shown().contains(goal.line());
    }
}
