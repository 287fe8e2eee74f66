package downhill.lesson.live;

import downhill.circuit.Grade;
import downhill.lesson.Plot;
import java.util.Arrays;
import java.util.Map;

/** The exact derivative of a curve as a line, and the centred difference at some places as dots. */
public final class DerivativePlot implements LivePart {
    /** An even number, so that no dot lies in the middle, where the slope of many a curve is 0. */
    public static final int DOTS = 24;

    private final Plot plot;
    private final SampledCurve sampled;
    private final WeightCurve curve;
    private final double[] places = new double[DOTS];
    private final double[] differences = new double[DOTS];
    private double weight;
    private double h;
    private double slope;
    private double difference;
    private double error;

    public DerivativePlot(Plot plot) {
        this.plot = plot;
        sampled = SampledCurve.slopes(plot);
        curve = sampled.curve();
        Arrays.setAll(places, i -> plot.min() + (plot.max() - plot.min()) * (i + 0.5) / DOTS);
        show(Map.of());
    }

    @Override
    public void show(Map<String, Double> numbers) {
        boolean changed = sampled.with(numbers);
        double nextWeight = plot.weightAt(numbers);
        double nextH = plot.at("h", numbers);
        if (changed || Double.compare(nextH, h) != 0) {
            h = nextH;
            nudge();
            weight = Double.NaN;
        }
        if (nextWeight != weight) {
            weight = nextWeight;
            slope = curve.slope(weight);
            difference = curve.difference(weight, h);
        }
    }

    private void nudge() {
        error = 0;
        for (int i = 0; i < DOTS; i++) {
            differences[i] = curve.difference(places[i], h);
            error = Math.max(error, Grade.relativeError(curve.slope(places[i]), differences[i]));
        }
    }

    @Override
    public double fact(String name) {
        return name.equals("error") ? error : Double.NaN;
    }

    /** The exact derivative across. */
    public SampledPoints slopes() {
        return sampled.samples();
    }

    /** The weights of the dots. */
    public double[] places() {
        return places;
    }

    /** The centred differences at {@link #places}. */
    public double[] differences() {
        return differences;
    }

    public double weight() {
        return weight;
    }

    public double h() {
        return h;
    }

    /** At the page's weight, by backpropagation. */
    public double slope() {
        return slope;
    }

    /** At the page's weight. */
    public double difference() {
        return difference;
    }

    /** The largest relative error of the dots. */
    public double error() {
        return error;
    }
}
