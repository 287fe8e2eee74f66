package downhill.experiment;

/**
 * A team's particles at one step. A particle has diverged when it can go no further: its next place or the rule's state
 * would be no finite float32 number, or the loss has no finite value where it was to start. It means the same in a run, a
 * race and a map of basins.
 *
 * @param positions x and y interleaved; a stopped particle's last finite ones
 * @param stopped the step that each particle could not take, 0 while it goes on
 */
public record Snapshot(long step, double[] positions, int[] stopped) {
    public int particles() {
        return stopped.length;
    }

    public double x(int particle) {
        return positions[2 * particle];
    }

    public double y(int particle) {
        return positions[2 * particle + 1];
    }

    /** How many particles have diverged. */
    public int diverged() {
        int count = 0;
        for (int step : stopped) if (step != 0) count++;
        return count;
    }
}
