package downhill.ui.race;

import downhill.colour.Rgb;
import downhill.experiment.study.LossCurve;
import downhill.experiment.study.LossSpread;
import downhill.experiment.study.Race;
import downhill.ui.kit.DashedLine;
import downhill.ui.kit.Rect;
import downhill.ui.kit.TeamMark;
import downhill.ui.kit.Widgets;
import downhill.ui.plot.LossPlot;
import downhill.ui.plot.LossPowers;
import downhill.ui.plot.RunAxisButton;
import downhill.workspace.RunAxis;
import downhill.workspace.TeamLook;
import imgui.ImGui;
import imgui.ImVec2;
import imgui.extension.implot.ImPlot;
import imgui.extension.implot.flag.ImPlotAxis;
import imgui.extension.implot.flag.ImPlotAxisFlags;
import java.util.function.ToDoubleFunction;

/**
 * The loss above the lowest known over the steps, or over what they cost: each team's median as a line, and a band that
 * holds eight of ten. They end at the step that is shown: what comes after it would tell how the race ends.
 */
record LossCurves(Widgets ui, Race race, long step, RunAxis over) {
    private static final float BAND = 0.18f;
    private static final double SHARE_OF_ROOM = 0.05;
    private static final double FEWEST_STEPS = 10;

    /** So that the last marker and its number are whole. */
    private static final double ROOM_AT_END = 1.05;

    /** Draws them; gives what they are to run over next. */
    RunAxis draw(float width, float height) {
        ImGui.beginGroup();
        RunAxis next = RunAxisButton.choose(ui, "Curves over", over);
        float room =
                height - ui.fonts().small().getFontSize() - ImGui.getStyle().getItemSpacingY();
        if (LossPlot.begin(ui, "curves", width, room)) {
            plot();
            LossPlot.end();
            ui.done(
                    "Loss curves",
                    "Lines: each team's median. Bands: eight of ten particles. Lower and sooner is better.");
        }
        ImGui.endGroup();
        return next;
    }

    private void plot() {
        LossPowers lossPowers = LossPowers.of(race);
        ImPlot.setupAxes(over.words(), "loss − lowest", ImPlotAxisFlags.NoTickMarks, ImPlotAxisFlags.NoTickMarks);
        double last = last();
        double first = over.log() ? Math.log10(least()) : 0;
        double end = first + ROOM_AT_END * (Math.max(over.log() ? first + 1 : FEWEST_STEPS, last) - first);
        if (over.log()) {
            LossPlot.powers(ImPlotAxis.X1, first, end);
        } else {
            LossPlot.numbers(ImPlotAxis.X1, first, end);
        }
        LossPlot.powers(ImPlotAxis.Y1, lossPowers.low(), lossPowers.high());
        ImPlot.setupFinish();
        for (int team = 0; team < race.teams(); team++) {
            band(team, lossPowers);
        }
        ImPlot.pushPlotClipRect();
        for (int team = 0; team < race.teams(); team++) {
            line(team, lossPowers);
        }
        now(last);
        ImPlot.popPlotClipRect();
    }

    /** Where a point of a team's curve lies on the axis. */
    private double place(int team, int i) {
        return place(team, race.curve(team).step(i));
    }

    private double place(int team, double at) {
        double way = over.of(race.effort(team), at);
        return over.log() ? Math.log10(Math.max(least(), way)) : way;
    }

    /** Where a logarithmic axis begins, and the start with it: one gradient. */
    private double least() {
        return over == RunAxis.EPOCHS ? 1.0 / race.effort(0).rows() : 1;
    }

    private double last() {
        double last = Double.NEGATIVE_INFINITY;
        for (int team = 0; team < race.teams(); team++) {
            int count = race.curve(team).count();
            last = Math.max(last, count == 0 ? 0 : place(team, count - 1));
        }
        return last;
    }

    private void band(int team, LossPowers lossPowers) {
        LossCurve curve = race.curve(team);
        int count = curve.count(step);
        if (count < 2) {
            return;
        }
        double[] places = new double[count];
        for (int i = 0; i < count; i++) {
            places[i] = place(team, i);
        }
        int colour = TeamLook.of(ui.theme(), team).colour();
        ImPlot.setNextFillStyle((colour >> 16) / 255f, (colour >> 8 & 0xFF) / 255f, (colour & 0xFF) / 255f, 1, BAND);
        ImPlot.plotShaded(
                "band" + team,
                places,
                values(curve, lossPowers, LossSpread::low, count),
                values(curve, lossPowers, LossSpread::high, count),
                count);
    }

    private static double[] values(
            LossCurve curve, LossPowers lossPowers, ToDoubleFunction<LossSpread> part, int count) {
        double[] values = new double[count];
        for (int i = 0; i < values.length; i++) {
            values[i] = lossPowers.of(part.applyAsDouble(curve.spread(i)));
        }
        return values;
    }

    private void line(int team, LossPowers lossPowers) {
        LossCurve curve = race.curve(team);
        DashedLine line = new DashedLine(ImPlot.getPlotDrawList(), TeamLook.of(ui.theme(), team), ui.px(1));
        ImVec2 place = new ImVec2();
        int count = curve.count(step);
        for (int i = 0; i < count; i++) {
            ImPlot.plotToPixels(
                    place, place(team, i), lossPowers.of(curve.spread(i).median()));
            if (i == 0) {
                line.move(place.x, place.y);
            } else {
                line.line(place.x, place.y);
            }
        }
        if (count > 0) {
            TeamMark.marker(ImPlot.getPlotDrawList(), TeamLook.of(ui.theme(), team), place.x, place.y, ui.px(5));
            end(team, (long) curve.step(count - 1), place);
        }
    }

    /** Where the last marker stands and how far it says that the team is. */
    private void end(int team, long last, ImVec2 place) {
        float half = ui.px(5);
        Rect marker = new Rect(place.x - half, place.y - half, place.x + half, place.y + half);
        String way = over.text(race.effort(team), last) + " " + over.words();
        ui.labels().say("End of curve " + (team + 1), marker, way);
    }

    /** Where the run is, where that is not the end of the curves: for each team where its cost has put it. */
    private void now(double last) {
        if (!over.log()) {
            if (step < last * (1 - SHARE_OF_ROOM)) {
                upright(step, Rgb.abgr(ui.theme().muted()));
            }
            return;
        }
        for (int team = 0; team < race.teams(); team++) {
            int count = race.curve(team).count();
            if (count > 0 && step < race.curve(team).step(count - 1)) {
                upright(
                        place(team, (double) step),
                        Rgb.abgr(TeamLook.of(ui.theme(), team).colour(), 0.7));
            }
        }
    }

    private void upright(double across, int colour) {
        ImVec2 place = ImPlot.plotToPixels(across, 0);
        float top = ImPlot.getPlotPosY();
        ImPlot.getPlotDrawList().addLine(place.x, top, place.x, top + ImPlot.getPlotSizeY(), colour, ui.px(1));
    }
}
