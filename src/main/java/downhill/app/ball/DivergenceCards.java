package downhill.app.ball;

import downhill.app.stage.Simulation;
import downhill.experiment.Team;
import downhill.experiment.study.Divergence;
import downhill.language.Digits;
import downhill.ui.ball.DivergenceCard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Writes why particles diverged. */
record DivergenceCards(Simulation simulation, DivergenceSearch search) {
    /** One for each team that lost particles. */
    List<DivergenceCard> all() {
        List<DivergenceCard> cards = new ArrayList<>();
        for (int team = 0; team < simulation.balls().size(); team++) {
            if (simulation.ball(team).diverged() > 0) {
                cards.add(card(team, search.of(team)));
            }
        }
        return cards;
    }

    private DivergenceCard card(int index, Optional<TeamDivergence> divergence) {
        String name = simulation.experiment().teams().get(index).name();
        if (divergence.isEmpty()) {
            String gone = who(index) + " can go no further.";
            return new DivergenceCard(index, name, gone, "", "", "", OptionalDouble.empty(), "");
        }
        Divergence why = divergence.get().why();
        String gone = who(index) + what(why);
        boolean rated = why.rate().isPresent();
        return new DivergenceCard(
                index,
                name,
                gone,
                when(divergence.get()),
                product(why, rated),
                why.sentence(),
                why.calmRate(),
                back(why));
    }

    private String who(int index) {
        Team team = simulation.experiment().teams().get(index);
        int gone = simulation.ball(index).diverged();
        String all = Digits.count(team.particles()) + " particles of " + team.name();
        return gone == team.particles() && gone > 1 ? "All " + all : Digits.count(gone) + " of " + all;
    }

    private static String what(Divergence why) {
        if (why.isAtStart()) return " cannot start.";
        return why.cause() == Divergence.Cause.NO_VALUE
                ? " came to where the loss has no value."
                : " outgrew the largest number there is.";
    }

    private static String when(TeamDivergence teamDivergence) {
        String who = teamDivergence.particle() == 0
                ? "The ball was the first"
                : "Particle " + Digits.count(teamDivergence.particle()) + " was the first";
        if (teamDivergence.why().isAtStart()) return "";
        return who + ": its last finite step was " + Digits.count(teamDivergence.step() - 1) + ", at ("
                + Digits.text(teamDivergence.x()) + ", " + Digits.text(teamDivergence.y()) + ").";
    }

    private static String back(Divergence why) {
        if (why.isAtStart()) return "";
        String step = Digits.count(why.calm());
        return why.made().isPresent()
                ? "Goes to step " + step
                        + ", just before it was changed, and takes that change back: Run goes on without"
                        + " it. Undo makes it again."
                : "Goes to step " + step
                        + ", the last one at which nothing was wrong. Run takes the same way again, until"
                        + " you change something, such as " + change(why) + ".";
    }

    /** What to change: the rate only where that was too large. */
    static String change(Divergence why) {
        return why.cause() == Divergence.Cause.OVERSHOOT ? "the learning rate" : "the start";
    }

    /** What was too large, as it also stands at the place on the landscape; empty where theory has no limit. */
    static String product(Divergence why, boolean rated) {
        if (why.product().isEmpty()) return "";
        double product = why.product().getAsDouble();
        double limit = why.limit().orElseThrow();
        return (rated ? "η·λmax = " : "λmax = ") + Digits.beside(product, limit) + " > "
                + Digits.beside(limit, product);
    }
}
