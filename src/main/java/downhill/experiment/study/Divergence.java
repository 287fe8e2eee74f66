package downhill.experiment.study;

import downhill.experiment.RunChanges;
import downhill.experiment.plan.CurvatureProbe;
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
        return new Inquest(runChanges, team, stopped, path, curvatureProbe, new Inquest.Limits()).divergence();
    }
}
