package downhill.gpu;

import downhill.experiment.Engine;
import java.util.List;

/** Copies of every team's memory at one step, off the device. */
record GpuCheckpoint(long step, List<Saved> teams) implements Engine.Checkpoint {
    @Override
    public long bytes() {
        return teams.stream().mapToLong(Saved::bytes).sum();
    }

    /** One team's buffers. */
    record Saved(float[] positions, float[] states, int[] stopped, float[] trails, int[] diverged) {
        /** Empty ones. */
        static Saved of(int particles, int states, int trail) {
            return new Saved(
                    new float[2 * particles], new float[states], new int[particles], new float[2 * trail], new int[1]);
        }

        boolean fits(int particles, int words) {
            return positions.length == 2 * particles && states.length == words;
        }

        long bytes() {
            return 4L * (positions.length + states.length + stopped.length + trails.length);
        }
    }
}
