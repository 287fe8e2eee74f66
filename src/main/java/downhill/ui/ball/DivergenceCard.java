package downhill.ui.ball;

import java.util.OptionalDouble;

/**
 * Why particles of a team diverged, ready to be drawn.
 *
 * @param team the team's index; name its name
 * @param gone how many of its particles, such as 12 of 20,000
 * @param when which was the first, and when; may be empty
 * @param product what was too large, such as η·λmax = 2.3 > 2; may be empty
 * @param sentence why; empty while that is searched for
 * @param rate one with which it would not have happened, where theory gives one
 * @param back what going back does; empty where there is nothing to go back to
 */
public record DivergenceCard(
        int team,
        String name,
        String gone,
        String when,
        String product,
        String sentence,
        OptionalDouble rate,
        String back) {
    /** Whether it is still being searched for. */
    public boolean searching() {
        return sentence.isEmpty();
    }
}
