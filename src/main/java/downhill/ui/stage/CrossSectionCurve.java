package downhill.ui.stage;

import downhill.colour.Rgb;
import downhill.experiment.Experiment;
import downhill.experiment.study.CrossSection;
import downhill.render.Stroke;
import downhill.render.landscape.Landscape;
import downhill.ui.kit.Widgets;
import downhill.workspace.CrossSectionLine;
import imgui.ImGui;
import imgui.extension.implot.ImPlot;
import imgui.extension.implot.flag.ImPlotAxis;
import imgui.extension.implot.flag.ImPlotAxisFlags;
import imgui.extension.implot.flag.ImPlotCond;
import imgui.extension.implot.flag.ImPlotMarker;
import java.util.Map;

/**
 * The curve of a cross-section at the landscape's heights: a line, the tangent in orange, the ball as a white dot.
 * Reckoned again on a change.
 */
final class CrossSectionCurve {
    /** It ends a little within the domain, so that its last piece is drawn. */
    private static final double WITHIN = 0.998;

    /** How much more than the curve the plot spans upwards and downwards. */
    private static final double MARGIN = 0.08;

    private final double[] across = new double[CrossSection.SAMPLES];
    private final double[] heights = new double[CrossSection.SAMPLES];
    private final double[] ballX = new double[1];
    private final double[] ballY = new double[1];
    private final double[] tangentX = new double[2];
    private final double[] tangentY = new double[2];
    private final CrossSectionTicks ticks = new CrossSectionTicks();
    private Object compiledFor;
    private CrossSection section;
    private Landscape landscape;
    private Stroke line;
    private CrossSectionLine crossSectionLine;
    private double x;
    private double y;
    private double low;
    private double high;

    /** What a curve depends on beside the place of the cut. */
    private record Form(Object surface, Map<String, Double> values) {}

    /** Takes a cut through (x, y) of the domain, at the heights of that landscape. */
    void show(Experiment experiment, Landscape newLandscape, double newX, double newY, CrossSectionLine newCut) {
        boolean compiled = compile(experiment);
        if (!compiled && newLandscape == landscape && newX == x && newY == y && newCut == crossSectionLine) {
            return;
        }
        landscape = newLandscape;
        x = newX;
        y = newY;
        crossSectionLine = newCut;
        switch (crossSectionLine) {
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
        double origin = crossSectionLine == CrossSectionLine.X ? x : crossSectionLine == CrossSectionLine.Y ? y : 0;
        low = Double.POSITIVE_INFINITY;
        high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < across.length; i++) {
            across[i] = origin + section.places()[i];
            heights[i] = landscape.rise(section.losses()[i]);
            if (Double.isFinite(heights[i])) {
                low = Math.min(low, heights[i]);
                high = Math.max(high, heights[i]);
            }
        }
        ballX[0] = origin;
        ballY[0] = landscape.rise(section.loss());
        double slope = section.slope() * landscape.riseSlope(section.loss());
        double reach = (across[across.length - 1] - across[0]) * 0.3;
        for (int end = 0; end < 2; end++) {
            double way = end == 0 ? -reach : reach;
            tangentX[end] = origin + way;
            tangentY[end] = ballY[0] + way * slope;
        }
        ticks.clear();
        trace();
    }

    /** Where the cut runs over the landscape. */
    private void trace() {
        double from = WITHIN * section.places()[0];
        double to = WITHIN * section.places()[CrossSection.SAMPLES - 1];
        double middle = (from + to) / 2;
        double half = (to - from) / 2;
        double wayX = section.directionX();
        double wayY = section.directionY();
        line = new Stroke(x + middle * wayX, y + middle * wayY, half * wayX, half * wayY, Rgb.WHITE, "cut");
    }

    /** The line of the cut on the landscape; null before the first one. */
    Stroke line() {
        return line;
    }

    /** The slope of the tangent as it is drawn: height per distance. */
    double tangentSlope() {
        return (tangentY[1] - tangentY[0]) / (tangentX[1] - tangentX[0]);
    }

    /** Where the ball is drawn: its place and its height. */
    double[] ball() {
        return new double[] {ballX[0], ballY[0]};
    }

    /** The height that is drawn at a sample. */
    double height(int sample) {
        return heights[sample];
    }

    double place(int sample) {
        return across[sample];
    }

    CrossSectionTicks ticks() {
        return ticks;
    }

    void draw(Widgets ui, String name) {
        ImGui.pushFont(ui.fonts().small());
        CrossSectionStyle.push(ui);
        float width = ImGui.getContentRegionAvailX();
        float height = ImGui.getContentRegionAvailY();
        if (ImPlot.beginPlot("##cut", width, height, CrossSectionStyle.FLAGS)) {
            double room = high > low ? (high - low) * MARGIN : 1;
            if (high >= low) ticks.show(ui, landscape, across[0], across[across.length - 1], low, high, width, height);
            String loss = ticks.lossName("loss") + ", " + landscape.scaleWords();
            ImPlot.setupAxes(ticks.placeName(name), loss, ImPlotAxisFlags.NoMenus, ImPlotAxisFlags.NoMenus);
            ImPlot.setupAxisLimits(ImPlotAxis.X1, across[0], across[across.length - 1], ImPlotCond.Always);
            if (high >= low) {
                ImPlot.setupAxisLimits(ImPlotAxis.Y1, low - room, high + room, ImPlotCond.Always);
                ImPlot.setupAxisTicks(ImPlotAxis.X1, ticks.places(), ticks.places().length, ticks.placeTexts());
                ImPlot.setupAxisTicks(ImPlotAxis.Y1, ticks.heights(), ticks.heights().length, ticks.lossTexts());
            }
            lines(ui);
            ImPlot.endPlot();
        }
        CrossSectionStyle.pop();
        ImGui.popFont();
    }

    private void lines(Widgets ui) {
        CrossSectionStyle.line(ui.theme().text(), ui.px(2));
        ImPlot.plotLine("loss", across, heights, across.length);
        CrossSectionStyle.line(ui.theme().gradient(), ui.px(2.5f));
        ImPlot.plotLine("tangent", tangentX, tangentY, 2);
        ImPlot.setNextMarkerStyle(ImPlotMarker.Circle, ui.px(6), 1, 1, 1, 1, ui.px(2), 0.05f, 0.05f, 0.05f, 1);
        ImPlot.plotScatter("ball", ballX, ballY, 1);
    }
}
