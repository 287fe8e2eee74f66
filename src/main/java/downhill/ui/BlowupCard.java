package downhill.ui;

/**
 * Why particles of a team left the finite numbers, ready to be drawn.
 *
 * @param team the team's index; name its name
 * @param gone how many of its particles, such as 12 of 20,000
 * @param when which left first, and when; empty while that is searched for
 * @param product what was too large, such as η·λmax = 2.3 > 2; may be empty
 * @param sentence why
 * @param rated whether there is a largest stable rate to take
 */
public record BlowupCard(
        int team, String name, String gone, String when, String product, String sentence, boolean rated) {
    /** Whether it is still being searched for. */
    public boolean searching() {
        return when.isEmpty();
    }
}
