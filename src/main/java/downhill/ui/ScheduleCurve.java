package downhill.ui;

import downhill.experiment.Team;
import downhill.language.Latex;
import downhill.language.Parser;
import imgui.ImGui;
import imgui.extension.implot.ImPlot;
import imgui.extension.implot.flag.ImPlotAxis;
import imgui.extension.implot.flag.ImPlotAxisFlags;
import imgui.extension.implot.flag.ImPlotCond;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A scheduled number over the steps: its formula in print and its curve, made again when the team changes. */
final class ScheduleCurve {
    private static final int POINTS = 256;
    private static final double LAST = 1000;
    private static final float HEIGHT = 104;
    private static final double MARGIN = 0.06;
    private static final double ROOM_FOR_LABEL = 1.07;

    private final double[] steps = new double[POINTS];
    private double[] values = new double[POINTS];
    private String made = "";
    private Map<String, Double> madeWith = Map.of();
    private List<String> lines = List.of();

    ScheduleCurve() {
        Arrays.setAll(steps, i -> 1 + Math.rint(i * (LAST - 1) / (POINTS - 1)));
    }

    void draw(Widgets ui, Team team, String parameter) {
        String text = team.schedules().get(parameter).text();
        String key = parameter + " = " + text;
        if (!key.equals(made) || !team.parameters().equals(madeWith)) {
            make(team, parameter, text);
            made = key;
            madeWith = team.parameters();
        }
        ui.formula("Schedule in print", lines, text, "The number at step t, as in print.");
        plot(ui);
    }

    private void make(Team team, String parameter, String text) {
        values = team.at(parameter, steps);
        String left = Latex.name(parameter) + "\\left(t\\right)";
        lines = Latex.lines(Parser.parse(text), "=", left);
    }

    private void plot(Widgets ui) {
        if (!LossPlot.begin(ui, "schedule", ImGui.getContentRegionAvailX(), ui.px(HEIGHT))) {
            return;
        }
        double low = Arrays.stream(values).filter(Double::isFinite).min().orElse(0);
        double high = Arrays.stream(values).filter(Double::isFinite).max().orElse(1);
        low = Math.min(0, low);
        double room = MARGIN * Math.max(high - low, 1e-30);
        ImPlot.setupAxes(
                "step t", "", ImPlotAxisFlags.NoTickMarks | ImPlotAxisFlags.NoGridLines, ImPlotAxisFlags.NoTickMarks);
        ImPlot.setupAxisLimits(ImPlotAxis.X1, 0, LAST * ROOM_FOR_LABEL, ImPlotCond.Always);
        ImPlot.setupAxisLimits(ImPlotAxis.Y1, low - room, high + room, ImPlotCond.Always);
        ImPlot.setupFinish();
        int colour = ui.theme().accent();
        ImPlot.setNextLineStyle(
                (colour >> 16) / 255f, (colour >> 8 & 0xFF) / 255f, (colour & 0xFF) / 255f, 1, ui.px(2));
        ImPlot.plotLine("schedule", steps, values, POINTS);
        LossPlot.end();
        ui.done("Schedule's curve", "The number over the first thousand steps. Change the sliders and see it bend.");
    }
}
