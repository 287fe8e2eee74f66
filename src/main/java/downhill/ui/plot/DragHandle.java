package downhill.ui.plot;

import downhill.colour.Rgb;
import downhill.lesson.Plot;
import downhill.ui.kit.Rect;
import imgui.ImDrawList;
import imgui.ImGui;
import imgui.flag.ImGuiCol;
import imgui.flag.ImGuiMouseButton;
import imgui.flag.ImGuiMouseCursor;
import imgui.flag.ImGuiSliderFlags;
import imgui.flag.ImGuiStyleVar;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A value that is dragged across a plot, with the mouse anywhere on it or with the keyboard. Dear ImGui's own slider
 * lies invisible over the plot and does the work.
 */
public final class DragHandle {
    private static final int FLAGS = ImGuiSliderFlags.AlwaysClamp | ImGuiSliderFlags.NoInput;
    private static final int[] HIDDEN = {
        ImGuiCol.Text,
        ImGuiCol.FrameBg,
        ImGuiCol.FrameBgHovered,
        ImGuiCol.FrameBgActive,
        ImGuiCol.SliderGrab,
        ImGuiCol.SliderGrabActive
    };

    /** Dear ImGui keeps this many pixels free at both ends of a slider, beside half a grab. */
    private static final float FREE = 2;

    private static final float GRAB = 4;
    private static final MathContext DIGITS = new MathContext(3);

    private DragHandle() {}

    /** Gives the axis's value under the hand, or the value as it was. Leaves the cursor where it was. */
    public static double drag(PlotArea plotArea, String control, double value, Chart chart, String help) {
        Rect plot = chart.plot();
        ChartAxis chartAxis = chart.across();
        float x = ImGui.getCursorScreenPosX();
        float y = ImGui.getCursorScreenPosY();
        float inset = FREE + GRAB / 2;
        double[] box = {
            Math.max(chartAxis.low(), Math.min(chartAxis.high(), Double.isNaN(value) ? chartAxis.low() : value))
        };
        begin(plot.height());
        ImGui.setCursorScreenPos(plot.left() - inset, plot.top());
        ImGui.setNextItemWidth(plot.width() + 2 * inset);
        String label = plotArea.label(control);
        boolean changed = ImGui.sliderScalar("##" + label, box, chartAxis.low(), chartAxis.high(), "%.9g", FLAGS);
        end();
        if (ImGui.isItemHovered() || ImGui.isItemActive()) {
            ImGui.setMouseCursor(ImGuiMouseCursor.ResizeEW);
        }
        plotArea.ui().done(label, help);
        ImGui.setCursorScreenPos(x, y);
        return changed ? rounded(box[0], chartAxis) : value;
    }

    /** The weight of a plot, at that height of the screen; as it was where the author has fixed it. */
    public static double weight(PlotArea plotArea, Plot plot, double value, Chart chart, float y, String help) {
        if (plot.weightName().isEmpty()) {
            return value;
        }
        mark(plotArea, chart.list(), chart.x(value), y);
        return drag(plotArea, plot.weight(), value, chart, help);
    }

    /** A point to drag across, submitted before what lies under it; gives the axis's value under the hand, else NaN. */
    public static double point(
            PlotArea plotArea, String control, float pointX, float pointY, Chart chart, String help) {
        float x = ImGui.getCursorScreenPosX();
        float y = ImGui.getCursorScreenPosY();
        float reach = plotArea.px(11);
        Rect plot = chart.plot();
        boolean seen =
                pointX >= plot.left() && pointX <= plot.right() && pointY >= plot.top() && pointY <= plot.bottom();
        if (!seen) {
            return Double.NaN;
        }
        ImGui.setCursorScreenPos(pointX - reach, pointY - reach);
        String label = plotArea.label(control);
        ImGui.invisibleButton(label, 2 * reach, 2 * reach);
        boolean held = ImGui.isItemActive();
        if (held || ImGui.isItemHovered()) {
            ImGui.setMouseCursor(ImGuiMouseCursor.ResizeEW);
            chart.list()
                    .addCircle(
                            pointX,
                            pointY,
                            plotArea.px(9),
                            Rgb.abgr(plotArea.theme().accent()),
                            0,
                            plotArea.px(2));
        }
        plotArea.ui().done(label, help);
        ImGui.setCursorScreenPos(x, y);
        ChartAxis chartAxis = chart.across();
        double at = chartAxis.at((ImGui.getIO().getMousePosX() - plot.left()) / plot.width());
        return held && ImGui.isMouseDragging(ImGuiMouseButton.Left, 1) ? rounded(at, chartAxis) : Double.NaN;
    }

    private static void begin(float height) {
        ImGui.pushStyleVar(ImGuiStyleVar.FramePadding, 0, (height - ImGui.getFontSize()) / 2);
        ImGui.pushStyleVar(ImGuiStyleVar.GrabMinSize, GRAB);
        for (int colour : HIDDEN) {
            ImGui.pushStyleColor(colour, 0);
        }
    }

    private static void end() {
        ImGui.popStyleColor(HIDDEN.length);
        ImGui.popStyleVar(2);
    }

    /** As fine as a hand can choose: a thousandth of what is spanned, and 0 where it crosses it. */
    public static double rounded(double value, ChartAxis chartAxis) {
        double digits = new BigDecimal((chartAxis.high() - chartAxis.low()) / 500)
                .round(new MathContext(1))
                .doubleValue();
        double step = Math.pow(10, Math.floor(Math.log10(digits)));
        double round =
                new BigDecimal(Math.rint(value / step) * step).round(DIGITS).doubleValue();
        return Math.max(chartAxis.low(), Math.min(chartAxis.high(), round));
    }

    /** Shows that what is at this point can be dragged across: a ring and two arrowheads in the accent colour. */
    public static void mark(PlotArea plotArea, ImDrawList list, float x, float y) {
        int colour = Rgb.abgr(plotArea.theme().accent());
        float ring = plotArea.px(10);
        list.addCircle(x, y, ring, colour, 0, plotArea.px(2));
        float from = ring + plotArea.px(4);
        float tip = from + plotArea.px(6);
        float half = plotArea.px(5);
        list.addTriangleFilled(x - tip, y, x - from, y - half, x - from, y + half, colour);
        list.addTriangleFilled(x + tip, y, x + from, y + half, x + from, y - half, colour);
    }
}
