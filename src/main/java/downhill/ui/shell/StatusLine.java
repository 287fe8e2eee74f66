package downhill.ui.shell;

import downhill.colour.Rgb;
import downhill.language.Digits;
import downhill.ui.kit.NamedValue;
import downhill.ui.kit.Rect;
import downhill.ui.kit.Widgets;
import imgui.ImDrawList;
import imgui.ImFont;
import imgui.ImGui;

/** One quiet line below the landscape: the ball and its loss at the left, the machine at the right. */
public final class StatusLine {
    private StatusLine() {}

    public static void draw(Widgets ui, Status status, Rect place) {
        ImDrawList list = ImGui.getBackgroundDrawList();
        list.addRectFilled(
                place.left(),
                place.top(),
                place.right(),
                place.bottom(),
                Rgb.abgr(ui.theme().panel()));
        float y = place.top() + (place.height() - ui.fonts().monoSmall().getFontSize()) / 2;
        float end = left(ui, list, status, place, place.left() + ui.px(16), y);
        right(ui, list, status, place, end + ui.px(24), y);
    }

    private static float left(Widgets ui, ImDrawList list, Status status, Rect place, float x, float y) {
        float end = x;
        for (NamedValue fact : status.facts()) {
            float from = end;
            end = pair(ui, list, from, y, fact.name(), fact.value());
            if (!fact.help().isEmpty()) {
                ui.drawn(fact.name(), place.withLeft(from).withRight(end), place, fact.help());
            }
        }
        if (status.diverged() == 0) {
            return end;
        }
        String gone = "✗ " + Digits.count(status.diverged()) + " diverged";
        return put(list, ui.fonts().small(), end, y, ui.theme().wrong(), gone);
    }

    private static float pair(Widgets ui, ImDrawList list, float x, float y, String name, String value) {
        float end = put(list, ui.fonts().small(), x, y, ui.theme().muted(), name) + ui.px(4);
        return put(list, ui.fonts().monoSmall(), end, y, ui.theme().text(), value) + ui.px(12);
    }

    /** From the right end, as much as has room: what matters least is left out first. */
    private static void right(Widgets ui, ImDrawList list, Status status, Rect place, float limit, float y) {
        ImFont font = ui.fonts().small();
        float x = place.right() - ui.px(16);
        for (NamedValue part : status.machine()) {
            float width = font.calcTextSizeAX(font.getFontSize(), Float.MAX_VALUE, 0, part.value());
            if (x - width < limit) {
                return;
            }
            put(list, font, x - width, y, ui.theme().muted(), part.value());
            ui.drawn(part.name(), place.withLeft(x - width).withRight(x), place, part.help());
            x -= width + ui.px(24);
        }
    }

    private static float put(ImDrawList list, ImFont font, float x, float y, int colour, String text) {
        list.addText(font, Math.round(font.getFontSize()), x, y, Rgb.abgr(colour), text);
        return x + font.calcTextSizeAX(font.getFontSize(), Float.MAX_VALUE, 0, text);
    }
}
