package downhill.experiment.study;

import downhill.experiment.Experiment;
import downhill.experiment.plan.MeanTape;
import downhill.loss.Axis;
import downhill.loss.Surface;

/**
 * The loss along a straight line through a point, from border to border of the domain, in double. Places on the line
 * are distances from the point in the units of the axes. With data, over as many rows as a frame has time for. Its arrays are its own and filled again by each cut.
 */
public final class CrossSection {
    /** Samples along the line. */
    public static final int SAMPLES = 256;

    private final Axis xs;
    private final Axis ys;
    private final MeanTape loss;
    private final double[] places = new double[SAMPLES];
    private final double[] losses = new double[SAMPLES];
    private double gradientX;
    private double gradientY;
    private double height;
    private double slope;
    private double wayX;
    private double wayY;

    /** Compiles the loss with the experiment's values of the surface's parameters. */
    public CrossSection(Experiment experiment) {
        Surface surface = experiment.surface();
        xs = surface.x();
        ys = surface.y();
        loss = MeanTape.forFrame(experiment, SAMPLES);
    }

    /** Cuts through (x, y) along the direction, of any length but 0. */
    public void along(double x, double y, double directionX, double directionY) {
        differentiate(x, y);
        double length = Math.hypot(directionX, directionY);
        double dx = directionX / length;
        double dy = directionY / length;
        wayX = dx;
        wayY = dy;
        slope = gradientX * dx + gradientY * dy;
        double from = Math.max(enter(x, dx, xs), enter(y, dy, ys));
        double to = -Math.max(enter(x, -dx, xs), enter(y, -dy, ys));
        for (int i = 0; i < SAMPLES; i++) {
            places[i] = from + (to - from) * i / (SAMPLES - 1);
            loss.x()[i] = x + places[i] * dx;
            loss.y()[i] = y + places[i] * dy;
        }
        loss.evaluate(SAMPLES);
        System.arraycopy(loss.output(0), 0, losses, 0, SAMPLES);
    }

    /** Cuts through (x, y) straight downhill, or along the first axis where there is no slope. */
    public void downhill(double x, double y) {
        differentiate(x, y);
        double steepness = Math.hypot(gradientX, gradientY);
        boolean sloped = steepness > 0 && steepness < Double.POSITIVE_INFINITY;
        along(x, y, sloped ? -gradientX : 1, sloped ? -gradientY : 0);
    }

    private void differentiate(double x, double y) {
        loss.x()[0] = x;
        loss.y()[0] = y;
        loss.differentiate(1);
        height = loss.output(0)[0];
        gradientX = loss.gradient(0)[0];
        gradientY = loss.gradient(1)[0];
    }

    /** The distance, 0 or less, at which a line that goes through the point in this direction comes into the domain. */
    private static double enter(double at, double direction, Axis axis) {
        if (direction == 0) return Double.NEGATIVE_INFINITY;
        double border = direction > 0 ? axis.min() : axis.max();
        return Math.min(0, (border - at) / direction);
    }

    /** Where the samples lie: distances from the point, rising. */
    public double[] places() {
        return places;
    }

    /** The loss at each sample. */
    public double[] losses() {
        return losses;
    }

    /** The loss at the point. */
    public double loss() {
        return height;
    }

    /** The line's direction, of length 1, along the first axis. */
    public double directionX() {
        return wayX;
    }

    /** The line's direction along the second axis. */
    public double directionY() {
        return wayY;
    }

    /** The derivative of the loss along the line at the point. */
    public double slope() {
        return slope;
    }
}
