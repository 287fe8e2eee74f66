package downhill.ui.plot;

import downhill.colour.Rgb;
import downhill.colour.Theme;
import downhill.language.Digits;
import downhill.ui.kit.Widgets;
import imgui.ImGui;
import imgui.extension.implot.ImPlot;
import imgui.extension.implot.flag.ImPlotCol;
import imgui.extension.implot.flag.ImPlotCond;
import imgui.extension.implot.flag.ImPlotFlags;
import imgui.extension.implot.flag.ImPlotStyleVar;

/** A flat plot in the theme's colours, with an axis of powers of ten. */
public final class LossPlot {
    private static final int FLAGS = ImPlotFlags.CanvasOnly | ImPlotFlags.NoInputs | ImPlotFlags.AntiAliased;

    /** Half a number at the end of an axis. */
    private static final float SIDE = 12;

    private LossPlot() {}

    /** Opens a plot of that size; {@link #end} closes it if this is true. */
    public static boolean begin(Widgets ui, String name, float width, float height) {
        Theme theme = ui.theme();
        ImPlot.pushStyleColor(ImPlotCol.FrameBg, 0);
        ImPlot.pushStyleColor(ImPlotCol.PlotBg, Rgb.abgr(theme.field(), 0.5));
        ImPlot.pushStyleColor(ImPlotCol.PlotBorder, 0);
        ImPlot.pushStyleColor(ImPlotCol.AxisText, Rgb.abgr(theme.muted()));
        ImPlot.pushStyleColor(ImPlotCol.AxisGrid, Rgb.abgr(theme.line()));
        ImPlot.pushStyleColor(ImPlotCol.AxisTick, Rgb.abgr(theme.line()));
        ImPlot.pushStyleVar(ImPlotStyleVar.PlotPadding, ui.px(SIDE), ui.px(4));
        ImPlot.pushStyleVar(ImPlotStyleVar.LabelPadding, ui.px(4), ui.px(4));
        ImPlot.pushStyleVar(ImPlotStyleVar.MinorAlpha, 0f);
        ImGui.pushFont(ui.fonts().small());
        boolean open = ImPlot.beginPlot("##" + name, width, height, FLAGS);
        if (!open) {
            pop();
        }
        return open;
    }

    public static void end() {
        ImPlot.endPlot();
        pop();
    }

    private static void pop() {
        ImGui.popFont();
        ImPlot.popStyleVar(3);
        ImPlot.popStyleColor(6);
    }

    /** Labels an axis with a few round numbers from low to high, in as few signs as can be: 20 k, 1.5 M. */
    public static void numbers(int axis, double low, double high) {
        AxisNumbers.of(low, high).label(axis);
    }

    /** Labels an axis, whose values are powers, with a few of the powers of ten from low to high. */
    public static void powers(int axis, double low, double high) {
        int first = (int) Math.ceil(low);
        int stride = Math.max(1, (int) Math.ceil((Math.floor(high) - first + 1) / AxisNumbers.MOST));
        int count = Math.max(1, (int) (Math.floor(high) - first) / stride + 1);
        double[] places = new double[count];
        String[] labels = new String[count];
        for (int i = 0; i < count; i++) {
            places[i] = first + i * stride;
            labels[i] = Digits.powerOfTen((int) places[i]);
        }
        ImPlot.setupAxisLimits(axis, low, high, ImPlotCond.Always);
        ImPlot.setupAxisTicks(axis, places, count, labels);
    }
}
