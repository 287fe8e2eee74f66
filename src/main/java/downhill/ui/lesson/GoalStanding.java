package downhill.ui.lesson;

import downhill.colour.Rgb;
import downhill.lesson.Part;
import downhill.lesson.Vocabulary;
import downhill.ui.kit.Fonts;
import downhill.ui.kit.Letters;
import downhill.ui.kit.ProgressMarks;
import downhill.ui.kit.Rect;
import downhill.ui.kit.Widgets;
import imgui.ImDrawList;
import imgui.ImFont;
import imgui.ImGui;
import java.util.List;

/** How far a goal is, number by number; what is shown changes, and no place of it does. */
final class GoalStanding {
    private static final String WIDEST_VALUE = "−0.0000000";
    private static final float MARK = 22;
    private static final float GAP = 12;
    private static final float LEADING = 8;

    private final Part.Try goal;
    private final String key;
    private List<Double> standing = List.of();
    private List<GoalRow> rows = List.of();
    private List<String> labels = List.of();
    private Vocabulary words;
    private Fonts fonts;
    private float width;
    private float names;
    private boolean high;

    /** @param key by which tests and the hand know the goal */
    GoalStanding(Part.Try goal, String key) {
        this.goal = goal;
        this.key = key;
    }

    /** @param now what the goal's conditions measure; empty before it is known */
    void draw(Widgets ui, PageReply pageReply, List<Double> now, float room) {
        renew(ui, pageReply.words(), now, room);
        ImFont font = ui.fonts().small();
        float line = font.getFontSize() + ui.px(LEADING);
        float x = ImGui.getCursorScreenPosX();
        float y = ImGui.getCursorScreenPosY();
        for (int i = 0; i < rows.size(); i++) {
            draw(ui, rows.get(i), x, y);
            float below = y + (high ? 2 : 1) * line;
            GoalRow row = rows.get(i);
            ui.labels().say(labels.get(i), new Rect(x, y, x + room, below), row.value());
            y = below;
        }
        ImGui.dummy(room, rows.size() * (high ? 2 : 1) * line);
    }

    private void renew(Widgets ui, Vocabulary newWords, List<Double> now, float room) {
        boolean same = words == newWords && fonts == ui.fonts() && width == room;
        if (same && standing == now) return;
        standing = now;
        rows = GoalRow.of(goal, now, newWords);
        if (same) return;
        words = newWords;
        fonts = ui.fonts();
        width = room;
        labels = rows.stream().map(row -> row.name() + " of " + key).toList();
        measure(ui);
    }

    private void measure(Widgets ui) {
        ImFont font = ui.fonts().small();
        float targets = 0;
        names = 0;
        for (GoalRow row : rows) {
            names = Math.max(names, Letters.width(font, row.name()));
            targets = Math.max(targets, Letters.width(font, row.target()));
        }
        high = values(ui) + Letters.width(font, WIDEST_VALUE) + ui.px(GAP) + targets > width;
    }

    /** Where the values begin. */
    private float values(Widgets ui) {
        return ui.px(MARK) + names + ui.px(GAP);
    }

    private void draw(Widgets ui, GoalRow row, float x, float y) {
        ImDrawList list = ImGui.getWindowDrawList();
        ImFont font = ui.fonts().small();
        float size = font.getFontSize();
        int text = Rgb.abgr(ui.theme().text());
        int muted = Rgb.abgr(ui.theme().muted());
        int mark = row.holds() ? ui.theme().forward() : ui.theme().muted();
        ProgressMarks.circle(ui, list, row.holds() ? 1 : 0, x + ui.px(7), y + size / 2, mark);
        Letters.draw(list, font, x + ui.px(MARK), y, muted, row.name());
        float value = x + values(ui);
        Letters.draw(list, font, value, y, text, row.value());
        float right = value + Letters.width(font, WIDEST_VALUE) + ui.px(GAP);
        float below = y + size + ui.px(LEADING);
        Letters.draw(list, font, high ? x + ui.px(MARK) : right, high ? below : y, muted, row.target());
    }
}
