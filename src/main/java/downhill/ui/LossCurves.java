package downhill.ui;

import downhill.experiment.LossCurve;
import downhill.experiment.Race;
import downhill.experiment.Spread;
import imgui.ImDrawList;
import imgui.ImGui;
import imgui.ImVec2;
import imgui.extension.implot.ImPlot;
import imgui.extension.implot.flag.ImPlotAxis;
import imgui.extension.implot.flag.ImPlotAxisFlags;
import imgui.extension.implot.flag.ImPlotCond;
import java.util.function.ToDoubleFunction;

/**
 * The loss above the lowest known over the steps, or over what they cost: each team's median as a line, and a band that
 * holds eight of ten.
 */
record LossCurves(Widgets ui, Race race, long step, RaceAxis over) {
    private static final float BAND = 0.18f;
    private static final double SHARE_OF_ROOM = 0.05;

    /** Draws them; gives what they are to run over next. */
    RaceAxis draw(float width, float height) {
        ImGui.beginGroup();
        RaceAxis next = axis();
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

    private RaceAxis axis() {
        String help =
                "Steps, gradients of single rows, or epochs: times through all rows. A step over 256 rows is not a"
                        + " step over one, so only the last two are fair. Click to change.";
        boolean pressed = Small.words(ui, "Curves over", "over " + over.words(), help);
        return pressed ? over.next() : over;
    }

    private void plot() {
        Powers powers = Powers.of(race);
        ImPlot.setupAxes(over.words(), "loss − lowest", ImPlotAxisFlags.NoTickMarks, ImPlotAxisFlags.NoTickMarks);
        double last = last();
        if (over.log()) {
            LossPlot.powers(ImPlotAxis.X1, Math.log10(least()), Math.max(Math.log10(least()) + 1, last));
        } else {
            ImPlot.setupAxisLimits(ImPlotAxis.X1, 0, Math.max(10, last), ImPlotCond.Always);
        }
        LossPlot.powers(ImPlotAxis.Y1, powers.low(), powers.high());
        ImPlot.setupFinish();
        for (int team = 0; team < race.teams(); team++) {
            band(team, powers);
        }
        ImPlot.pushPlotClipRect();
        for (int team = 0; team < race.teams(); team++) {
            line(team, powers);
        }
        if (!over.log()) {
            now(last);
        }
        ImPlot.popPlotClipRect();
    }

    /** Where a point of a team's curve lies on the axis. */
    private double place(int team, int i) {
        double way = over.of(race.effort(team), race.curve(team).step(i));
        return over.log() ? Math.log10(Math.max(least(), way)) : way;
    }

    /** Where a logarithmic axis begins, and the start with it: one gradient. */
    private double least() {
        return over == RaceAxis.EPOCHS ? 1.0 / race.effort(0).rows() : 1;
    }

    private double last() {
        double last = Double.NEGATIVE_INFINITY;
        for (int team = 0; team < race.teams(); team++) {
            int count = race.curve(team).count();
            last = Math.max(last, count == 0 ? 0 : place(team, count - 1));
        }
        return last;
    }

    private void band(int team, Powers powers) {
        LossCurve curve = race.curve(team);
        int count = curve.count();
        if (count < 2) {
            return;
        }
        double[] places = new double[count];
        for (int i = 0; i < count; i++) {
            places[i] = place(team, i);
        }
        int colour = Look.of(ui.theme(), team).colour();
        ImPlot.setNextFillStyle((colour >> 16) / 255f, (colour >> 8 & 0xFF) / 255f, (colour & 0xFF) / 255f, 1, BAND);
        ImPlot.plotShaded(
                "band" + team, places, values(curve, powers, Spread::low), values(curve, powers, Spread::high), count);
    }

    private static double[] values(LossCurve curve, Powers powers, ToDoubleFunction<Spread> part) {
        double[] values = new double[curve.count()];
        for (int i = 0; i < values.length; i++) {
            values[i] = powers.of(part.applyAsDouble(curve.spread(i)));
        }
        return values;
    }

    private void line(int team, Powers powers) {
        LossCurve curve = race.curve(team);
        DashedLine line = new DashedLine(ImPlot.getPlotDrawList(), Look.of(ui.theme(), team), ui.px(1));
        ImVec2 place = new ImVec2();
        for (int i = 0; i < curve.count(); i++) {
            ImPlot.plotToPixels(place, place(team, i), powers.of(curve.spread(i).median()));
            if (i == 0) {
                line.move(place.x, place.y);
            } else {
                line.line(place.x, place.y);
            }
        }
        if (curve.count() > 0) {
            TeamMark.marker(ImPlot.getPlotDrawList(), Look.of(ui.theme(), team), place.x, place.y, ui.px(5));
        }
    }

    /** Where the run is, where that is not the end of the curves. */
    private void now(double last) {
        if (step >= last * (1 - SHARE_OF_ROOM)) {
            return;
        }
        ImVec2 place = ImPlot.plotToPixels(step, 0);
        ImDrawList list = ImPlot.getPlotDrawList();
        float top = ImPlot.getPlotPosY();
        float bottom = top + ImPlot.getPlotSizeY();
        list.addLine(place.x, top, place.x, bottom, Rgb.abgr(ui.theme().muted()), ui.px(1));
    }
}
