package downhill.gpu;

import downhill.dataset.Batch;
import downhill.dataset.Permutation;

/**
 * How many rounds of its loops a step over a batch takes. Mesa's llvmpipe ends all loops of an invocation after 65,535
 * rounds together, without a word, so there are never nearly as many.
 */
final class Rounds {
    /** In one invocation, at most. */
    static final int MOST = 30_000;

    /** Rows of a batch that one dispatch adds where not all can be. */
    static final int CHUNK = 1024;

    private Rounds() {}

    /** Of one step. In epochs the permutation turns for each row, and again where it leads beyond the last row. */
    static long of(Batch batch, int rows) {
        long size = batch.size(rows);
        return 16
                + switch (batch.kind()) {
                    case FULL -> size + size / 32;
                    case REPLACED -> size + size / 2;
                    case EPOCHS -> size * (new Permutation(rows).turns() + 3);
                };
    }

    /** Whether a step's rows have to be gathered in several dispatches. */
    static boolean tooMany(Batch batch, int rows) {
        return of(batch, rows) > MOST;
    }

    /** Steps that one dispatch may do. */
    static int steps(Batch batch, int rows) {
        return (int) Math.max(1, MOST / of(batch, rows));
    }
}
