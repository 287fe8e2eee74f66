package downhill.ui.circuit;

import downhill.circuit.Grade;
import downhill.circuit.Walls;
import downhill.colour.Theme;
import downhill.ui.kit.Widgets;
import downhill.ui.plot.Chart;
import downhill.ui.plot.ChartAxis;
import downhill.ui.plot.PlotArea;
import imgui.ImGui;

/** The relative error of the numerical gradient over h, with its two walls and the h that is chosen. */
final class WallChart {
    private static final float HEIGHT = 150;
    /** Exponents of ten. */
    private static final double LEAST_H = -15;

    private static final double LEAST_ERROR = -13;
    private static final double GOOD = -7;

    private final ChartAxis across = ChartAxis.powers("h");
    private final ChartAxis up = ChartAxis.powers("relative error");
    private final Chart chart = new Chart(across, up);
    private Walls walls;
    private double[] h = new double[0];
    private double[] errors = new double[0];

    void draw(Widgets ui, Walls next, double chosen, double error) {
        if (next != walls) {
            walls = next;
            h = logs(next.h());
            errors = logs(next.errors());
        }
        across.span(LEAST_H, 0, 4);
        up.span(LEAST_ERROR, 1, 4);
        PlotArea plotArea = new PlotArea(ui, "Gradient check", ImGui.getContentRegionAvailX(), 0);
        Theme theme = ui.theme();
        ImGui.beginGroup();
        chart.begin(plotArea, plotArea.width(), ui.px(HEIGHT));
        chart.dashed(LEAST_H, GOOD, 0, GOOD, theme.muted());
        chart.curve(h, errors, h.length, theme.batch(), 2);
        chart.upright(log(chosen), theme.accent(), 1.5f);
        chart.dot(log(chosen), log(error), 5, theme.accent());
        chart.words(chart.x(LEAST_H), chart.y(GOOD) + ui.px(2), theme.muted(), Grade.GOOD.words() + " below");
        chart.end();
        ImGui.dummy(plotArea.width(), ui.px(HEIGHT));
        ImGui.endGroup();
        ui.done(
                "Error over h",
                "Both walls at once: on the left rounding drowns the difference, on the right the curve bends within"
                        + " it. The best h lies between them.");
    }

    private static double[] logs(double[] values) {
        double[] logs = new double[values.length];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = log(values[i]);
        }
        return logs;
    }

    /** An error of 0 lies at the floor. */
    private static double log(double value) {
        return Math.max(LEAST_ERROR - 2, Math.log10(value));
    }
}
