package downhill.experiment.study;

import downhill.experiment.Experiment;
import downhill.experiment.RunChanges;
import downhill.experiment.Team;
import downhill.experiment.plan.Curvature;
import downhill.experiment.plan.CurvatureProbe;
import downhill.language.Digits;
import downhill.loss.Axis;
import downhill.loss.Surface;
import java.util.Optional;
import java.util.OptionalDouble;

/** A divergence in words: what happened, where, and what to do. */
record DivergenceWords(RunChanges runChanges, int team, double[] path) {
    String overshoot(
            int step,
            Optional<RunChanges.Made> made,
            Team held,
            Curvature curvature,
            double limit,
            OptionalDouble rate) {
        return from(step, made) + " the landscape bends by λmax = " + Digits.text(curvature.max()) + " along "
                + pair(curvature.maxX(), curvature.maxY())
                + ", and each step along it ends further up the other side." + why(held, limit, rate);
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

    String noStart(CurvatureProbe.At at) {
        String what = Double.isFinite(at.loss()) ? "the slope" : "the loss";
        return "At the start, " + place(at.x(), at.y()) + ", "
                + reason(at).orElse(what + " has no finite value, so there is no first step: start elsewhere.");
    }

    String noValue(CurvatureProbe.At at) {
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

    static String bottomless() {
        return "It did not overshoot: the landscape falls without end here, and every step found lower ground.";
    }

    String unknown(int lowest) {
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
