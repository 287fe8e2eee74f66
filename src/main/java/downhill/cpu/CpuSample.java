package downhill.cpu;

import downhill.experiment.Blocks;
import downhill.experiment.Snapshot;

/** Particles that stand for all of a team: evenly spaced blocks of them, the same ones as on the GPU. */
final class CpuSample {
    private CpuSample() {}

    static Snapshot of(Snapshot all, int most) {
        Blocks blocks = new Blocks(all.particles(), most);
        double[] positions = new double[2 * blocks.particles()];
        int[] stopped = new int[blocks.particles()];
        for (int i = 0; i < blocks.blocks(); i++) {
            int size = blocks.size();
            System.arraycopy(all.positions(), 2 * blocks.first(i), positions, 2 * size * i, 2 * size);
            System.arraycopy(all.stopped(), blocks.first(i), stopped, size * i, size);
        }
        return new Snapshot(all.step(), positions, stopped);
    }
}
