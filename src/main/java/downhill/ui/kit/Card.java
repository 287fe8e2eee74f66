package downhill.ui.kit;

import imgui.ImGui;
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

    private static void row(Widgets ui, float left, NamedValue namedValue) {
        ImGui.beginGroup();
        ui.text(namedValue.name(), ui.fonts().small(), ui.theme().muted());
        ImGui.sameLine();
        ImGui.setCursorPosX(left + ui.px(NAMES));
        ui.text(namedValue.value(), ui.fonts().monoSmall(), ui.theme().text());
        ui.labels()
                .say(
                        namedValue.name() + " at the ball",
                        Widgets.lastItem(),
                        namedValue.value().strip());
        ImGui.endGroup();
        ui.done(namedValue.name(), namedValue.help());
    }
}
