package downhill.dataset;

import downhill.random.Philox;

/**
 * A random order of n rows without a table: an alternating Feistel network over ℤa × ℤb with a·b just above n, walked on
 * where it leaves the rows (Black and Rogaway, "Ciphers with Arbitrary Finite Domains", CT-RSA 2002). The round function
 * is MurmurHash3's finaliser, its keys are the four words of one {@link Philox} draw. batch.glsl has the same.
 */
public final class Permutation {
    /** With few rows a round mixes little, so there are more of them. */
    private static final int FEW = 1024;

    private final int n;
    private final int turns;
    private final int a;
    private final int b;

    public Permutation(int n) {
        this.n = n;
        turns = n < FEW ? 24 : 8;
        a = (int) Math.ceil(Math.sqrt(n));
        b = (n + a - 1) / a;
    }

    /** The sides a and b, for the shader. */
    public int a() {
        return a;
    }

    public int b() {
        return b;
    }

    /** Rounds of the network, an even number. */
    public int turns() {
        return turns;
    }

    /** Where the row at {@code place}, 0 to n − 1, is: a different one for each place. */
    public int at(int place, int[] key) {
        int left = place % a;
        int right = place / a;
        do {
            for (int round = 0; round < turns; round += 2) {
                left += hash(right, key[round & 3], round, a);
                if (left >= a) left -= a;
                right += hash(left, key[round + 1 & 3], round + 1, b);
                if (right >= b) right -= b;
            }
        } while (left + a * right >= n);
        return left + a * right;
    }

    private static int hash(int value, int key, int round, int side) {
        int h = (value + round * 0x9E3779B9 ^ key) * 0x85EBCA6B;
        h = (h ^ h >>> 13) * 0xC2B2AE35;
        return Philox.below(h ^ h >>> 16, side);
    }
}
