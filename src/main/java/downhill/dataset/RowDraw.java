package downhill.dataset;

import downhill.random.Philox;

/**
 * Which rows the batches of a block of particles have, the same integers on every engine. The b-th row of particle i at
 * step t (from 1) comes from {@link Philox} with the key (seed, team): with replacement, from word b mod 4 of the counter
 * (i, t, ⌊b/4⌋, BATCH); in epochs, from the {@link Permutation} keyed by the counter (i, epoch, 2³²−1, BATCH).
 */
public final class RowDraw {
    private static final int ORDER = -1;

    private final Batch batch;
    private final int all;
    private final int seed;
    private final int team;
    private final Permutation permutation;
    private final int[][] words;

    /** @param all rows to draw from @param most particles of a block */
    public RowDraw(Batch batch, int all, long seed, int team, int most) {
        this.batch = batch;
        this.all = all;
        this.seed = (int) seed;
        this.team = team;
        permutation = new Permutation(all);
        words = new int[most][4];
    }

    /** Rows in the batch of step t, from 1: the same for all particles. */
    public int count(long t) {
        if (batch.kind() != Batch.Kind.EPOCHS) return batch.size(all);
        return Math.min(batch.size(all), all - place(t));
    }

    /** Where in the epoch the batch of step t begins. */
    private int place(long t) {
        return (int) ((t - 1) % batch.stepsPerEpoch(all)) * batch.size(all);
    }

    /** The b-th row of particles {@code from} to {@code from + n} − 1 at step t; b must go up from 0. */
    public void rows(int from, int n, long t, int b, int[] out) {
        switch (batch.kind()) {
            case FULL -> java.util.Arrays.fill(out, 0, n, b);
            case REPLACED -> {
                for (int i = 0; i < n; i++) {
                    if ((b & 3) == 0) Philox.draw(from + i, (int) t, b >>> 2, Philox.BATCH, seed, team, words[i]);
                    out[i] = Philox.below(words[i][b & 3], all);
                }
            }
            case EPOCHS -> {
                int epoch = (int) ((t - 1) / batch.stepsPerEpoch(all));
                int place = place(t) + b;
                for (int i = 0; i < n; i++) {
                    if (b == 0) Philox.draw(from + i, epoch, ORDER, Philox.BATCH, seed, team, words[i]);
                    out[i] = permutation.at(place, words[i]);
                }
            }
        }
    }
}
