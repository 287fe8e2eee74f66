package downhill.lesson.live;

import java.util.Arrays;

/** Gradient descent down a curve as it stands: immutable, a step gives the next one. */
public final class CurveDescent {
    /** The last of the places it has been that are kept. */
    private static final int KEPT = 400;

    private static final double THOUSANDFOLD = 1000;

    private final int step;
    private final double[] weights;
    private final double[] losses;
    private final double slope;
    private final boolean diverged;

    private CurveDescent(int step, double[] weights, double[] losses, double slope, boolean diverged) {
        this.step = step;
        this.weights = weights;
        this.losses = losses;
        this.slope = slope;
        this.diverged = diverged;
    }

    /** Before the first step. */
    static CurveDescent at(WeightCurve curve, double weight) {
        return new CurveDescent(
                0, new double[] {weight}, new double[] {curve.value(weight)}, curve.slope(weight), false);
    }

    /**
     * The next one: w − rate · slope; itself once it has diverged.
     *
     * @param min and max are the ends of the plot, whose width a thousand times over is too far
     */
    CurveDescent step(WeightCurve curve, double rate, double min, double max) {
        if (diverged) {
            return this;
        }
        double weight = weight() - rate * slope;
        double loss = curve.value(weight);
        boolean far = Math.abs(weight - (min + max) / 2) > THOUSANDFOLD * (max - min);
        boolean gone = far || !Double.isFinite(weight) || !Double.isFinite(loss);
        return new CurveDescent(step + 1, with(weights, weight), with(losses, loss), curve.slope(weight), gone);
    }

    private static double[] with(double[] kept, double next) {
        int from = Math.max(0, kept.length + 1 - KEPT);
        double[] longer = Arrays.copyOfRange(kept, from, kept.length + 1);
        longer[longer.length - 1] = next;
        return longer;
    }

    public int step() {
        return step;
    }

    public double weight() {
        return weights[weights.length - 1];
    }

    public double loss() {
        return losses[losses.length - 1];
    }

    /** The derivative here, by backpropagation. */
    public double slope() {
        return slope;
    }

    /** Whether it left the finite numbers, or the plot a thousandfold. */
    public boolean diverged() {
        return diverged;
    }

    /** How many of the places it has been are kept, with the present one. */
    public int kept() {
        return weights.length;
    }

    /** A place where it has been; the newest is {@code kept() − 1}, after {@code step()} steps. */
    public double weight(int index) {
        return weights[index];
    }

    public double loss(int index) {
        return losses[index];
    }
}
