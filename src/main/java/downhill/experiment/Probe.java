package downhill.experiment;

import downhill.language.Tape;
import java.util.ArrayList;
import java.util.List;

/** The loss of one experiment and its gradient at single points, in double, by backpropagation. */
public final class Probe {
    private final Tape.Run run;

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

    public Probe(Experiment experiment) {
        List<String> names = new ArrayList<>();
        names.add(experiment.surface().x().name());
        names.add(experiment.surface().y().name());
        names.addAll(experiment.values().keySet());
        run = Tape.of(List.of(experiment.surface().loss()), names).run(1);
        int input = 2;
        for (double value : experiment.values().values()) run.input(input++)[0] = value;
    }

    /** Loss and gradient at a point. */
    public Reading at(double x, double y) {
        double loss = loss(x, y);
        run.backward(1);
        return new Reading(x, y, loss, run.gradient(0)[0], run.gradient(1)[0]);
    }

    /** The loss alone. */
    public double loss(double x, double y) {
        run.input(0)[0] = x;
        run.input(1)[0] = y;
        run.forward(1);
        return run.output(0)[0];
    }
}
