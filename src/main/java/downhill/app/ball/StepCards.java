package downhill.app.ball;

import downhill.experiment.Experiment;
import downhill.experiment.Team;
import downhill.experiment.study.Arithmetic;
import downhill.language.Digits;
import downhill.ui.ball.StepCard;
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
        if (next.gradient().isInexact()) lines.add(gradient(next.gradient()));
        for (int i = 0; i < next.x().size(); i++) {
            lines.add(new StepCard.Line(
                    rule.get(i), next.x().get(i).text(), next.y().get(i).text()));
        }
        return new StepCard(
                "Step " + Digits.count(facts.step() + 1) + " of " + team.name(),
                experiment.surface().x().name(),
                experiment.surface().y().name(),
                lines,
                terms(next.moves()),
                way(facts.nextX(), facts.nextY()));
    }

    /** Where g comes from, where it is not the slope that the ball's card tells. */
    private static StepCard.Line gradient(Arithmetic.Gradient g) {
        boolean noisy = g.noiseX() != 0 || g.noiseY() != 0;
        String slope =
                g.rows() == 0 ? "slope" : "slope over this batch of " + g.rows() + (g.rows() == 1 ? " row" : " rows");
        return new StepCard.Line(
                "g = " + slope + (noisy ? " + noise" : ""),
                sum(g.slopeX(), g.noiseX(), noisy),
                sum(g.slopeY(), g.noiseY(), noisy));
    }

    private static String sum(double slope, double noise, boolean noisy) {
        if (!noisy) return "g = " + Digits.text(slope);
        String pushed = noise < 0 ? " − " + Digits.text(-noise) : " + " + Digits.text(noise);
        return "g = " + Digits.text(slope) + pushed + " = " + Digits.text(slope + noise);
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
            terms.add(new StepCard.Term(from(move), way(move.dx(), move.dy()), TermColours.of(i), help(move)));
        }
        return terms;
    }

    private static String from(Arithmetic.Move move) {
        return "from " + move.name();
    }

    /** What a term is: the name that it comes from, and its factor where that is the same for both weights. */
    static String source(Arithmetic.Move move) {
        return Double.isNaN(move.factor()) ? from(move) : from(move) + ": " + product(move);
    }

    private static String product(Arithmetic.Move move) {
        return Digits.text(move.factor()) + "·" + move.name();
    }

    private static String help(Arithmetic.Move move) {
        String what = what(move.name());
        return Double.isNaN(move.factor()) ? what : product(move) + ". " + what;
    }

    private static String what(String name) {
        return switch (name) {
            case "g" ->
                "What the gradient at the ball adds to this step: the minus sign turns it downhill. Rest here to see"
                        + " its arrow alone.";
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
        return Digits.fixed(x) + Digits.fixed(y).stripTrailing();
    }
}
