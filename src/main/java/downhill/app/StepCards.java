package downhill.app;

import downhill.experiment.Arithmetic;
import downhill.experiment.Experiment;
import downhill.experiment.Team;
import downhill.ui.Numbers;
import downhill.ui.StepCard;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Writes a ball's next step, term by term. */
final class StepCards {
    private StepCards() {}

    static StepCard of(Experiment experiment, BallFacts facts) {
        Team team = experiment.teams().get(facts.team());
        Arithmetic next = facts.next().orElseThrow();
        List<String> rule = statements(team, next.x().size());
        List<StepCard.Line> lines = new ArrayList<>();
        for (int i = 0; i < next.x().size(); i++) {
            lines.add(new StepCard.Line(
                    rule.get(i), next.x().get(i).text(), next.y().get(i).text()));
        }
        return new StepCard(
                "Step " + Numbers.count(facts.step() + 1) + " of " + team.name(),
                experiment.surface().x().name(),
                experiment.surface().y().name(),
                lines,
                terms(next.moves()),
                way(facts.nextX(), facts.nextY()));
    }

    /** The rule's statements as they were typed; empty ones where the text is not one statement a line. */
    private static List<String> statements(Team team, int count) {
        String text = team.optimizer().rule().text().replaceAll("#[^\n]*", "");
        List<String> parts = Stream.of(text.split("[;\n]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.size() == count ? parts : Collections.nCopies(count, "");
    }

    private static List<StepCard.Term> terms(List<Arithmetic.Move> moves) {
        List<StepCard.Term> terms = new ArrayList<>();
        for (int i = 0; i < moves.size(); i++) {
            Arithmetic.Move move = moves.get(i);
            terms.add(new StepCard.Term(
                    "from " + move.name(), way(move.dx(), move.dy()), TermColours.of(moves, i), help(move.name())));
        }
        return terms;
    }

    private static String help(String name) {
        return switch (name) {
            case "g" -> "What the gradient at the ball adds to this step. Rest here to see its arrow alone.";
            case "w" -> "What the rule takes from the weight itself, its decay. Rest here to see its arrow alone.";
            case "newton" -> "What the Newton step adds: the gradient divided by the curvature.";
            case "constant" -> "What the rule adds at every place alike.";
            default ->
                "What " + name
                        + ", which the rule remembers from the steps before, adds to this one. Rest here to see its"
                        + " arrow alone.";
        };
    }

    private static String way(double x, double y) {
        return Numbers.fixed(x) + Numbers.fixed(y).stripTrailing();
    }
}
