package downhill.ui.kit;

import downhill.colour.Rgb;
import imgui.ImGui;
import imgui.flag.ImGuiCol;
import java.util.List;

/**
 * A few numbers with a sentence on what they mean, ready to be drawn.
 *
 * @param title may be empty, as may the sentence
 * @param warns whether the sentence tells of something that goes wrong
 */
public record Card(String title, List<NamedValue> rows, String sentence, boolean warns) {
    private static final float NAMES = 96;

    public Card {
        rows = List.copyOf(rows);
    }

    public void draw(Widgets ui, TextWrap textWrap) {
        if (!title.isEmpty()) {
            ui.space(2);
            ui.name(title);
        }
        float left = ImGui.getCursorPosX();
        for (int i = 0; i < rows.size(); i++) {
            row(ui, left, rows.get(i));
        }
        if (!sentence.isEmpty()) {
            ui.text(
                    textWrap.of(ui.fonts().small(), warns ? "✗ " + sentence : sentence),
                    ui.fonts().small(),
                    warns ? ui.theme().wrong() : ui.theme().text());
            ui.labels().say(sentence, Widgets.lastItem());
        }
    }

    /** In one line: half a number is another one. */
    private static void number(Widgets ui, String text) {
        ImGui.pushFont(ui.fonts().monoSmall());
        ImGui.pushStyleColor(ImGuiCol.Text, Rgb.abgr(ui.theme().text()));
        ImGui.textUnformatted(text);
        ImGui.popStyleColor();
        ImGui.popFont();
    }

    private static void row(Widgets ui, float left, NamedValue namedValue) {
        ImGui.beginGroup();
        ui.text(namedValue.name(), ui.fonts().small(), ui.theme().muted());
        ImGui.sameLine();
        ImGui.setCursorPosX(left + ui.px(NAMES));
        number(ui, namedValue.value());
        ui.labels()
                .say(
                        namedValue.name() + " at the ball",
                        Widgets.lastItem(),
                        namedValue.value().strip());
        ImGui.endGroup();
        ui.done(namedValue.name(), namedValue.help());
    }
}
