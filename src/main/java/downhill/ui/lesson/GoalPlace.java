package downhill.ui.lesson;

import downhill.colour.Rgb;
import downhill.lesson.Lesson;
import downhill.lesson.Part;
import downhill.lesson.Word;
import downhill.lesson.page.ReaderRequest;
import downhill.ui.kit.Letters;
import downhill.ui.kit.Widgets;
import imgui.ImGui;
import java.util.Optional;

/** Whether what a goal is about is on the stage, and the way there; nothing for a goal of the page alone. */
final class GoalPlace {
    private final Part.Try goal;
    private final String label;
    private Lesson lesson;
    private Optional<Part.Staged> about = Optional.empty();
    private boolean here;

    GoalPlace(Part.Try goal, String key) {
        this.goal = goal;
        label = "Stage for " + key;
    }

    /** How it is in this frame. */
    void look(PageReply pageReply) {
        if (lesson != pageReply.lesson()) {
            lesson = pageReply.lesson();
            about = lesson.stageOf(goal);
        }
        here = about.isPresent() && pageReply.page().stage() == about.get().line();
    }

    /** Says where it is; as high in either case. */
    void line(Widgets ui, PageReply pageReply, float room) {
        if (about.isEmpty()) {
            return;
        }
        float x = ImGui.getCursorScreenPosX();
        float y = ImGui.getCursorScreenPosY();
        float size = ui.fonts().small().getFontSize();
        StageCard.mark(ui, ImGui.getWindowDrawList(), here, x + ui.px(7), y + size / 2);
        String words = pageReply.word(here ? Word.GOAL_HERE : Word.GOAL_AWAY);
        int colour = Rgb.abgr(here ? ui.theme().muted() : ui.theme().text());
        Letters.draw(ImGui.getWindowDrawList(), ui.fonts().small(), x + ui.px(22), y, colour, words);
        ImGui.dummy(room, size + ui.px(2));
    }

    /** Puts it on the stage, or begins it anew; as wide in either case. */
    void button(ButtonRow row, PageReply pageReply) {
        if (about.isEmpty()) {
            return;
        }
        String put = pageReply.word(Word.PUT_ON_STAGE);
        String again = pageReply.word(Word.START_AGAIN);
        float width = Math.max(ButtonRow.width(put), ButtonRow.width(again));
        String help = pageReply.word(here ? Word.START_AGAIN_HELP : Word.PUT_ON_STAGE_HELP);
        if (row.button(label, here ? again : put, width, help)) {
            pageReply.ask(here ? new ReaderRequest.Show(about.get()) : new ReaderRequest.Come(about.get()));
        }
    }
}
