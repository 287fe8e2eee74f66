package downhill.ui.ball;

import java.util.List;

/**
 * One step with its numbers, ready to be drawn.
 *
 * @param x the first weight's name; y the second's
 * @param lines the rule's statements in order
 * @param terms what pulls the ball; together they are the step
 * @param sum the step as a whole, along x and y
 */
public record StepCard(String title, String x, String y, List<Line> lines, List<Term> terms, String sum) {
    public StepCard {
        lines = List.copyOf(lines);
        terms = List.copyOf(terms);
    }

    /** A statement as the rule has it, then with the numbers of the first weight and of the second. */
    public record Line(String rule, String x, String y) {}

    /** What a name of the rule adds to the step, in 0xRRGGBB as its arrow. */
    public record Term(String name, String way, int colour, String help) {}
}
