package downhill.experiment;

import downhill.language.Digits;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Why a particle left the finite numbers.
 *
 * @param stopped the step at which it did
 * @param calm the step to go back to: the last one at which nothing was wrong
 * @param product η·λmax there, if it overshot by theory
 * @param limit what that may be at most, if it overshot by theory
 * @param rate the largest stable rate there, where theory gives one
 * @param bend where it first overshot and along which direction, if it overshot by theory
 * @param sentence all that in words
 */
public record Explosion(
        int stopped,
        long calm,
        Cause cause,
        OptionalDouble product,
        OptionalDouble limit,
        OptionalDouble rate,
        Optional<Bend> bend,
        String sentence) {
    /** A place of the domain and the unit vector along which the landscape bends most there. */
    public record Bend(double x, double y, double alongX, double alongY) {}

    /**
     * OVERSHOOT: the rate is too large for the curvature; BOTTOMLESS: the landscape falls for ever; NO_VALUE: the loss
     * or its slope has no value there; UNKNOWN: steps got longer, and theory has no limit for this rule.
     */
    public enum Cause {
        OVERSHOOT,
        BOTTOMLESS,
        NO_VALUE,
        UNKNOWN
    }

    /**
     * @param stopped the step at which the particle stopped
     * @param path its x and y at every step from 0 to the last finite one, interleaved
     */
    public static Explosion of(Experiment experiment, int team, int stopped, double[] path, Curvatures curvatures) {
        return new Inquest(experiment, experiment.teams().get(team), stopped, path, curvatures).explosion();
    }

    /** The search along one path. */
    private record Inquest(Experiment experiment, Team team, int stopped, double[] path, Curvatures curvatures) {
        private static final double FAR = 100;

        Explosion explosion() {
            int last = path.length / 2 - 1;
            Curvatures.At end = at(last);
            boolean value = Double.isFinite(end.slopeX()) && Double.isFinite(end.slopeY());
            if (!value && near(end)) return without(Cause.NO_VALUE, last, noValue(end));
            int lowest = lowest();
            if (lowest == last && last > 0) return without(Cause.BOTTOMLESS, 0, bottomless());
            return Stability.of(team, lowest + 1)
                    .flatMap(stability -> overshoot(stability, lowest, last))
                    .orElseGet(() -> without(Cause.UNKNOWN, lowest, unknown(lowest)));
        }

        private Curvatures.At at(int step) {
            return curvatures.at(experiment.values(), path[2 * step], path[2 * step + 1]);
        }

        private boolean near(Curvatures.At at) {
            var x = experiment.surface().x();
            var y = experiment.surface().y();
            return Math.abs(at.x() - x.at(0.5)) < FAR * (x.max() - x.min())
                    && Math.abs(at.y() - y.at(0.5)) < FAR * (y.max() - y.min());
        }

        /** The step of the lowest loss, after which it only got worse. */
        private int lowest() {
            int lowest = 0;
            double least = Double.POSITIVE_INFINITY;
            for (int step = 0; step < path.length / 2; step++) {
                double loss = at(step).loss();
                if (loss < least) lowest = step;
                least = Math.min(least, Double.isNaN(loss) ? least : loss);
            }
            return lowest;
        }

        /** The first step after the lowest from a place that is too curved. */
        private Optional<Explosion> overshoot(Stability stability, int lowest, int last) {
            double stands = stability.curvature();
            for (int step = lowest; step <= last; step++) {
                Curvature curvature = at(step).curvature();
                if (curvature.max() > stands) return Optional.of(overshoot(stability, step, curvature, stands));
            }
            return Optional.empty();
        }

        private Explosion overshoot(Stability stability, int step, Curvature curvature, double stands) {
            boolean rated = team.parameters().containsKey("rate");
            double eta = rated ? team.at("rate", step + 1) : 1;
            OptionalDouble rate = stability.rate(curvature.max());
            String sentence = "From step " + step + " on it overshoots: at " + place(step)
                    + " the landscape bends by λmax = "
                    + Digits.text(curvature.max()) + " along " + pair(curvature.maxX(), curvature.maxY()) + ", and "
                    + (rated ? "η·λmax" : "λmax") + " = " + Digits.text(eta * curvature.max()) + " > "
                    + Digits.text(eta * stands) + ", so each step along it ends further up the other side."
                    + (rate.isPresent()
                            ? " The largest stable rate there is " + Digits.text(rate.getAsDouble()) + "."
                            : "");
            return new Explosion(
                    stopped,
                    step,
                    Cause.OVERSHOOT,
                    OptionalDouble.of(eta * curvature.max()),
                    OptionalDouble.of(eta * stands),
                    rate,
                    Optional.of(new Bend(path[2 * step], path[2 * step + 1], curvature.maxX(), curvature.maxY())),
                    sentence);
        }

        private Explosion without(Cause cause, int calm, String sentence) {
            OptionalDouble none = OptionalDouble.empty();
            return new Explosion(stopped, calm, cause, none, none, none, Optional.empty(), sentence);
        }

        private String noValue(Curvatures.At at) {
            return "At " + pair(at.x(), at.y())
                    + " the loss or its slope has no finite value, so there is no next step:"
                    + " start elsewhere, or take shorter steps.";
        }

        private static String bottomless() {
            return "It did not overshoot: the landscape falls without end here, and every step found lower ground.";
        }

        private String unknown(int lowest) {
            return "After step " + lowest + ", at " + place(lowest)
                    + ", it never came as low again, and its steps grew: "
                    + team.optimizer().title() + " has no simple limit; try a smaller rate.";
        }

        private String place(int step) {
            return pair(path[2 * step], path[2 * step + 1]);
        }

        private static String pair(double x, double y) {
            return "(" + Digits.text(x) + ", " + Digits.text(y) + ")";
        }
    }
}
