package downhill.lesson.live;

import downhill.lesson.Plot;
import java.util.Map;

/** A plot's curve with its values, or its slopes, across the plot, taken anew when the page's numbers change it. */
final class SampledCurve {
    private final WeightCurve curve;
    private final SampledPoints samples;
    private final boolean slopes;

    private SampledCurve(Plot plot, boolean slopes) {
        this.slopes = slopes;
        curve = new WeightCurve(plot.curves().get(0).formula(), plot.weight());
        samples = new SampledPoints(plot.min(), plot.max());
        sample();
    }

    static SampledCurve values(Plot plot) {
        return new SampledCurve(plot, false);
    }

    static SampledCurve slopes(Plot plot) {
        return new SampledCurve(plot, true);
    }

    /** Takes the page's numbers; gives whether the curve is another one now. */
    boolean with(Map<String, Double> numbers) {
        boolean changed = curve.with(numbers);
        if (changed) {
            sample();
        }
        return changed;
    }

    private void sample() {
        if (slopes) {
            curve.slopes(samples.weights, samples.values);
        } else {
            curve.values(samples.weights, samples.values);
        }
        samples.measure();
    }

    WeightCurve curve() {
        return curve;
    }

    SampledPoints samples() {
        return samples;
    }
}
