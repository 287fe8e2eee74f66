package downhill.ui.drawing;

import downhill.colour.Rgb;
import downhill.lesson.live.CurveDescent;
import downhill.lesson.live.DescentPlot;
import downhill.ui.plot.Chart;
import downhill.ui.plot.ChartAxis;
import downhill.ui.plot.PlotArea;
import imgui.ImGui;
import java.util.Arrays;
import java.util.stream.DoubleStream;

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
    private double[] aheadSteps = new double[0];
    private double[] aheadLosses = new double[0];
    private CurveDescent shown;
    private CurveDescent whole;

    LossStrip(DescentPlot now) {
        this.now = now;
        double span = now.samples().high() - now.samples().low();
        powers = now.samples().low() >= 0 && now.samples().low() <= NEAR_ZERO * span;
        chart = new Chart(ChartAxis.of("steps"), powers ? ChartAxis.powers("loss") : ChartAxis.of("loss"));
    }

    void draw(PlotArea plotArea, float width, float height) {
        if (now.descent() != shown || now.whole() != whole) {
            shown = now.descent();
            whole = now.whole();
            measure();
        }
        chart.begin(plotArea, width, height);
        int thin = Rgb.mix(plotArea.theme().text(), plotArea.theme().ground(), 0.6);
        chart.curve(aheadSteps, aheadLosses, aheadSteps.length, thin, 1);
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
        steps = steps(shown);
        losses = losses(shown);
        int seen = shown.step() < whole.step() ? Math.min(whole.kept(), Math.max(shown.step(), FEWEST_STEPS) + 1) : 0;
        aheadSteps = Arrays.copyOf(steps(whole), seen);
        aheadLosses = Arrays.copyOf(losses(whole), seen);
        double last = Math.max(steps[0] + FEWEST_STEPS, shown.step());
        double margin = MARGIN * (last - steps[0]);
        chart.across().span(steps[0] - margin, last + margin, 6);
        double[] finite = DoubleStream.concat(Arrays.stream(losses), Arrays.stream(aheadLosses))
                .filter(Double::isFinite)
                .toArray();
        if (finite.length == 0) return;
        double low = Arrays.stream(finite).min().getAsDouble();
        double high = Arrays.stream(finite).max().getAsDouble();
        double room = powers ? 0.3 : Math.max(1e-9, 0.1 * (high - low));
        chart.up().span(powers ? Math.min(low, high - 1) - room : low - room, high + room, 3);
    }

    private static double[] steps(CurveDescent descent) {
        double[] steps = new double[descent.kept()];
        for (int i = 0; i < steps.length; i++) steps[i] = descent.step() - steps.length + 1 + i;
        return steps;
    }

    private double[] losses(CurveDescent descent) {
        double[] losses = new double[descent.kept()];
        for (int i = 0; i < losses.length; i++) {
            double loss = descent.loss(i);
            losses[i] = powers ? Math.max(LEAST_POWER, Math.log10(loss)) : loss;
        }
        return losses;
    }
}
