package downhill.ui.data;

import downhill.colour.Rgb;
import downhill.dataset.Batch;
import downhill.experiment.Experiment;
import downhill.experiment.Team;
import downhill.experiment.plan.Covariance;
import downhill.experiment.plan.Curvature;
import downhill.experiment.study.BatchNoise;
import downhill.experiment.study.NoiseReader;
import downhill.ui.kit.Widgets;
import downhill.ui.plot.LossPlot;
import downhill.workspace.TeamColours;
import imgui.ImDrawList;
import imgui.ImVec2;
import imgui.extension.implot.ImPlot;
import imgui.extension.implot.flag.ImPlotAxis;
import imgui.extension.implot.flag.ImPlotAxisFlags;
import imgui.extension.implot.flag.ImPlotCond;

/** The gradients of many batches at a ball as dots around the full gradient, with the ellipses of theory and of the dots. */
final class GradientCloud {
    private static final int MOST_ROWS = 1500;

    /** Standard deviations of single rows that the plot reaches to each side: with the batch only the cloud shrinks. */
    private static final double REACH = 2.4;

    /** Of an ellipse that holds 86 of 100 points of a Gaussian cloud. */
    private static final double DEVIATIONS = 2;

    private static final int CORNERS = 48;

    private final ImVec2 at = new ImVec2();
    private final NoiseReader reader;

    GradientCloud(NoiseReader reader) {
        this.reader = reader;
    }

    /** Draws the noise of a team of an experiment as large as given. */
    void draw(
            Widgets ui,
            Experiment experiment,
            int team,
            BatchNoise batchNoise,
            boolean rows,
            float width,
            float height) {
        if (!LossPlot.begin(ui, "cloud", width, height)) {
            return;
        }
        Covariance single = batchNoise.rows();
        double reachX = REACH * Math.max(Math.sqrt(single.xx()), 1e-9 + Math.abs(single.meanX()) / 4);
        double reachY = REACH * Math.max(Math.sqrt(single.yy()), 1e-9 + Math.abs(single.meanY()) / 4);
        String along = "∂L/∂";
        ImPlot.setupAxes(
                along + experiment.surface().x().name(),
                along + experiment.surface().y().name(),
                ImPlotAxisFlags.NoTickMarks,
                ImPlotAxisFlags.NoTickMarks);
        limits(ImPlotAxis.X1, single.meanX(), reachX);
        limits(ImPlotAxis.Y1, single.meanY(), reachY);
        ImPlot.setupFinish();
        ImPlot.pushPlotClipRect();
        inside(ui, experiment.teams().get(team), batchNoise, rows);
        ImPlot.popPlotClipRect();
        LossPlot.end();
        ui.done(
                "Cloud of gradients",
                "Each dot is the gradient that one batch gives here, the large one that of the ball's next step. The"
                        + " teal disc is the full gradient, the dashed ellipse what theory says: two standard deviations,"
                        + " σ²/B. Four times the rows make it half as wide.");
    }

    /** Zero is in the picture where it is not too far: beyond it a step goes the wrong way. */
    private static void limits(int axis, double mean, double reach) {
        double low = mean - reach;
        double high = mean + reach;
        if (Math.abs(mean) < 2 * reach) {
            low = Math.min(low, -0.1 * reach);
            high = Math.max(high, 0.1 * reach);
        }
        ImPlot.setupAxisLimits(axis, low, high, ImPlotCond.Always);
    }

    private void inside(Widgets ui, Team team, BatchNoise batchNoise, boolean rows) {
        Batch batch = team.batch();
        ImDrawList list = ImPlot.getPlotDrawList();
        cross(ui, list);
        if (rows) {
            dots(
                    list,
                    reader.gradients().slopes(0),
                    reader.gradients().slopes(1),
                    Math.min(MOST_ROWS, reader.gradients().rows()),
                    ui.px(1.6f),
                    Rgb.abgr(ui.theme().muted(), 0.7));
        }
        int colour = TeamColours.ofBatches(ui.theme(), team);
        if (batch.kind() != Batch.Kind.FULL) {
            dots(
                    list,
                    batchNoise.cloud()[0],
                    batchNoise.cloud()[1],
                    batchNoise.cloud()[0].length,
                    ui.px(2),
                    Rgb.abgr(colour, 0.75));
            ellipse(list, batchNoise.measured(), Rgb.abgr(colour), ui.px(2), 1);
            ellipse(list, batchNoise.theory(), Rgb.abgr(ui.theme().text()), ui.px(1.5f), 2);
        }
        ImPlot.plotToPixels(at, 0, 0);
        float fromX = at.x;
        float fromY = at.y;
        ImPlot.plotToPixels(at, batchNoise.rows().meanX(), batchNoise.rows().meanY());
        list.addLine(fromX, fromY, at.x, at.y, Rgb.abgr(ui.theme().batch()), ui.px(2));
        list.addCircleFilled(at.x, at.y, ui.px(5), Rgb.abgr(ui.theme().batch()));
        if (batch.kind() != Batch.Kind.FULL) {
            ImPlot.plotToPixels(at, batchNoise.cloud()[0][0], batchNoise.cloud()[1][0]);
            list.addCircleFilled(at.x, at.y, ui.px(5), Rgb.abgr(colour));
            list.addCircle(at.x, at.y, ui.px(5), Rgb.abgr(ui.theme().ground()), 0, ui.px(1.5f));
        }
    }

    /** Where the gradient is 0. */
    private void cross(Widgets ui, ImDrawList list) {
        ImPlot.plotToPixels(at, 0, 0);
        int line = Rgb.abgr(ui.theme().outline());
        float left = ImPlot.getPlotPosX();
        float top = ImPlot.getPlotPosY();
        list.addLine(left, at.y, left + ImPlot.getPlotSizeX(), at.y, line, ui.px(1));
        list.addLine(at.x, top, at.x, top + ImPlot.getPlotSizeY(), line, ui.px(1));
    }

    private void dots(ImDrawList list, double[] across, double[] up, int count, float radius, int colour) {
        for (int i = 0; i < count; i++) {
            ImPlot.plotToPixels(at, across[i], up[i]);
            list.addCircleFilled(at.x, at.y, radius, colour, 6);
        }
    }

    /** @param stride 1 for a whole line, 2 for one of dashes */
    private void ellipse(ImDrawList list, Covariance cloud, int colour, float width, int stride) {
        for (int i = 0; i < CORNERS; i += stride) {
            corner(cloud, i);
            float x0 = at.x;
            float y0 = at.y;
            corner(cloud, i + 1);
            list.addLine(x0, y0, at.x, at.y, colour, width);
        }
    }

    private void corner(Covariance cloud, int i) {
        Curvature axes = cloud.axes();
        double a = DEVIATIONS * Math.sqrt(Math.max(0, axes.max())) * Math.cos(2 * Math.PI * i / CORNERS);
        double b = DEVIATIONS * Math.sqrt(Math.max(0, axes.min())) * Math.sin(2 * Math.PI * i / CORNERS);
        double px = cloud.meanX() + a * axes.maxX() + b * axes.minX();
        double py = cloud.meanY() + a * axes.maxY() + b * axes.minY();
        ImPlot.plotToPixels(at, px, py);
    }
}
