package downhill.ui.plot;

import downhill.colour.Rgb;
import downhill.render.landscape.Dash;
import downhill.render.landscape.Marker;
import downhill.ui.kit.TeamMark;
import downhill.workspace.Look;
import imgui.ImDrawList;
import imgui.ImFont;
import imgui.ImGui;

/** A line below a drawing that is legend and number at once: a mark as in the picture, its name, and the number now. */
public final class Readout {
    private static final float HEIGHT = 20;
    private static final float MARK = 26;

    /** How a mark looks. */
    public enum Mark {
        NONE,
        BALL,
        LINE,
        DASHES,
        DOT
    }

    private Readout() {}

    /** The pixels that one takes with the space after it. */
    public static float height(Easel easel) {
        return easel.px(HEIGHT) + ImGui.getStyle().getItemSpacingY();
    }

    /** Labelled by the part's name, its own and "now"; the help says what the number is. */
    public static void draw(Easel easel, Mark mark, int rgb, String name, String number, String help) {
        draw(easel, mark, rgb, name, name, number, help);
    }

    /** The same that shows another name than its label. */
    public static void draw(Easel easel, Mark mark, int rgb, String shown, String label, String number, String help) {
        float x = ImGui.getCursorScreenPosX();
        mark(easel, mark, rgb, x, ImGui.getCursorScreenPosY() + easel.px(HEIGHT) / 2);
        float from = x + (mark == Mark.NONE ? 0 : easel.px(MARK));
        line(easel, from, easel.theme().text(), shown, number);
        easel.ui().done(easel.label(label + " now"), help);
    }

    /** The same with a piece of a curve's own line. */
    public static void draw(Easel easel, Look look, String name, String number, String help) {
        float x = ImGui.getCursorScreenPosX();
        float y = ImGui.getCursorScreenPosY() + easel.px(HEIGHT) / 2;
        TeamMark.line(ImGui.getWindowDrawList(), look, x, x + easel.px(18), y, easel.px(1.25f));
        line(easel, x + easel.px(MARK), easel.theme().text(), name, number);
        easel.ui().done(easel.label(name + " now"), help);
    }

    /** A sentence that says what is to be seen now, as long as one line. */
    public static void sentence(Easel easel, String text, int rgb) {
        line(easel, ImGui.getCursorScreenPosX(), rgb, text, "");
        easel.ui().done(easel.label("sentence"), text);
    }

    private static void line(Easel easel, float x, int rgb, String name, String number) {
        ImFont words = easel.words();
        ImFont numbers = easel.numbers();
        float height = easel.px(HEIGHT);
        float y = ImGui.getCursorScreenPosY();
        float right = ImGui.getCursorScreenPosX() + easel.width();
        ImDrawList list = ImGui.getWindowDrawList();
        Easel.text(list, words, x, y + (height - words.getFontSize()) / 2, rgb, name);
        float left = right - Easel.width(numbers, number);
        Easel.text(
                list,
                numbers,
                left,
                y + (height - numbers.getFontSize()) / 2,
                easel.theme().text(),
                number);
        ImGui.dummy(easel.width(), height);
    }

    private static void mark(Easel easel, Mark mark, int rgb, float x, float y) {
        ImDrawList list = ImGui.getWindowDrawList();
        float right = x + easel.px(18);
        float middle = x + easel.px(9);
        switch (mark) {
            case NONE -> {}
            case LINE -> list.addLine(x, y, right, y, Rgb.abgr(rgb), easel.px(2.5f));
            case DASHES -> TeamMark.line(list, new Look(rgb, Marker.CIRCLE, Dash.DASHED), x, right, y, easel.px(1.25f));
            case DOT -> list.addCircleFilled(middle, y, easel.px(4), Rgb.abgr(rgb));
            case BALL -> {
                list.addCircleFilled(
                        middle, y, easel.px(7), Rgb.abgr(easel.theme().accent()));
                list.addCircleFilled(middle, y, easel.px(4.5f), Rgb.abgr(Rgb.WHITE));
            }
        }
    }
}
