package downhill.ui.plot;

import downhill.colour.Rgb;
import downhill.render.landscape.Dash;
import downhill.render.landscape.Marker;
import downhill.ui.kit.TeamMark;
import downhill.workspace.TeamLook;
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
    public static float height(PlotArea plotArea) {
        return plotArea.px(HEIGHT) + ImGui.getStyle().getItemSpacingY();
    }

    /** Labelled by the part's name, its own and "now"; the help says what the number is. */
    public static void draw(PlotArea plotArea, Mark mark, int rgb, String name, String number, String help) {
        draw(plotArea, mark, rgb, name, name, number, help);
    }

    /** The same that shows another name than its label. */
    public static void draw(
            PlotArea plotArea, Mark mark, int rgb, String shown, String label, String number, String help) {
        float x = ImGui.getCursorScreenPosX();
        mark(plotArea, mark, rgb, x, ImGui.getCursorScreenPosY() + plotArea.px(HEIGHT) / 2);
        float from = x + (mark == Mark.NONE ? 0 : plotArea.px(MARK));
        line(plotArea, from, plotArea.theme().text(), shown, number);
        plotArea.ui().done(plotArea.label(label + " now"), help);
    }

    /** The same with a piece of a curve's own line. */
    public static void draw(PlotArea plotArea, TeamLook teamLook, String name, String number, String help) {
        float x = ImGui.getCursorScreenPosX();
        float y = ImGui.getCursorScreenPosY() + plotArea.px(HEIGHT) / 2;
        TeamMark.line(ImGui.getWindowDrawList(), teamLook, x, x + plotArea.px(18), y, plotArea.px(1.25f));
        line(plotArea, x + plotArea.px(MARK), plotArea.theme().text(), name, number);
        plotArea.ui().done(plotArea.label(name + " now"), help);
    }

    /** A sentence that says what is to be seen now, as long as one line. */
    public static void sentence(PlotArea plotArea, String text, int rgb) {
        line(plotArea, ImGui.getCursorScreenPosX(), rgb, text, "");
        plotArea.ui().done(plotArea.label("sentence"), text);
    }

    private static void line(PlotArea plotArea, float x, int rgb, String name, String number) {
        ImFont words = plotArea.words();
        ImFont numbers = plotArea.numbers();
        float height = plotArea.px(HEIGHT);
        float y = ImGui.getCursorScreenPosY();
        float right = ImGui.getCursorScreenPosX() + plotArea.width();
        ImDrawList list = ImGui.getWindowDrawList();
        PlotArea.text(list, words, x, y + (height - words.getFontSize()) / 2, rgb, name);
        float left = right - PlotArea.width(numbers, number);
        PlotArea.text(
                list,
                numbers,
                left,
                y + (height - numbers.getFontSize()) / 2,
                plotArea.theme().text(),
                number);
        ImGui.dummy(plotArea.width(), height);
    }

    private static void mark(PlotArea plotArea, Mark mark, int rgb, float x, float y) {
        ImDrawList list = ImGui.getWindowDrawList();
        float right = x + plotArea.px(18);
        float middle = x + plotArea.px(9);
        switch (mark) {
            case NONE -> {}
            case LINE -> list.addLine(x, y, right, y, Rgb.abgr(rgb), plotArea.px(2.5f));
            case DASHES ->
                TeamMark.line(list, new TeamLook(rgb, Marker.CIRCLE, Dash.DASHED), x, right, y, plotArea.px(1.25f));
            case DOT -> list.addCircleFilled(middle, y, plotArea.px(4), Rgb.abgr(rgb));
            case BALL -> {
                list.addCircleFilled(
                        middle, y, plotArea.px(7), Rgb.abgr(plotArea.theme().accent()));
                list.addCircleFilled(middle, y, plotArea.px(4.5f), Rgb.abgr(Rgb.WHITE));
            }
        }
    }
}
