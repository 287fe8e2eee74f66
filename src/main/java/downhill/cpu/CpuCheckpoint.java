package downhill.cpu;

import downhill.experiment.Engine;
import java.util.Arrays;
import java.util.List;

/** Copies of every team's arrays at one step. */
record CpuCheckpoint(long step, List<Saved> teams) implements Engine.Checkpoint {
    @Override
    public long bytes() {
        return teams.stream().mapToLong(Saved::bytes).sum();
    }

    /** One team: positions as [axis][particle], state as [state][axis][particle]. */
    record Saved(double[][] position, double[][][] state, int[] stopped) {
        static Saved copy(double[][] position, double[][][] state, int[] stopped) {
            return new Saved(
                    copy(position), Arrays.stream(state).map(Saved::copy).toArray(double[][][]::new), stopped.clone());
        }

        private static double[][] copy(double[][] axes) {
            return Arrays.stream(axes).map(double[]::clone).toArray(double[][]::new);
        }

        long bytes() {
            return stopped.length * (4 + 16L * (1 + state.length));
        }
    }
}
