package downhill.ui.drawing;

import downhill.lesson.live.CurveDescent;
import downhill.lesson.live.DescentPlot;
import downhill.ui.plot.Chart;
import downhill.ui.plot.ChartAxis;
import downhill.ui.plot.PlotArea;
import imgui.ImGui;

/**
 * The loss over the steps of a descent; as powers of ten where the curve's floor is 0. There are no rows, so a step is one
 * gradient, however one counts.
 */
final class LossStrip {
    private static final double NEAR_ZERO = 0.01;
    private static final double LEAST_POWER = -16;
    private static final double MARGIN = 0.03;
    private static final int FEWEST_STEPS = 10;
    private static final int DOTS = 30;

    private final DescentPlot now;
    private final boolean powers;
    private final Chart chart;
    private double[] steps = new double[0];
    private double[] losses = new double[0];
    private CurveDescent shown;

    LossStrip(DescentPlot now) {
        this.now = now;
        double span = now.samples().high() - now.samples().low();
        powers = now.samples().low() >= 0 && now.samples().low() <= NEAR_ZERO * span;
        chart = new Chart(
                ChartAxis.of("steps, one gradient each"), powers ? ChartAxis.powers("loss") : ChartAxis.of("loss"));
    }

    void draw(PlotArea plotArea, float width, float height) {
        if (now.descent() != shown) {
            shown = now.descent();
            measure();
        }
        chart.begin(plotArea, width, height);
        chart.curve(steps, losses, steps.length, plotArea.theme().text(), 1.5f);
        for (int i = Math.max(0, steps.length - DOTS); i < steps.length; i++) {
            chart.dot(steps[i], losses[i], 2.5f, plotArea.theme().text());
        }
        chart.end();
        ImGui.dummy(width, height);
        plotArea.ui()
                .done(
                        plotArea.label("loss over steps"),
                        "The loss after each step. A straight way down means the same share less each time.");
    }

    private void measure() {
        int kept = shown.kept();
        steps = new double[kept];
        losses = new double[kept];
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < kept; i++) {
            steps[i] = shown.step() - kept + 1 + i;
            losses[i] = powers ? Math.max(LEAST_POWER, Math.log10(shown.loss(i))) : shown.loss(i);
            if (Double.isFinite(losses[i])) {
                low = Math.min(low, losses[i]);
                high = Math.max(high, losses[i]);
            }
        }
        double last = Math.max(steps[0] + FEWEST_STEPS, shown.step());
        double margin = MARGIN * (last - steps[0]);
        chart.across().span(steps[0] - margin, last + margin, 6);
        if (low <= high) {
            double room = powers ? 0.3 : Math.max(1e-9, 0.1 * (high - low));
            chart.up().span(powers ? Math.min(low, high - 1) - room : low - room, high + room, 3);
        }
    }
}
