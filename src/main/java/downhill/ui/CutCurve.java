package downhill.ui;

import downhill.experiment.CrossSection;
import downhill.experiment.Experiment;
import imgui.ImGui;
import imgui.extension.implot.ImPlot;
import imgui.extension.implot.flag.ImPlotAxis;
import imgui.extension.implot.flag.ImPlotAxisFlags;
import imgui.extension.implot.flag.ImPlotCol;
import imgui.extension.implot.flag.ImPlotCond;
import imgui.extension.implot.flag.ImPlotFlags;
import imgui.extension.implot.flag.ImPlotMarker;
import imgui.extension.implot.flag.ImPlotStyleVar;
import java.util.Map;

/** The curve of a cross-section: a line, the tangent in orange, the ball as a white dot. Reckoned again on a change. */
final class CutCurve {
    /** A plot lower than this at scale 1 has numbers at its ends alone, or they would lie over each other. */
    private static final float LOW_PLOT = 130;

    private static final int FLAGS = ImPlotFlags.NoTitle
            | ImPlotFlags.NoLegend
            | ImPlotFlags.NoMouseText
            | ImPlotFlags.NoMenus
            | ImPlotFlags.NoInputs
            | ImPlotFlags.NoFrame
            | ImPlotFlags.AntiAliased;

    private final double[] across = new double[CrossSection.SAMPLES];
    private final double[] ballX = new double[1];
    private final double[] ballY = new double[1];
    private final double[] tangentX = new double[2];
    private final double[] tangentY = new double[2];
    private Object compiledFor;
    private CrossSection section;
    private Cut cut;
    private double x;
    private double y;
    private double low;
    private double high;

    /** What a curve depends on beside the place of the cut. */
    private record Form(Object surface, Map<String, Double> values) {}

    /** Takes a cut through (x, y) of the domain. */
    void show(Experiment experiment, double newX, double newY, Cut newCut) {
        boolean compiled = compile(experiment);
        if (!compiled && newX == x && newY == y && newCut == cut) {
            return;
        }
        x = newX;
        y = newY;
        cut = newCut;
        switch (cut) {
            case GRADIENT, NONE -> section.downhill(x, y);
            case X -> section.along(x, y, 1, 0);
            case Y -> section.along(x, y, 0, 1);
        }
        measure();
    }

    private boolean compile(Experiment experiment) {
        Form form = new Form(experiment.surface(), experiment.values());
        if (form.equals(compiledFor)) {
            return false;
        }
        section = new CrossSection(experiment);
        compiledFor = form;
        return true;
    }

    /** Moves the places to the axis that is shown, and finds what has to fit. */
    private void measure() {
        double origin = cut == Cut.X ? x : cut == Cut.Y ? y : 0;
        low = Double.POSITIVE_INFINITY;
        high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < across.length; i++) {
            across[i] = origin + section.places()[i];
            double loss = section.losses()[i];
            if (Double.isFinite(loss)) {
                low = Math.min(low, loss);
                high = Math.max(high, loss);
            }
        }
        ballX[0] = origin;
        ballY[0] = section.loss();
        double reach = (across[across.length - 1] - across[0]) * 0.3;
        for (int end = 0; end < 2; end++) {
            double way = end == 0 ? -reach : reach;
            tangentX[end] = origin + way;
            tangentY[end] = section.loss() + way * section.slope();
        }
    }

    double tangentSlope() {
        return (tangentY[1] - tangentY[0]) / (tangentX[1] - tangentX[0]);
    }

    double[] ball() {
        return new double[] {ballX[0], ballY[0]};
    }

    void draw(Widgets ui, String name) {
        ImGui.pushFont(ui.fonts().small());
        style(ui);
        if (ImPlot.beginPlot("##cut", ImGui.getContentRegionAvailX(), ImGui.getContentRegionAvailY(), FLAGS)) {
            double room = high > low ? (high - low) * 0.08 : Math.max(1e-12, Math.abs(high) * 0.08);
            ImPlot.setupAxes(name, "loss", ImPlotAxisFlags.NoMenus, ImPlotAxisFlags.NoMenus);
            ImPlot.setupAxisLimits(ImPlotAxis.X1, across[0], across[across.length - 1], ImPlotCond.Always);
            if (ImGui.getContentRegionAvailY() < ui.px(LOW_PLOT)) {
                ImPlot.setupAxisFormat(ImPlotAxis.Y1, "%.2g");
                ImPlot.setupAxisTicks(ImPlotAxis.Y1, low, high, 2);
            }
            if (high >= low) {
                ImPlot.setupAxisLimits(ImPlotAxis.Y1, low - room, high + room, ImPlotCond.Always);
            }
            lines(ui);
            ImPlot.endPlot();
        }
        ImPlot.popStyleColor(5);
        ImPlot.popStyleVar(2);
        ImGui.popFont();
    }

    private void lines(Widgets ui) {
        line(ui.theme().text(), ui.px(2));
        ImPlot.plotLine("loss", across, section.losses(), across.length);
        line(ui.theme().gradient(), ui.px(2));
        ImPlot.plotLine("tangent", tangentX, tangentY, 2);
        ImPlot.setNextMarkerStyle(ImPlotMarker.Circle, ui.px(6), 1, 1, 1, 1, ui.px(1.5f), 0.05f, 0.05f, 0.05f, 1);
        ImPlot.plotScatter("ball", ballX, ballY, 1);
    }

    private static void line(int rgb, float pixels) {
        ImPlot.setNextLineStyle((rgb >> 16 & 255) / 255f, (rgb >> 8 & 255) / 255f, (rgb & 255) / 255f, 1, pixels);
    }

    private static void style(Widgets ui) {
        ImPlot.pushStyleColor(ImPlotCol.FrameBg, 0);
        ImPlot.pushStyleColor(ImPlotCol.PlotBg, 0);
        ImPlot.pushStyleColor(ImPlotCol.PlotBorder, Rgb.abgr(ui.theme().line()));
        ImPlot.pushStyleColor(ImPlotCol.AxisText, Rgb.abgr(ui.theme().muted()));
        ImPlot.pushStyleColor(ImPlotCol.AxisGrid, Rgb.abgr(ui.theme().line()));
        ImPlot.pushStyleVar(ImPlotStyleVar.PlotPadding, 0, ui.px(4));
        ImPlot.pushStyleVar(ImPlotStyleVar.LabelPadding, ui.px(4), ui.px(2));
    }
}
