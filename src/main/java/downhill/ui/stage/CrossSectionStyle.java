package downhill.ui.stage;

import downhill.colour.Rgb;
import downhill.ui.kit.Widgets;
import imgui.extension.implot.ImPlot;
import imgui.extension.implot.flag.ImPlotCol;
import imgui.extension.implot.flag.ImPlotFlags;
import imgui.extension.implot.flag.ImPlotStyleVar;

/** The colours, margins and strokes of a cross-section's plot. */
final class CrossSectionStyle {
    static final int FLAGS = ImPlotFlags.NoTitle
            | ImPlotFlags.NoLegend
            | ImPlotFlags.NoMouseText
            | ImPlotFlags.NoMenus
            | ImPlotFlags.NoInputs
            | ImPlotFlags.NoFrame
            | ImPlotFlags.AntiAliased;

    private CrossSectionStyle() {}

    static void push(Widgets ui) {
        ImPlot.pushStyleColor(ImPlotCol.FrameBg, 0);
        ImPlot.pushStyleColor(ImPlotCol.PlotBg, 0);
        ImPlot.pushStyleColor(ImPlotCol.PlotBorder, Rgb.abgr(ui.theme().line()));
        ImPlot.pushStyleColor(ImPlotCol.AxisText, Rgb.abgr(ui.theme().muted()));
        ImPlot.pushStyleColor(ImPlotCol.AxisGrid, Rgb.abgr(ui.theme().line()));
        ImPlot.pushStyleVar(ImPlotStyleVar.PlotPadding, ui.px(CrossSectionTicks.PADDING), ui.px(4));
        ImPlot.pushStyleVar(ImPlotStyleVar.LabelPadding, ui.px(4), ui.px(2));
    }

    static void pop() {
        ImPlot.popStyleColor(5);
        ImPlot.popStyleVar(2);
    }

    /** Of the next line, in 0xRRGGBB. */
    static void line(int rgb, float pixels) {
        ImPlot.setNextLineStyle((rgb >> 16 & 255) / 255f, (rgb >> 8 & 255) / 255f, (rgb & 255) / 255f, 1, pixels);
    }
}
