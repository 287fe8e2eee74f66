package downhill.app.ball;

import downhill.experiment.Team;
import downhill.experiment.plan.Curvature;
import downhill.experiment.study.Stability;
import downhill.language.Digits;
import downhill.ui.kit.Card;
import downhill.ui.kit.NamedValue;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** How the landscape bends at a ball, and what that allows its team. */
record CurvatureCardMaker(Team team, BallFacts facts, Curvature curvature) {
    static Card of(Team team, BallFacts facts) {
        return new CurvatureCardMaker(team, facts, facts.bend().orElseThrow().curvature()).card();
    }

    private Card card() {
        List<NamedValue> rows = List.of(
                BallCards.row("λmax", curvature.max(), "How fast the slope grows along the most curved direction."),
                BallCards.row(
                        "λmin",
                        curvature.min(),
                        "The same along the least curved direction, at a right angle; below 0 it bends down."),
                row(
                        "condition",
                        curvature.condition(),
                        "λmax/λmin, the condition number: how narrow the bowl is. 1 is round; 100 is a ravine, in which"
                                + " gradient descent is slow. There is none where it bends down."),
                row(
                        "2/λmax",
                        curvature.limit(),
                        "The limit of gradient descent: with a larger rate each step along λmax ends further up."),
                row(
                        "best rate",
                        curvature.bestRate(),
                        "2/(λmin + λmax): with it gradient descent is fastest, if the landscape were a parabola like"
                                + " here."));
        OptionalDouble share = share();
        return new Card("Curvature", rows, sentence(share), share.orElse(0) > 1);
    }

    private NamedValue row(String name, OptionalDouble value, String help) {
        return new NamedValue(name, value.isPresent() ? Digits.fixed(value.getAsDouble()) : none(), help);
    }

    /** There is no such number, and why. */
    private String none() {
        return curvature.min() < 0 ? " – it bends down" : curvature.min() == 0 ? " – it is flat" : " –";
    }

    /** The largest rate that the team stands here by theory; none for a rule that has no simple one. */
    private OptionalDouble stable() {
        Optional<Stability> stability = Stability.of(team, facts.step() + 1);
        return stability.isPresent() ? stability.get().rate(curvature.max()) : OptionalDouble.empty();
    }

    /** How many times the limit the rate is: the team's own limit, or else gradient descent's. */
    private OptionalDouble share() {
        OptionalDouble own = curvature.max() > 0 ? stable() : OptionalDouble.empty();
        double limit = own.orElse(curvature.limit().orElse(Double.NaN));
        double share = facts.rate() / limit;
        return Double.isFinite(share) && own.isPresent() ? OptionalDouble.of(share) : OptionalDouble.empty();
    }

    private String sentence(OptionalDouble share) {
        if (!Double.isFinite(curvature.max())) {
            return "The loss has no curvature here.";
        }
        if (curvature.max() <= 0) {
            return "It bends up in no direction here, so no rate overshoots.";
        }
        if (share.isPresent()) {
            return "Your η = " + Digits.text(facts.rate()) + " is " + Digits.text(share.getAsDouble())
                    + "× the limit of "
                    + team.name() + " here, " + Digits.text(facts.rate() / share.getAsDouble())
                    + (share.getAsDouble() > 1 ? ": along λmax each step overshoots further." : ".");
        }
        return without();
    }

    /** Where theory has no limit for the team's own rule, gradient descent's serves to compare. */
    private String without() {
        if (Double.isFinite(facts.rate())
                && Stability.of(team, facts.step() + 1).isPresent()) {
            return "So far out it bends by λmax = " + Digits.text(curvature.max())
                    + ": no rate worth the name is stable there.";
        }
        double share = facts.rate() / curvature.limit().orElse(Double.NaN);
        String stands = team.optimizer().title() + " scales its steps and has no simple limit of its own.";
        return Double.isFinite(share)
                ? "Your η = " + Digits.text(facts.rate()) + " is " + Digits.text(share)
                        + "× the limit of gradient descent; " + stands
                : stands;
    }
}
