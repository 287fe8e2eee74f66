package downhill.ui;

import imgui.ImDrawList;
import imgui.ImFont;
import imgui.ImGui;

/** A line below a drawing that is legend and number at once: a mark as in the picture, its name, and the number now. */
final class Readout {
    private static final float HEIGHT = 20;
    private static final float MARK = 26;

    /** How a mark looks. */
    enum Mark {
        NONE,
        BALL,
        LINE,
        DASHES,
        DOT
    }

    private Readout() {}

    /** The pixels that one takes. */
    static float height(Easel easel) {
        return easel.px(HEIGHT);
    }

    static void draw(Easel easel, Mark mark, int rgb, String name, String number, String help) {
        ImFont words = easel.words();
        ImFont numbers = easel.numbers();
        float height = height(easel);
        float x = ImGui.getCursorScreenPosX();
        float y = ImGui.getCursorScreenPosY();
        ImDrawList list = ImGui.getWindowDrawList();
        mark(easel, list, mark, rgb, x, y + height / 2);
        float text = y + (height - words.getFontSize()) / 2;
        Easel.text(
                list,
                words,
                x + (mark == Mark.NONE ? 0 : easel.px(MARK)),
                text,
                easel.theme().text(),
                name);
        float left = x + easel.width() - Easel.width(numbers, number);
        Easel.text(
                list,
                numbers,
                left,
                y + (height - numbers.getFontSize()) / 2,
                easel.theme().text(),
                number);
        ImGui.dummy(easel.width(), height);
        easel.ui().done(easel.label(name), help);
    }

    private static void mark(Easel easel, ImDrawList list, Mark mark, int rgb, float x, float y) {
        float right = x + easel.px(18);
        float middle = x + easel.px(9);
        switch (mark) {
            case NONE -> {}
            case LINE -> list.addLine(x, y, right, y, Rgb.abgr(rgb), easel.px(2.5f));
            case DASHES -> {
                Look look = new Look(rgb, downhill.render.Marker.CIRCLE, downhill.render.Dash.DASHED);
                new DashedLine(list, look, easel.px(1)).move(x, y).line(right, y);
            }
            case DOT -> list.addCircleFilled(middle, y, easel.px(4), Rgb.abgr(rgb));
            case BALL -> {
                list.addCircleFilled(
                        middle, y, easel.px(6), Rgb.abgr(easel.theme().accent()));
                list.addCircleFilled(middle, y, easel.px(4), Rgb.abgr(0xFFFFFF));
            }
        }
    }
}
