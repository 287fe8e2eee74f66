package downhill.ui;

import imgui.ImDrawList;
import imgui.ImFont;
import java.util.List;

/** Under the drawing of a circuit: what is happening, and what the lines mean. */
final class Foot {
    /** Room for the legend, at scale 1. */
    static final float LEGEND = 32;

    /** Room for the words, or a question, and the legend. */
    static final float HEIGHT = LEGEND + CircuitQuestion.HEIGHT - 8;

    /** Room for the brief words. */
    static final float BRIEF = 26;

    private static final float LINE = 24;
    private static final float MARGIN = 24;

    private Foot() {}

    static void draw(Widgets ui, ImDrawList list, CircuitLab lab, Rect place) {
        List<String> lines = Narration.of(lab);
        float top = place.bottom() - ui.px(28) - ui.px(LINE) * (lines.size() + 1);
        for (String line : lines) {
            ImFont font = ui.fonts().body();
            float width = font.calcTextSizeAX(font.getFontSize(), Float.MAX_VALUE, 0, line);
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

    /** In a small drawing: the sums of the gate that is at work or was clicked, in small letters. */
    static void brief(Widgets ui, ImDrawList list, CircuitLab lab, Rect place) {
        if (lab.subject().isEmpty()) {
            return;
        }
        List<String> lines = Narration.sums(lab, lab.subject().get());
        ImFont font = ui.fonts().small();
        float line = font.getFontSize() * 1.2f;
        float top = place.bottom() - ui.px(4) - line * lines.size();
        for (String text : lines) {
            float width = font.calcTextSizeAX(font.getFontSize(), Float.MAX_VALUE, 0, text);
            float left = Math.max(place.left() + ui.px(8), place.centreX() - width / 2);
            backed(ui, list, left, top, width);
            list.addText(
                    font,
                    Math.round(font.getFontSize()),
                    left,
                    top,
                    Rgb.abgr(ui.theme().text()),
                    text);
            top += line;
        }
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
        list.addLine(x, y, x + ui.px(32), y, Rgb.abgr(theme.forward()), ui.px(2));
        x = words(ui, list, x + ui.px(40), y, "value, forward", theme.forward());
        list.addLine(x, y, x + ui.px(32), y, Rgb.abgr(Rgb.mix(theme.ground(), theme.gradient(), 0.5)), ui.px(7));
        list.addLine(x, y, x + ui.px(32), y, Rgb.abgr(theme.forward()), ui.px(2));
        x = words(ui, list, x + ui.px(40), y, "gradient ∂f/∂value, backward", theme.gradient());
        for (int i = 0; i < 4; i++) {
            list.addLine(x + ui.px(9 * i), y, x + ui.px(9 * i + 5), y, Rgb.abgr(theme.forward()), ui.px(2));
        }
        words(ui, list, x + ui.px(44), y, "no gradient passes", theme.muted());
    }

    private static float words(Widgets ui, ImDrawList list, float x, float y, String text, int colour) {
        ImFont font = ui.fonts().small();
        list.addText(font, Math.round(font.getFontSize()), x, y - font.getFontSize() / 2, Rgb.abgr(colour), text);
        return x + font.calcTextSizeAX(font.getFontSize(), Float.MAX_VALUE, 0, text) + ui.px(28);
    }
}
