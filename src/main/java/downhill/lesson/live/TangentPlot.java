package downhill.lesson.live;

import downhill.lesson.Plot;
import java.util.Map;

/** A curve, its tangent at the page's weight and, with an h, the centred difference there. */
public final class TangentPlot implements LivePart {
    private final Plot plot;
    private final SampledCurve sampled;
    private final WeightCurve curve;
    private double weight;
    private double h;
    private double loss;
    private double slope;
    private double difference;

    public TangentPlot(Plot plot) {
        this.plot = plot;
        sampled = SampledCurve.values(plot);
        curve = sampled.curve();
        show(Map.of());
    }

    @Override
    public void show(Map<String, Double> numbers) {
        boolean changed = sampled.with(numbers);
        double nextWeight = plot.weightAt(numbers);
        double nextH = plot.at("h", numbers);
        if (changed || nextWeight != weight || Double.compare(nextH, h) != 0) {
            weight = nextWeight;
            h = nextH;
            loss = curve.value(weight);
            slope = curve.slope(weight);
            difference = curve.difference(weight, h);
        }
    }

    @Override
    public double fact(String name) {
        return switch (name) {
            case "slope" -> slope;
            case "difference" -> difference;
            case "loss" -> loss;
            default -> Double.NaN;
        };
    }

    public SampledPoints samples() {
        return sampled.samples();
    }

    /** The curve's height at any weight. */
    public double lossAt(double at) {
        return curve.value(at);
    }

    public double weight() {
        return weight;
    }

    /** NaN where no difference is drawn. */
    public double h() {
        return h;
    }

    public double loss() {
        return loss;
    }

    /** By backpropagation. */
    public double slope() {
        return slope;
    }

    /** NaN where there is no h. */
    public double difference() {
        return difference;
    }
}
