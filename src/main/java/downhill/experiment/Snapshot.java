package downhill.experiment;

/**
 * A team's particles at one step.
 *
 * @param positions x and y interleaved; a stopped particle's last finite ones
 * @param stopped the step at which each particle left the finite numbers, 0 while it goes on
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

    /** How many particles have left the finite numbers. */
    public int diverged() {
        int count = 0;
        for (int step : stopped) if (step != 0) count++;
        return count;
    }
}
