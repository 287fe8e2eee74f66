package downhill.ui.compare;

import downhill.colour.Rgb;
import downhill.experiment.study.ComparedRun;
import downhill.render.landscape.Dash;
import downhill.render.landscape.Marker;
import downhill.ui.kit.DashedLine;
import downhill.ui.kit.TeamMark;
import downhill.ui.kit.Widgets;
import downhill.ui.plot.LossPlot;
import downhill.workspace.TeamLook;
import imgui.ImGui;
import imgui.ImVec2;
import imgui.extension.implot.ImPlot;
import imgui.extension.implot.flag.ImPlotAxis;
import imgui.extension.implot.flag.ImPlotAxisFlags;

/** The largest and the median distance over the steps, on an axis of powers of ten, with the tolerance. */
final class DistanceChart {
    private static final String HELP =
            "How far the two engines' particles are apart after each step: the furthest one, half of them, and dashed how"
                    + " far float32 on the processor is from double. The level line is the tolerance. A straight way up"
                    + " on this axis is chaos: the distance doubles again and again.";

    /** Less than a rounding of 1 is not worth a power of its own. */
    private static final double LEAST = -9;

    private static final double MARGIN = 0.3;
    private static final float MARK = 20;

    private final ImVec2 at = new ImVec2();
    private ComparedRun run = ComparedRun.NONE;
    private double[] largest = {};
    private double[] median = {};
    private double[] rounded = {};
    private double high;
    private double end;

    /** How the lines look: of the furthest particle, of half of them, of float32 on the processor. */
    private static TeamLook largest(Widgets ui) {
        return new TeamLook(ui.theme().accent(), Marker.CIRCLE, Dash.SOLID);
    }

    private static TeamLook median(Widgets ui) {
        return new TeamLook(ui.theme().single(), Marker.CIRCLE, Dash.DOTTED);
    }

    private static TeamLook rounded(Widgets ui) {
        return new TeamLook(ui.theme().gradient(), Marker.CIRCLE, Dash.DASHED);
    }

    /** @param shown the step that stands on the stage */
    void draw(Widgets ui, Compared compared, double tolerance, long shown, float width, float height) {
        follow(compared.run());
        end = Math.max(compared.end(), run.steps());
        ImGui.beginChild("distance", width, height);
        legend(ui);
        float room =
                height - ui.fonts().small().getFontSize() - ImGui.getStyle().getItemSpacingY();
        if (LossPlot.begin(ui, "distances", width, room)) {
            plot(ui, tolerance, shown);
            LossPlot.end();
            ui.done("Distance over the steps", HELP);
        }
        ImGui.endChild();
    }

    private void legend(Widgets ui) {
        entry(ui, largest(ui), "furthest");
        entry(ui, median(ui), "median");
        entry(ui, rounded(ui), "float32, CPU");
        ImGui.newLine();
    }

    private static void entry(Widgets ui, TeamLook look, String name) {
        float x = ImGui.getCursorScreenPosX();
        float y = ImGui.getCursorScreenPosY() + ui.fonts().small().getFontSize() / 2;
        TeamMark.line(ImGui.getWindowDrawList(), look, x, x + ui.px(MARK), y, ui.px(1.1f));
        ImGui.setCursorPosX(ImGui.getCursorPosX() + ui.px(MARK + 6));
        ui.name(name);
        ImGui.sameLine(0, ui.px(14));
    }

    private void plot(Widgets ui, double tolerance, long shown) {
        ImPlot.setupAxes("steps", "distance", ImPlotAxisFlags.NoTickMarks, ImPlotAxisFlags.NoTickMarks);
        double limit = Math.log10(tolerance);
        LossPlot.numbers(ImPlotAxis.X1, 0, end);
        LossPlot.powers(
                ImPlotAxis.Y1, Math.min(LEAST, limit) - MARGIN, Math.max(Math.max(high, limit), LEAST + 1) + MARGIN);
        ImPlot.setupFinish();
        ImPlot.pushPlotClipRect();
        new DashedLine(ImPlot.getPlotDrawList(), level(ui), ui.px(0.8f))
                .move(x(0, limit), at.y)
                .line(x(end, limit), at.y);
        line(ui, median(ui), median);
        line(ui, largest(ui), largest);
        line(ui, rounded(ui), rounded);
        upright(ui, shown);
        ImPlot.popPlotClipRect();
    }

    private static TeamLook level(Widgets ui) {
        return new TeamLook(ui.theme().muted(), Marker.CIRCLE, Dash.DASH_DOT);
    }

    private void follow(ComparedRun next) {
        if (next == run) {
            return;
        }
        run = next;
        largest = powers(next.largest());
        median = powers(next.median());
        rounded = powers(next.rounded());
        high = LEAST;
        for (double each : largest) high = Math.max(high, each);
    }

    private static double[] powers(double[] distances) {
        double[] powers = new double[distances.length];
        for (int i = 0; i < powers.length; i++) powers[i] = Math.max(LEAST, Math.log10(distances[i]));
        return powers;
    }

    private float x(double step, double power) {
        ImPlot.plotToPixels(at, step, power);
        return at.x;
    }

    private void line(Widgets ui, TeamLook look, double[] powers) {
        DashedLine line = new DashedLine(ImPlot.getPlotDrawList(), look, ui.px(1));
        int stride = Math.max(1, powers.length / Math.max(1, Math.round(ImPlot.getPlotSizeX())));
        for (int i = 0; i < powers.length; i += stride) {
            float x = x(i, powers[i]);
            if (i == 0) {
                line.move(x, at.y);
            } else {
                line.line(x, at.y);
            }
        }
    }

    private void upright(Widgets ui, long step) {
        if (step <= 0 || step >= run.steps()) {
            return;
        }
        float x = x(step, 0);
        float top = ImPlot.getPlotPosY();
        int colour = Rgb.abgr(ui.theme().muted());
        ImPlot.getPlotDrawList().addLine(x, top, x, top + ImPlot.getPlotSizeY(), colour, ui.px(1));
    }
}
