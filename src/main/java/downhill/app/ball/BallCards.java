package downhill.app.ball;

import downhill.experiment.Batches;
import downhill.experiment.Experiment;
import downhill.experiment.Team;
import downhill.language.Digits;
import downhill.ui.kit.Card;
import downhill.ui.kit.NamedValue;
import downhill.workspace.Guide;
import downhill.workspace.OpenPanels;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes what is known at a ball on cards.
 *
 * @param lossStep a difference of losses that is worth telling on this landscape
 * @param outside what to say of a ball that is not on the landscape, or empty
 */
record BallCards(Experiment experiment, BallFacts facts, double lossStep, String outside) {
    /** Which row of the first card tells of the loss, and which begins the slopes. */
    static final int LOSS = 2;

    static final int SLOPES = 3;

    /** Where it is, how high, and how steep it is there. */
    Card first() {
        String x = x();
        String y = y();
        return new Card(
                "",
                List.of(
                        row(x, facts.here().x(), experiment.surface().x().step(), "Where the ball is along " + x + "."),
                        row(y, facts.here().y(), experiment.surface().y().step(), "Where the ball is along " + y + "."),
                        row("loss", facts.here().loss(), lossStep, "How high it is there. Training makes this small."),
                        row("slope along " + x, facts.here().slopeX(), slope(x)),
                        row("slope along " + y, facts.here().slopeY(), slope(y))),
                outside.isEmpty() ? unrest() : outside,
                !outside.isEmpty());
    }

    /** Why the ball does not come to rest, where it does not. */
    private String unrest() {
        Team team = experiment.teams().get(facts.team());
        boolean batches = experiment.surface().data().isPresent()
                && team.batch().size(Batches.all(experiment)) < Batches.all(experiment);
        if (team.noise() > 0) return "Gradient noise " + Digits.text(team.noise()) + ": the ball never rests.";
        return batches ? "Each step sees other rows: the ball hardly rests." : "";
    }

    String x() {
        return experiment.surface().x().name();
    }

    String y() {
        return experiment.surface().y().name();
    }

    private static String slope(String axis) {
        return "How fast the loss grows along " + axis + " here: the gradient's part. At a minimum it is 0.";
    }

    /** The first, and what the guides that are shown add. */
    List<Card> of(OpenPanels openPanels) {
        List<Card> cards = new ArrayList<>(List.of(first()));
        if (Guide.MEMORY.in(openPanels) && !facts.memory().isEmpty()) {
            cards.add(memory());
        }
        if (facts.bend().isPresent()) {
            cards.add(CurvatureCardMaker.of(experiment.teams().get(facts.team()), facts));
        }
        return cards;
    }

    private Card memory() {
        List<NamedValue> rows = facts.memory().stream()
                .map(memory -> new NamedValue(
                        memory.name(),
                        (Digits.fixed(memory.x()) + Digits.fixed(memory.y())).stripTrailing(),
                        "A state of the rule, for each of the two weights."))
                .toList();
        String team = experiment.teams().get(facts.team()).name();
        String names = String.join(
                " and ", facts.memory().stream().map(BallFacts.Memory::name).toList());
        boolean one = facts.memory().size() == 1;
        String sentence = names + (one ? " is" : " are") + " what the rule remembers from step to step.";
        return new Card("Memory of " + team + ", along " + x() + " and " + y(), rows, sentence, false);
    }

    static NamedValue row(String name, double value, String help) {
        return row(name, value, Double.NaN, help);
    }

    private static NamedValue row(String name, double value, double step, String help) {
        return new NamedValue(name, Digits.fixed(value, step), help);
    }
}
