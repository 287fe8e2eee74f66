package downhill.experiment.study;

import downhill.experiment.Experiment;
import downhill.experiment.RunChanges;
import downhill.experiment.Team;
import downhill.experiment.plan.Curvature;
import downhill.experiment.plan.CurvatureProbe;
import downhill.language.Digits;
import downhill.loss.Axis;
import downhill.loss.Surface;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Why a particle diverged.
 *
 * @param stopped the step at which it did
 * @param calm the step to go back to: the last one at which nothing was wrong
 * @param made the change on the way without which it would not have overshot there; with it, calm is its step
 * @param product η·λmax there, if it overshot by theory
 * @param limit what that may be at most, if it overshot by theory
 * @param rate the limit of the rate there, where theory gives one: with it steps neither grow nor die out
 * @param bend where it first overshot and along which direction, if it overshot by theory
 * @param sentence all that in words
 */
public record Divergence(
        int stopped,
        long calm,
        Optional<RunChanges.Made> made,
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

    /** Whether it could not even take its first step. */
    public boolean isAtStart() {
        return cause == Cause.NO_VALUE && stopped == 1;
    }

    /** A rate of few digits with which steps there die out, where theory gives one. */
    public OptionalDouble calmRate() {
        if (rate.isEmpty()) return rate;
        BigDecimal calm = BigDecimal.valueOf(Stability.SAFE * rate.getAsDouble());
        return OptionalDouble.of(
                calm.round(new MathContext(3, RoundingMode.DOWN)).doubleValue());
    }

    /**
     * @param runChanges what held at which step until then
     * @param stopped the step at which the particle stopped
     * @param path its x and y at every step from 0 to the last finite one, interleaved
     */
    public static Divergence of(
            RunChanges runChanges, int team, int stopped, double[] path, CurvatureProbe curvatureProbe) {
        return new Inquest(runChanges, team, stopped, path, curvatureProbe, new Limits()).divergence();
    }

    /** What a team stands, worked out anew only for another one or where a schedule makes each step another. */
    private static final class Limits {
        private Team team;
        private Optional<Stability> stability;

        Optional<Stability> of(Team next, int t) {
            if (!next.equals(team) || !next.schedules().isEmpty()) stability = Stability.of(next, t);
            team = next;
            return stability;
        }
    }

    /** The search along one path; each step is judged by what held at it. */
    private record Inquest(
            RunChanges runChanges, int team, int stopped, double[] path, CurvatureProbe curvatureProbe, Limits limits) {
        private static final double FAR = 100;

        Divergence divergence() {
            int last = path.length / 2 - 1;
            CurvatureProbe.At end = at(last);
            boolean slope = Double.isFinite(end.slopeX()) && Double.isFinite(end.slopeY());
            boolean value = slope && Double.isFinite(end.loss());
            if (!value && last == 0) return without(Cause.NO_VALUE, last, noStart(end));
            if (!value && near(end)) return without(Cause.NO_VALUE, last, noValue(end));
            int lowest = lowest();
            if (lowest == last && last > 0) return without(Cause.BOTTOMLESS, 0, bottomless());
            for (int step = lowest; step <= last; step++) {
                if (overshoots(runChanges.at(step), step)) return overshoot(step, made(step));
            }
            return without(Cause.UNKNOWN, lowest, unknown(lowest));
        }

        private CurvatureProbe.At at(int step) {
            return at(runChanges.at(step), step);
        }

        private CurvatureProbe.At at(Experiment held, int step) {
            return curvatureProbe.at(held.values(), path[2 * step], path[2 * step + 1]);
        }

        private boolean near(CurvatureProbe.At at) {
            var x = runChanges.at(0).surface().x();
            var y = runChanges.at(0).surface().y();
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

        /** Whether the place at a step is too curved for a team and a landscape with those settings. */
        private boolean overshoots(Experiment held, int step) {
            double curvature = at(held, step).curvature().max();
            return limits.of(held.teams().get(team), step + 1)
                    .filter(stability -> curvature > 0 && !stability.stands(curvature))
                    .isPresent();
        }

        private Optional<RunChanges.Made> made(int step) {
            return runChanges.made(step, held -> overshoots(held, step));
        }

        /** From the first step that does so since the change that made it: the loss may have hidden it for a while. */
        private Divergence overshoot(int found, Optional<RunChanges.Made> made) {
            int step = made.map(change -> (int) change.step()).orElse(found);
            while (step < found && !overshoots(runChanges.at(step), step)) step++;
            Team held = runChanges.at(step).teams().get(team);
            Stability stability = Stability.of(held, step + 1).orElseThrow();
            Curvature curvature = at(step).curvature();
            double eta = held.parameters().containsKey("rate") ? held.at("rate", step + 1) : 1;
            OptionalDouble rate = stability.rate(curvature.max());
            // A rate beyond all measure stands no curvature that was looked at.
            double most = stability.curvature();
            double limit = most > 0 || rate.isEmpty() ? eta * most : rate.getAsDouble() * curvature.max();
            return new Divergence(
                    stopped,
                    made.map(RunChanges.Made::step).orElse((long) step),
                    made,
                    Cause.OVERSHOOT,
                    OptionalDouble.of(eta * curvature.max()),
                    OptionalDouble.of(limit),
                    rate,
                    Optional.of(new Bend(path[2 * step], path[2 * step + 1], curvature.maxX(), curvature.maxY())),
                    from(step, made) + " the landscape bends by λmax = " + Digits.text(curvature.max()) + " along "
                            + pair(curvature.maxX(), curvature.maxY())
                            + ", and each step along it ends further up the other side." + why(held, limit, rate));
        }

        private String from(int step, Optional<RunChanges.Made> made) {
            return "From step " + Digits.count(step) + " on it overshoots"
                    + made.map(change -> ", since " + change.words(team)).orElse("") + ":";
        }

        /** The limit, with where it comes from if it is one that the field has a formula for. */
        private static String why(Team held, double limit, OptionalDouble rate) {
            String most = rate.isPresent() ? "η is " + Digits.text(rate.getAsDouble()) : "";
            if (same(limit, 2)) {
                String high = " At η·λmax = 2 it would end just as high there as it began here";
                return most.isEmpty() ? high + "." : high + ": the limit of " + most + ".";
            }
            String formula = formula(limit, held.parameters().getOrDefault("beta", 0.0));
            String own = " The limit of " + held.optimizer().title() + " is " + formula + Digits.text(limit)
                    + " (gradient descent: 2)";
            return most.isEmpty() ? own + "." : own + ", that of " + most + ".";
        }

        private static String formula(double limit, double beta) {
            if (same(limit, 2 * (1 + beta))) return "2·(1 + β) = ";
            return same(limit, 2 * (1 + beta) / (1 + 2 * beta)) ? "2·(1 + β)/(1 + 2β) = " : "";
        }

        private static boolean same(double limit, double formula) {
            return Math.abs(limit - formula) < 1e-4 * formula;
        }

        private Divergence without(Cause cause, int calm, String sentence) {
            OptionalDouble none = OptionalDouble.empty();
            return new Divergence(stopped, calm, Optional.empty(), cause, none, none, none, Optional.empty(), sentence);
        }

        private String noStart(CurvatureProbe.At at) {
            String what = Double.isFinite(at.loss()) ? "the slope" : "the loss";
            return "At the start, " + place(at.x(), at.y()) + ", "
                    + reason(at).orElse(what + " has no finite value, so there is no first step: start elsewhere.");
        }

        private String noValue(CurvatureProbe.At at) {
            return "At " + place(at.x(), at.y()) + " "
                    + reason(at)
                            .orElse("the loss or its slope has no finite value, so there is no next step: start"
                                    + " elsewhere.");
        }

        private Optional<String> reason(CurvatureProbe.At at) {
            Experiment held = runChanges.at(path.length / 2 - 1);
            return held.surface()
                    .noValue(held.values(), at.x(), at.y())
                    .map(reason -> "the loss has no value: " + reason + ". Start elsewhere.");
        }

        private static String bottomless() {
            return "It did not overshoot: the landscape falls without end here, and every step found lower ground.";
        }

        private String unknown(int lowest) {
            return "After step " + Digits.count(lowest) + ", at " + place(lowest)
                    + ", it never came as low again, and its steps grew. No rate can be named that would do, as "
                    + runChanges.at(lowest).teams().get(team).optimizer().title() + " has no simple limit.";
        }

        private String place(int step) {
            return place(path[2 * step], path[2 * step + 1]);
        }

        private static String pair(double x, double y) {
            return "(" + Digits.text(x) + ", " + Digits.text(y) + ")";
        }

        private String place(double x, double y) {
            Surface surface = runChanges.at(0).surface();
            return "(" + Digits.text(x, step(surface.x())) + ", " + Digits.text(y, step(surface.y())) + ")";
        }

        /** So little is seen of an axis. */
        private static double step(Axis axis) {
            return (axis.max() - axis.min()) / 1000;
        }
    }
}
