package downhill.verify;

import downhill.dataset.Batch;
import downhill.experiment.Batches;
import downhill.experiment.Experiment;
import downhill.random.Philox;
import java.util.Arrays;

/**
 * Which rows the first team's batches have, worked out a second time: an epoch's whole order as a table, in wide
 * integers, from what {@link downhill.dataset.RowDraw} and {@link downhill.dataset.Permutation} say in words.
 */
final class RowOrder {
    private static final long WORD = 0xFFFFFFFFL;
    private static final int FEW = 1024;

    private final Batch batch;
    private final int all;
    private final int seed;
    private final int batches;
    private int[] order = {};
    private int orderedParticle = -1;
    private int orderedEpoch = -1;

    RowOrder(Experiment experiment) {
        batch = experiment.teams().get(0).batch();
        all = Batches.all(experiment);
        seed = (int) experiment.seed();
        batches = (int) Math.ceil((double) all / batch.size(all));
    }

    /** Steps of an epoch, of which the last may have fewer rows. */
    int epoch() {
        return batches;
    }

    /** The rows of a particle at step t, from 1. */
    int[] rows(int particle, int t) {
        if (batch.kind() == Batch.Kind.FULL) return firstRows();
        if (batch.kind() == Batch.Kind.REPLACED) return replaced(particle, t);
        int epoch = Math.floorDiv(t - 1, batches);
        if (particle != orderedParticle || epoch != orderedEpoch) order(particle, epoch);
        int begin = (t - 1 - epoch * batches) * batch.rows();
        return Arrays.copyOfRange(order, begin, Math.min(all, begin + batch.rows()));
    }

    private int[] firstRows() {
        int[] rows = new int[all];
        Arrays.setAll(rows, row -> row);
        return rows;
    }

    private int[] replaced(int particle, int t) {
        int[] rows = new int[Math.min(batch.rows(), all)];
        Arrays.setAll(rows, b -> (int) share(draw(particle, t, b / 4)[b % 4], all));
        return rows;
    }

    private void order(int particle, int epoch) {
        int[] key = draw(particle, epoch, -1);
        order = new int[all];
        for (int place = 0; place < all; place++) order[place] = row(place, key);
        orderedParticle = particle;
        orderedEpoch = epoch;
    }

    /** Black and Rogaway's generalised Feistel network over a × b places, walked on until it names a row. */
    private int row(int place, int[] key) {
        long a = (long) Math.ceil(Math.sqrt(all));
        long b = (long) Math.ceil((double) all / a);
        long at = place;
        do {
            long left = at % a;
            long right = at / a;
            int rounds = all < FEW ? 24 : 8;
            for (int round = 0; round < rounds; round++) {
                if (round % 2 == 0) left = (left + hash(right, key[round % 4], round, a)) % a;
                else right = (right + hash(left, key[round % 4], round, b)) % b;
            }
            at = left + a * right;
        } while (at >= all);
        return (int) at;
    }

    /** MurmurHash3's finaliser without its first shift, and the share of n that it has. */
    private static long hash(long value, int key, int round, long n) {
        long h = (value + round * 0x9E3779B9L & WORD ^ key & WORD) * 0x85EBCA6BL & WORD;
        h = (h ^ h >>> 13) * 0xC2B2AE35L & WORD;
        return share((int) (h ^ h >>> 16), n);
    }

    private static long share(int word, long n) {
        return (word & WORD) * n >> 32;
    }

    private int[] draw(int particle, int index, int draw) {
        int[] words = new int[4];
        Philox.draw(particle, index, draw, Philox.BATCH, seed, 0, words);
        return words;
    }
}
