package downhill.ui.lesson;

import downhill.colour.Rgb;
import downhill.lesson.Lesson;
import downhill.lesson.Word;
import downhill.ui.kit.Letters;
import downhill.ui.kit.PressArea;
import downhill.ui.kit.Widgets;
import imgui.ImDrawList;
import imgui.ImGui;
import imgui.flag.ImGuiKey;
import imgui.type.ImString;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds words in all chapters. */
final class SearchList {
    static final String FIELD = Word.FIND.english();

    private static final int LONGEST = 100;
    private static final int BEFORE = 40;
    private static final int AFTER = 90;
    private static final float ROW = 64;

    private String text = "";
    private List<LessonIndex.Entry> found = List.of();
    private List<Lesson> chapters;
    private LessonIndex words;
    private boolean fresh;

    /** Begins again, with the keyboard in its field. */
    void open() {
        fresh = true;
    }

    /** Draws the field. */
    void field(Widgets ui, PageReply pageReply) {
        List<Lesson> now = pageReply.chapters();
        boolean other = now != chapters;
        if (other) {
            chapters = now;
            words = new LessonIndex(now);
        }
        if (fresh) {
            ImGui.setKeyboardFocusHere();
            fresh = false;
        }
        ImString box = new ImString(text, LONGEST);
        ui.outlined();
        ImGui.setNextItemWidth(Widgets.FULL_WIDTH);
        ImGui.inputTextWithHint("##" + FIELD, pageReply.word(Word.FIND), box);
        Widgets.notOutlined();
        ui.done(FIELD, pageReply.word(Word.FIND_HELP));
        if (other || !box.get().equals(text)) {
            text = box.get();
            found = words.find(text);
        }
    }

    /** Draws what was found; gives the place that was chosen. */
    Optional<LessonIndex.Entry> list(Widgets ui, PageReply pageReply) {
        if (found.isEmpty()) {
            String words = pageReply.word(text.isBlank() ? Word.FIND_BEGIN : Word.FIND_NOTHING);
            ui.text(words, ui.fonts().body(), ui.theme().muted());
        }
        boolean enter =
                ImGui.isKeyPressed(ImGuiKey.Enter, false) && !ImGui.getIO().getNavVisible();
        Optional<LessonIndex.Entry> chosen = enter && !found.isEmpty() ? Optional.of(found.get(0)) : Optional.empty();
        for (int i = 0; i < found.size(); i++) {
            if (row(ui, pageReply, found.get(i), i)) {
                chosen = Optional.of(found.get(i));
            }
        }
        return chosen;
    }

    private boolean row(Widgets ui, PageReply pageReply, LessonIndex.Entry entry, int index) {
        float width = ImGui.getContentRegionAvailX();
        float x = ImGui.getCursorScreenPosX();
        float y = ImGui.getCursorScreenPosY();
        boolean pressed =
                PressArea.area(ui, "Found " + (index + 1), width, ui.px(ROW), pageReply.word(Word.FOUND_HELP));
        ImDrawList list = ImGui.getWindowDrawList();
        if (ImGui.isItemHovered()) {
            list.addRectFilled(x, y, x + width, y + ui.px(ROW), PressArea.ground(ui), ui.px(6));
        }
        float room = width - ui.px(16);
        float left = x + ui.px(8);
        Letters.draw(
                list,
                ui.fonts().strong(),
                left,
                y + ui.px(8),
                Rgb.abgr(ui.theme().text()),
                Letters.fitted(ui.fonts().strong(), entry.lesson().title(), room));
        String around = Letters.fitted(ui.fonts().small(), around(entry), room);
        Letters.draw(
                list,
                ui.fonts().small(),
                left,
                y + ui.px(34),
                Rgb.abgr(ui.theme().muted()),
                around);
        return pressed;
    }

    /** The words around the first that was looked for. */
    private String around(LessonIndex.Entry entry) {
        String first = text.toLowerCase(Locale.ROOT).strip().split("\\s+")[0];
        int at = Math.max(0, LessonIndex.place(entry.lower(), first));
        int from = Math.max(0, at - BEFORE);
        while (from > 0 && from < at && entry.text().charAt(from - 1) != ' ') {
            from++;
        }
        int to = Math.min(entry.text().length(), at + AFTER);
        return (from > 0 ? "… " : "") + entry.text().substring(from, to);
    }
}
