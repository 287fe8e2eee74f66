package downhill.ui.text;

import downhill.colour.Rgb;
import downhill.colour.Theme;
import downhill.ui.kit.Rect;
import downhill.ui.kit.Widgets;
import imgui.ImDrawList;

/** Draws what stands beside letters. A call-out's kind has a shape as well as a colour. */
final class MarkPainter {
    private static final float MARK = 8;

    private MarkPainter() {}

    static void draw(Widgets ui, ImDrawList list, PlacedMark placedMark, float dx, float dy) {
        float left = dx + placedMark.left();
        float top = dy + placedMark.top();
        float right = dx + placedMark.right();
        float bottom = dy + placedMark.bottom();
        switch (placedMark.kind()) {
            case BULLET -> {
                float radius = (right - left) / 2;
                list.addCircleFilled(
                        left + radius, top + radius, radius, Rgb.abgr(ui.theme().muted()));
            }
            case RULE ->
                list.addRectFilled(left, top, right, bottom, Rgb.abgr(ui.theme().line()));
            case QUOTE -> bar(ui, list, left, top, bottom, ui.theme().line());
            default -> callOut(ui, list, placedMark.kind(), new Rect(left, top, right, bottom));
        }
    }

    private static void bar(Widgets ui, ImDrawList list, float left, float top, float bottom, int colour) {
        list.addRectFilled(left, top, left + ui.px(4), bottom, Rgb.abgr(colour), ui.px(2));
    }

    private static void callOut(Widgets ui, ImDrawList list, PlacedMark.Kind kind, Rect place) {
        Theme theme = ui.theme();
        int colour = colour(theme, kind);
        int ground = Rgb.abgr(Rgb.mix(theme.panel(), colour, 0.09));
        list.addRectFilled(place.left(), place.top(), place.right(), place.bottom(), ground, ui.px(6));
        bar(ui, list, place.left(), place.top(), place.bottom(), colour);
        float x = place.left() + ui.px(16 + 10);
        float y = place.top() + ui.px(16 + 12);
        mark(ui, list, kind, x, y, Rgb.abgr(colour));
    }

    private static int colour(Theme theme, PlacedMark.Kind kind) {
        return switch (kind) {
            case IDEA -> theme.batch();
            case TRY -> theme.accent();
            case CARE -> theme.gradient();
            default -> theme.single();
        };
    }

    private static void mark(Widgets ui, ImDrawList list, PlacedMark.Kind kind, float x, float y, int colour) {
        float r = ui.px(MARK);
        float thick = ui.px(2);
        switch (kind) {
            case IDEA -> {
                list.addCircle(x, y, r, colour, 24, thick);
                list.addCircleFilled(x, y, r * 0.45f, colour);
            }
            case TRY -> list.addTriangleFilled(x - r * 0.7f, y - r, x - r * 0.7f, y + r, x + r, y, colour);
            case CARE -> {
                list.addTriangle(x, y - r, x - r, y + r * 0.8f, x + r, y + r * 0.8f, colour, thick);
                list.addLine(x, y - r * 0.3f, x, y + r * 0.45f, colour, thick);
            }
            default -> {
                arrow(list, x - r, x + r, y - r * 0.4f, r * 0.45f, colour, thick);
                arrow(list, x + r, x - r, y + r * 0.4f, r * 0.45f, colour, thick);
            }
        }
    }

    private static void arrow(ImDrawList list, float from, float to, float y, float head, int colour, float thick) {
        float back = to > from ? -head : head;
        list.addLine(from, y, to, y, colour, thick);
        list.addLine(to + back, y - head, to, y, colour, thick);
        list.addLine(to + back, y + head, to, y, colour, thick);
    }
}
