package downhill.ui.circuit;

import downhill.circuit.GradientWidth;
import downhill.colour.Rgb;
import downhill.colour.Theme;
import downhill.language.Digits;
import downhill.ui.kit.Rect;
import downhill.ui.kit.Widgets;
import downhill.workspace.CircuitLab;
import imgui.ImDrawList;
import imgui.ImFont;
import java.util.ArrayList;
import java.util.List;

/** Under the drawing of a circuit: what is happening, and what the lines mean. */
final class CircuitFooter {
    /** Room for the legend, at scale 1. */
    static final float LEGEND = 32;

    /** Room for two lines of words. */
    private static final float WORDS = 60;

    private static final float LINE = 24;
    private static final float MARGIN = 24;

    /** A drawing narrower than this at scale 1 has a legend of fewer words. */
    private static final float FULL_LEGEND = 620;

    private final List<String> lines = new ArrayList<>();
    private CircuitLab told;
    private float room;

    /** Room for the words, or for questions, and the legend, at scale 1. */
    static float height(CircuitLab lab) {
        return LEGEND + (lab.asks() ? CircuitQuestion.HEIGHT - 8 : WORDS);
    }

    void draw(Widgets ui, ImDrawList list, CircuitLab lab, Rect place) {
        ImFont font = ui.fonts().body();
        tell(lab, font, place.width() - 2 * ui.px(MARGIN));
        float top = place.bottom() - ui.px(LEGEND + 4) - ui.px(LINE) * lines.size();
        for (String line : lines) {
            float width = wide(font, line);
            float left = Math.max(place.left() + ui.px(MARGIN), place.centreX() - width / 2);
            backed(ui, list, left, top, width);
            list.addText(
                    font,
                    Math.round(font.getFontSize()),
                    left,
                    top,
                    Rgb.abgr(ui.theme().text()),
                    line);
            top += ui.px(LINE);
        }
    }

    /** Writes it anew only when something has happened. */
    private void tell(CircuitLab lab, ImFont font, float width) {
        boolean same = lab.isAlike(told) && width == room;
        told = lab;
        room = width;
        if (!same) {
            lines.clear();
            for (String line : Narration.of(lab)) {
                wrap(line, font, width, lines);
            }
        }
    }

    /** Words that are too wide for one line go on in the next. */
    private static void wrap(String text, ImFont font, float room, List<String> lines) {
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && wide(font, longer) > room) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
    }

    private static float wide(ImFont font, String text) {
        return font.calcTextSizeAX(font.getFontSize(), Float.MAX_VALUE, 0, text);
    }

    /** Words are read on plain ground, whatever wire lies behind them. */
    private static void backed(Widgets ui, ImDrawList list, float left, float top, float width) {
        int ground = Rgb.abgr(ui.theme().ground(), 0.85);
        list.addRectFilled(left - ui.px(8), top - ui.px(2), left + width + ui.px(8), top + ui.px(22), ground, ui.px(4));
    }

    static void legend(Widgets ui, ImDrawList list, Rect place) {
        float y = place.bottom() - ui.px(20);
        float x = place.left() + ui.px(MARGIN);
        Theme theme = ui.theme();
        boolean brief = place.width() < ui.px(FULL_LEGEND);
        list.addLine(x, y, x + ui.px(32), y, Rgb.abgr(theme.forward()), ui.px(2));
        x = words(ui, list, x + ui.px(40), y, brief ? "value" : "value, forward", theme.forward());
        int rim = Rgb.abgr(Rgb.mix(theme.ground(), theme.gradient(), 0.5));
        for (double gradient : GradientWidth.SAMPLES) {
            list.addLine(x, y, x + ui.px(24), y, rim, ui.px((float) GradientWidth.of(gradient)));
            list.addLine(x, y, x + ui.px(24), y, Rgb.abgr(theme.forward()), ui.px(2));
            x = words(ui, list, x + ui.px(30), y, Digits.text(gradient), theme.gradient()) - ui.px(16);
        }
        x = words(ui, list, x, y, brief ? "gradient" : "gradient ∂f/∂value, backward", theme.gradient());
        for (int i = 0; i < 4; i++) {
            list.addLine(x + ui.px(9 * i), y, x + ui.px(9 * i + 5), y, Rgb.abgr(theme.forward()), ui.px(2));
        }
        words(ui, list, x + ui.px(44), y, "no gradient passes", theme.muted());
    }

    private static float words(Widgets ui, ImDrawList list, float x, float y, String text, int colour) {
        ImFont font = ui.fonts().small();
        list.addText(font, Math.round(font.getFontSize()), x, y - font.getFontSize() / 2, Rgb.abgr(colour), text);
        return x + wide(font, text) + ui.px(28);
    }
}
