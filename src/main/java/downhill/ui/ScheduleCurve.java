package downhill.ui;

import downhill.experiment.Effort;
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

/** A scheduled number over the run: its formula in print and its curve, made again when the team changes. */
final class ScheduleCurve {
    private static final int POINTS = 256;
    private static final double LAST = 1000;
    private static final float HEIGHT = 104;
    private static final double MARGIN = 0.06;
    private static final double ROOM_FOR_LABEL = 1.07;

    private final double[] steps = new double[POINTS];
    private final double[] places = new double[POINTS];
    private double[] values = new double[POINTS];
    private double low;
    private double high;
    private String made = "";
    private Map<String, Double> madeWith = Map.of();
    private List<String> lines = List.of();

    ScheduleCurve() {
        Arrays.setAll(steps, i -> 1 + Math.rint(i * (LAST - 1) / (POINTS - 1)));
    }

    /** Draws it over what is asked for, a mean over so many rows; gives what it is to run over next. */
    RunAxis draw(Widgets ui, Team team, String parameter, RunAxis over, int rows) {
        String text = team.schedules().get(parameter).text();
        String key = parameter + " = " + text;
        if (!key.equals(made) || !team.parameters().equals(madeWith)) {
            make(team, parameter, text);
            made = key;
            madeWith = team.parameters();
        }
        ui.formula("Schedule in print", lines, text, "The number at step t, as in print.");
        RunAxis next = RunAxisButton.choose(ui, "Schedule over", over);
        plot(ui, over, new Effort(rows, team));
        return next;
    }

    private void make(Team team, String parameter, String text) {
        values = team.at(parameter, steps);
        low = Math.min(0, Arrays.stream(values).filter(Double::isFinite).min().orElse(0));
        high = Arrays.stream(values).filter(Double::isFinite).max().orElse(1);
        String left = Latex.name(parameter) + "\\left(t\\right)";
        lines = Latex.lines(Parser.parse(text), "=", left);
    }

    private void plot(Widgets ui, RunAxis over, Effort effort) {
        if (!LossPlot.begin(ui, "schedule", ImGui.getContentRegionAvailX(), ui.px(HEIGHT))) {
            return;
        }
        double room = MARGIN * Math.max(high - low, 1e-30);
        String across = over == RunAxis.STEPS ? "step t" : over.words();
        ImPlot.setupAxes(
                across, "", ImPlotAxisFlags.NoTickMarks | ImPlotAxisFlags.NoGridLines, ImPlotAxisFlags.NoTickMarks);
        LossPlot.numbers(ImPlotAxis.X1, 0, over.of(effort, LAST) * ROOM_FOR_LABEL);
        ImPlot.setupAxisLimits(ImPlotAxis.Y1, low - room, high + room, ImPlotCond.Always);
        ImPlot.setupFinish();
        int colour = ui.theme().accent();
        ImPlot.setNextLineStyle(
                (colour >> 16) / 255f, (colour >> 8 & 0xFF) / 255f, (colour & 0xFF) / 255f, 1, ui.px(2));
        Arrays.setAll(places, i -> over.of(effort, steps[i]));
        ImPlot.plotLine("schedule", places, values, POINTS);
        LossPlot.end();
        ui.done("Schedule's curve", "The number over the first thousand steps. Change the sliders and see it bend.");
        ui.labels().say("End of the schedule", Widgets.lastItem(), over.text(effort, (long) LAST) + " " + over.words());
    }
}
