package downhill.experiment.study;

import downhill.document.Parameter;
import downhill.experiment.Experiment;
import downhill.experiment.Snapshot;
import downhill.loss.Minimum;
import java.util.List;

/**
 * What a race goes down to.
 *
 * @param known the landscape's published minima as it stands; none where its parameters are others
 * @param lowest the lowest loss that is known of it: published, or seen on it
 */
record RaceGoal(List<Minimum> known, double lowest) {
    private static final double INEXACT = 1e-3;

    /** @param sampled the lowest loss that was seen on the landscape; it counts where no minimum is known */
    static RaceGoal of(Experiment experiment, double sampled) {
        List<Minimum> known = known(experiment);
        return new RaceGoal(
                known, known.stream().mapToDouble(Minimum::value).min().orElse(sampled));
    }

    /** A document's minima hold for the values that it gives its parameters. */
    private static List<Minimum> known(Experiment experiment) {
        boolean own = experiment.surface().parameters().stream().allMatch(parameter -> isOwn(experiment, parameter));
        return own ? experiment.surface().minima() : List.of();
    }

    private static boolean isOwn(Experiment experiment, Parameter parameter) {
        return experiment.values().get(parameter.name()) == parameter.value();
    }

    /** The median distance of the particles to the minimum nearest to each; NaN where none is known. */
    double distance(Snapshot sample) {
        if (known.isEmpty()) return Double.NaN;
        double[] distances = new double[sample.particles()];
        for (int i = 0; i < distances.length; i++) {
            distances[i] = sample.stopped()[i] == 0 ? nearest(sample.x(i), sample.y(i)) : Double.NaN;
        }
        return LossSpread.of(distances).median();
    }

    private double nearest(double x, double y) {
        double nearest = Double.POSITIVE_INFINITY;
        for (Minimum minimum : known) nearest = Math.min(nearest, Math.hypot(x - minimum.x(), y - minimum.y()));
        return nearest;
    }

    /** A loss below this one is not the lowest within the tolerance, but past it: its last digits may not be exact. */
    double least(double tolerance) {
        return lowest - slack(tolerance);
    }

    private double slack(double tolerance) {
        return Math.max(tolerance, INEXACT * Math.max(1, Math.abs(lowest)));
    }
}
