package downhill.lesson.live;

import downhill.lesson.Plot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Several curves over one weight, and where each of them is at the page's weight. */
public final class ComparePlot implements LivePart {
    private final Plot plot;
    private final List<WeightCurve> curves = new ArrayList<>();
    private final List<SampledPoints> samples = new ArrayList<>();
    private double weight;

    public ComparePlot(Plot plot) {
        this.plot = plot;
        for (Plot.Curve one : plot.curves()) {
            curves.add(new WeightCurve(one.formula(), plot.weight()));
            samples.add(new SampledPoints(plot.min(), plot.max()));
            sample(curves.size() - 1);
        }
        show(Map.of());
    }

    @Override
    public void show(Map<String, Double> numbers) {
        weight = plot.weightAt(numbers);
        for (int i = 0; i < curves.size(); i++) {
            if (curves.get(i).with(numbers)) {
                sample(i);
            }
        }
    }

    private void sample(int index) {
        curves.get(index).values(samples.get(index).weights, samples.get(index).values);
        samples.get(index).measure();
    }

    @Override
    public double fact(String name) {
        return Double.NaN;
    }

    /** As many as the plot has curves. */
    public int count() {
        return samples.size();
    }

    public SampledPoints samples(int index) {
        return samples.get(index);
    }

    public double weight() {
        return weight;
    }

    /** The curve's value at the page's weight. */
    public double value(int index) {
        return curves.get(index).value(weight);
    }
}
