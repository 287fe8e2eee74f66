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
import java.util.List;

/** An experiment with a goal: what to reach, whether it is reached, a hint and a way there. */
final class TryCard implements PartView {
    private final Part.Try goal;
    private final String key;
    private final WrappedText title;
    private final WrappedText text;
    private final WrappedText hint;
    private final WrappedText done;
    private final String explanation;
    private final GoalPlace goalPlace;
    private final GoalStanding goalStanding;
    private boolean hinted;
    private boolean drawnReached;
    private boolean drawnShown;
    private boolean drawnStanding;

    TryCard(Part.Try goal) {
        this.goal = goal;
        key = goal.name().isEmpty() ? "line " + goal.line() : goal.name();
        explanation = "Explanation of " + key;
        goalPlace = new GoalPlace(goal, key);
        goalStanding = new GoalStanding(goal, key);
        title = WrappedText.line(goal.title(), TextTone.NOTE, TextColour.TEXT, true);
        text = WrappedText.line(goal.goal(), TextTone.READING, TextColour.TEXT, false);
        hint = WrappedText.line(goal.hint(), TextTone.NOTE, TextColour.MUTED, false);
        done = WrappedText.line(goal.done(), TextTone.NOTE, TextColour.TEXT, false);
    }

    @Override
    public void draw(Widgets ui, PageReply pageReply) {
        boolean reached = pageReply.page().reached().contains(goal.line());
        boolean shown = pageReply.page().shown().contains(goal.line());
        List<Double> standing = pageReply.page().standings().get(goal.name());
        drawnReached = reached;
        drawnShown = shown;
        drawnStanding = standing != null;
        int colour = reached ? ui.theme().forward() : ui.theme().accent();
        PaddedGround paddedGround = PaddedGround.begin(ui);
        head(ui, pageReply, paddedGround, reached, shown, colour);
        if (!goal.title().isEmpty()) {
            pageReply.follow(ProseView.write(ui, pageReply, title, paddedGround.room()));
        }
        pageReply.follow(ProseView.write(ui, pageReply, text, paddedGround.room()));
        goalPlace.look(pageReply);
        if (!reached) {
            goalPlace.line(ui, pageReply, paddedGround.room());
        }
        if (!reached || standing != null) {
            goalStanding.draw(ui, pageReply, standing == null ? List.of() : standing, paddedGround.room());
        }
        if (reached || shown) {
            pageReply.follow(ProseView.write(ui, pageReply, done, paddedGround.room()));
            ui.labels().say(explanation, Widgets.lastItem(), goal.done());
        }
        if (hinted && !reached) {
            pageReply.follow(ProseView.write(ui, pageReply, hint, paddedGround.room()));
        }
        ButtonRow row = new ButtonRow(ui, paddedGround.room());
        goalPlace.button(row, pageReply);
        buttons(row, pageReply, reached);
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

    private void buttons(ButtonRow row, PageReply pageReply, boolean reached) {
        if (!goal.hint().isEmpty() && !reached) {
            String shown = pageReply.word(hinted ? Word.HIDE_HINT : Word.HINT);
            if (row.button("Hint for " + key, shown, ButtonRow.width(shown), pageReply.word(Word.HINT_HELP))) {
                hinted = !hinted;
            }
        }
        if (goal.answer().isEmpty()) {
            return;
        }
        String shown = pageReply.word(Word.SHOW_ME);
        if (row.button("Show me " + key, shown, ButtonRow.width(shown), pageReply.word(Word.SHOW_ME_HELP))) {
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
                && drawnStanding == page.standings().containsKey(goal.name())
                && drawnShown == page.shown().contains(goal.line());
    }
}
