package downhill.experiment.plan;

import downhill.experiment.Experiment;

/** The loss of one experiment and its gradient at single points, in double, by backpropagation. */
public final class Probe {
    private final MeanTape loss;

    /**
     * What is known of one point.
     *
     * @param slopeX the gradient's part along x, of loss for each unit of x; slopeY along y
     */
    public record Reading(double x, double y, double loss, double slopeX, double slopeY) {
        /** The gradient's length. */
        public double steepness() {
            return Math.hypot(slopeX, slopeY);
        }
    }

    /** Over all rows of its data, if it has any. */
    public Probe(Experiment experiment) {
        this(MeanTape.of(experiment, 1));
    }

    private Probe(MeanTape loss) {
        this.loss = loss;
    }

    /** Over no more rows than a frame has time for: {@link #rows} says how many. */
    public static Probe quick(Experiment experiment) {
        return new Probe(MeanTape.forFrame(experiment, 1));
    }

    /** How many rows the loss is a mean over; 1 without data. */
    public int rows() {
        return loss.rows();
    }

    /** Loss and gradient at a point. */
    public Reading at(double x, double y) {
        place(x, y);
        loss.differentiate(1);
        return new Reading(x, y, loss.output(0)[0], loss.gradient(0)[0], loss.gradient(1)[0]);
    }

    /** The loss alone. */
    public double loss(double x, double y) {
        place(x, y);
        loss.evaluate(1);
        return loss.output(0)[0];
    }

    private void place(double x, double y) {
        loss.x()[0] = x;
        loss.y()[0] = y;
    }
}
