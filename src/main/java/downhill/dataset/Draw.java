package downhill.dataset;

import downhill.random.Philox;

/** The random numbers of one row at a time, from {@link Philox} keyed by the seed. */
final class Draw {
    private final int seed;
    private final int[] first = new int[4];
    private final int[] second = new int[4];
    private int row;

    Draw(int seed) {
        this.seed = seed;
    }

    void row(int next) {
        row = next;
        Philox.draw(row, 0, 0, Philox.DATA, seed, 0, first);
        Philox.draw(row, 1, 0, Philox.DATA, seed, 0, second);
    }

    /** Uniform in (0, 1); {@code i} is 0 or 1. */
    double uniform(int i) {
        return Philox.uniform(first[i]);
    }

    /** Standard Gaussian; {@code i} is 0 or 1. */
    double normal(int i) {
        double angle = 2 * Math.PI * Philox.uniform(second[1]);
        return Philox.radius(second[0]) * (i == 0 ? Math.cos(angle) : Math.sin(angle));
    }

    /** The class, 0 and 1 in turn. */
    double label() {
        return row % 2;
    }
}
