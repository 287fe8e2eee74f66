package downhill.ui.race;

import downhill.experiment.study.Histogram;
import downhill.experiment.study.Race;
import downhill.ui.kit.Widgets;
import downhill.ui.plot.LossPlot;
import downhill.ui.plot.LossPowers;
import downhill.workspace.TeamLook;
import imgui.extension.implot.ImPlot;
import imgui.extension.implot.flag.ImPlotAxis;
import imgui.extension.implot.flag.ImPlotAxisFlags;
import imgui.extension.implot.flag.ImPlotCond;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How the losses of each team's particles are spread now. */
record LossHistogram(Widgets ui, Race race) {
    private static final int BINS = 40;
    private static final float FILL = 0.35f;
    private static final double PERCENT = 100;

    void draw(float width, float height) {
        if (!LossPlot.begin(ui, "losses", width, height)) {
            return;
        }
        LossPowers lossPowers = LossPowers.of(race);
        List<Histogram> all = histograms(lossPowers);
        double most = all.stream()
                .flatMapToDouble(one -> Arrays.stream(one.shares()))
                .max()
                .orElse(1);
        ImPlot.setupAxes(
                "loss − lowest, now",
                "% of particles",
                ImPlotAxisFlags.NoTickMarks | ImPlotAxisFlags.NoGridLines,
                ImPlotAxisFlags.NoTickMarks);
        ImPlot.setupAxisLimits(ImPlotAxis.Y1, 0, 1.05 * PERCENT * Math.max(most, 0.01), ImPlotCond.Always);
        LossPlot.powers(ImPlotAxis.X1, lossPowers.low(), lossPowers.high());
        ImPlot.setupFinish();
        for (int team = 0; team < all.size(); team++) {
            bars(all.get(team), team);
        }
        LossPlot.end();
        ui.done(
                "Histogram",
                "How many particles of each team have which loss now. Two hills: some found a worse valley.");
    }

    private List<Histogram> histograms(LossPowers lossPowers) {
        List<Histogram> all = new ArrayList<>();
        for (int team = 0; team < race.teams(); team++) {
            double[] losses = race.standing(team).map(now -> now.losses()).orElse(new double[0]);
            all.add(Histogram.of(losses, race.lowest(), lossPowers.low(), lossPowers.high(), BINS));
        }
        return all;
    }

    private void bars(Histogram histogram, int team) {
        double[] places = new double[BINS];
        double[] heights = new double[BINS];
        for (int i = 0; i < BINS; i++) {
            places[i] = histogram.middle(i);
            heights[i] = PERCENT * histogram.shares()[i];
        }
        int colour = TeamLook.of(ui.theme(), team).colour();
        float red = (colour >> 16) / 255f;
        float green = (colour >> 8 & 0xFF) / 255f;
        float blue = (colour & 0xFF) / 255f;
        ImPlot.setNextFillStyle(red, green, blue, 1, FILL);
        ImPlot.setNextLineStyle(red, green, blue, 1, ui.px(1));
        double width = (histogram.highPower() - histogram.lowPower()) / BINS;
        ImPlot.plotBars("losses" + team, places, heights, BINS, width);
    }
}
