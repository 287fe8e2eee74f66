package downhill.ui.lab;

import downhill.experiment.Effort;
import downhill.experiment.Team;
import downhill.language.Latex;
import downhill.language.Parser;
import downhill.ui.kit.Widgets;
import downhill.ui.plot.AxisNumbers;
import downhill.ui.plot.LossPlot;
import downhill.ui.plot.RunAxisButton;
import downhill.workspace.RunAxis;
import imgui.ImGui;
import imgui.extension.implot.ImPlot;
import imgui.extension.implot.flag.ImPlotAxis;
import imgui.extension.implot.flag.ImPlotAxisFlags;
import imgui.extension.implot.flag.ImPlotCond;
import java.util.Arrays;
import java.util.List;

/** A scheduled number over the run: its formula in print and its curve, made again when team, axis or rows change. */
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
    private List<String> lines = List.of();
    private AxisNumbers numbers;
    private String end = "";
    private Made made;

    /** What the curve is of, and what it runs over. */
    private record Made(Team team, String parameter, RunAxis over, int rows) {
        boolean is(Team nextTeam, String nextParameter, RunAxis nextOver, int nextRows) {
            return over == nextOver && rows == nextRows && parameter.equals(nextParameter) && team.equals(nextTeam);
        }
    }

    ScheduleCurve() {
        Arrays.setAll(steps, i -> 1 + Math.rint(i * (LAST - 1) / (POINTS - 1)));
    }

    /** Draws it over what is asked for, a mean over so many rows; gives what it is to run over next. */
    RunAxis draw(Widgets ui, Team team, String parameter, RunAxis over, int rows) {
        String text = team.schedules().get(parameter).text();
        if (made == null || !made.is(team, parameter, over, rows)) {
            make(team, parameter, text);
            lay(team, over, rows);
            made = new Made(team, parameter, over, rows);
        }
        ui.formula("Schedule in print", lines, text, "The number at step t, as in print.");
        RunAxis next = RunAxisButton.choose(ui, "Schedule over", over);
        plot(ui, over);
        return next;
    }

    private void make(Team team, String parameter, String text) {
        values = team.at(parameter, steps);
        low = Math.min(0, Arrays.stream(values).filter(Double::isFinite).min().orElse(0));
        high = Arrays.stream(values).filter(Double::isFinite).max().orElse(1);
        String left = Latex.name(parameter) + "\\left(t\\right)";
        lines = Latex.lines(Parser.parse(text), "=", left);
    }

    /** Along what it runs over. */
    private void lay(Team team, RunAxis over, int rows) {
        Effort effort = new Effort(rows, team);
        Arrays.setAll(places, i -> over.of(effort, steps[i]));
        numbers = AxisNumbers.of(0, over.of(effort, LAST) * ROOM_FOR_LABEL);
        end = over.text(effort, (long) LAST) + " " + over.words();
    }

    private void plot(Widgets ui, RunAxis over) {
        if (!LossPlot.begin(ui, "schedule", ImGui.getContentRegionAvailX(), ui.px(HEIGHT))) {
            return;
        }
        double room = MARGIN * Math.max(high - low, 1e-30);
        String across = over == RunAxis.STEPS ? "step t" : over.words();
        ImPlot.setupAxes(
                across, "", ImPlotAxisFlags.NoTickMarks | ImPlotAxisFlags.NoGridLines, ImPlotAxisFlags.NoTickMarks);
        numbers.label(ImPlotAxis.X1);
        ImPlot.setupAxisLimits(ImPlotAxis.Y1, low - room, high + room, ImPlotCond.Always);
        ImPlot.setupFinish();
        int colour = ui.theme().accent();
        ImPlot.setNextLineStyle(
                (colour >> 16) / 255f, (colour >> 8 & 0xFF) / 255f, (colour & 0xFF) / 255f, 1, ui.px(2));
        ImPlot.plotLine("schedule", places, values, POINTS);
        LossPlot.end();
        ui.done("Schedule's curve", "The number over the first thousand steps. Change the sliders and see it bend.");
        ui.labels().say("End of the schedule", Widgets.lastItem(), end);
    }
}
