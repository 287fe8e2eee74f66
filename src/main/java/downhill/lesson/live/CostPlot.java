package downhill.lesson.live;

import downhill.lesson.Plot;
import java.util.Map;

/**
 * What one gradient of a network costs, in forward passes and in seconds: two passes for each weight by nudging, and by
 * backpropagation one forward and one backward pass, together counted as two.
 */
public final class CostPlot implements LivePart {
    private static final double BACKPROP_PASSES = 2;
    private static final double USUAL_WEIGHTS = 1e6;
    private static final double MOST = 1e15;
    private static final double MILLI = 1e-3;

    private final Plot plot;
    private double weights;
    private double seconds;

    public CostPlot(Plot plot) {
        this.plot = plot;
        show(Map.of());
    }

    @Override
    public void show(Map<String, Double> numbers) {
        weights = Math.max(1, Math.rint(known(plot.at("weights", numbers), USUAL_WEIGHTS)));
        seconds = MILLI * known(plot.at("milliseconds", numbers), 1);
    }

    private static double known(double value, double usual) {
        return value > 0 && value <= MOST ? value : usual;
    }

    @Override
    public double fact(String name) {
        return switch (name) {
            case "nudging" -> nudging(weights);
            case "backprop" -> backprop();
            default -> Double.NaN;
        };
    }

    public double weights() {
        return weights;
    }

    /** Of one forward pass. */
    public double seconds() {
        return seconds;
    }

    /** Forward passes to nudge that many weights, to both sides each. */
    public static double passes(double weights) {
        return 2 * weights;
    }

    /** Seconds for one gradient of that many weights. */
    public double nudging(double many) {
        return passes(many) * seconds;
    }

    /** Seconds for one gradient of any number of weights. */
    public double backprop() {
        return BACKPROP_PASSES * seconds;
    }
}
