package downhill.experiment;

/**
 * All that a team's next step depends on but the experiment and the step's number, for any engine to go on from.
 *
 * @param positions x and y interleaved
 * @param states for each state of the rule, in order, its values along x and y interleaved
 * @param stopped the step that each particle could not take, 0 while it goes on
 */
public record TeamState(double[] positions, double[][] states, int[] stopped) {
    public int particles() {
        return stopped.length;
    }
}
