package downhill.app;

import downhill.experiment.Explosion;
import downhill.experiment.Team;
import downhill.language.Digits;
import downhill.ui.BlowupCard;
import downhill.ui.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes why particles diverged. */
record BlowupCards(Simulation simulation, BlowupSearch search) {
    /** One for each team that lost particles. */
    List<BlowupCard> all() {
        List<BlowupCard> cards = new ArrayList<>();
        for (int team = 0; team < simulation.balls().size(); team++) {
            if (simulation.ball(team).diverged() > 0) {
                cards.add(card(team, search.of(team)));
            }
        }
        return cards;
    }

    private BlowupCard card(int index, Optional<Blowup> blowup) {
        Team team = simulation.experiment().teams().get(index);
        String gone = Numbers.count(simulation.ball(index).diverged()) + " of " + Numbers.count(team.particles())
                + " particles of " + team.name() + " left the finite numbers.";
        if (blowup.isEmpty()) {
            return new BlowupCard(index, team.name(), gone, "", "", "", false);
        }
        Explosion why = blowup.get().why();
        boolean rated = why.rate().isPresent();
        return new BlowupCard(index, team.name(), gone, when(blowup.get()), product(why, rated), why.sentence(), rated);
    }

    private static String when(Blowup blowup) {
        String who = blowup.particle() == 0
                ? "The ball was the first"
                : "Particle " + Numbers.count(blowup.particle()) + " was the first";
        return who + ", at step " + Numbers.count(blowup.step()) + ". Its last finite step, "
                + Numbers.count(blowup.step() - 1) + ", ended at (" + Digits.text(blowup.x()) + ", "
                + Digits.text(blowup.y()) + ").";
    }

    /** What was too large, as it also stands at the place on the landscape; empty where theory has no limit. */
    static String product(Explosion why, boolean rated) {
        return why.product().isEmpty()
                ? ""
                : (rated ? "η·λmax = " : "λmax = ") + Digits.text(why.product().getAsDouble()) + " > "
                        + Digits.text(why.limit().orElseThrow());
    }
}
