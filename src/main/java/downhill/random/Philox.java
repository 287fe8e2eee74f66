package downhill.random;

/**
 * Philox4x32-10 (Salmon et al., SC 2011), the only source of randomness: a pure function of key and counter, so that
 * both engines draw the same integers whatever the order of work. The key is (seed, team); the counter is (particle,
 * index, draw, purpose).
 */
public final class Philox {
    /** Purposes keep draws of different meaning apart. */
    public static final int NOISE = 0;

    public static final int START = 1;

    /** Rows of a batch. */
    public static final int BATCH = 2;

    /** Generated rows, and their order. */
    public static final int DATA = 3;

    /** Numbers of a question, and the order of its choices. */
    public static final int QUESTION = 4;

    private static final long M0 = 0xD2511F53L;
    private static final long M1 = 0xCD9E8D57L;
    private static final int W0 = 0x9E3779B9;
    private static final int W1 = 0xBB67AE85;
    private static final long WORD = 0xFFFFFFFFL;

    private Philox() {}

    /** Writes the four output words into {@code out}. */
    public static void draw(int c0, int c1, int c2, int c3, int k0, int k1, int[] out) {
        for (int round = 0; round < 10; round++) {
            long p0 = M0 * (c0 & WORD);
            long p1 = M1 * (c2 & WORD);
            int n0 = (int) (p1 >>> 32) ^ c1 ^ k0;
            int n2 = (int) (p0 >>> 32) ^ c3 ^ k1;
            c1 = (int) p1;
            c3 = (int) p0;
            c0 = n0;
            c2 = n2;
            k0 += W0;
            k1 += W1;
        }
        out[0] = c0;
        out[1] = c1;
        out[2] = c2;
        out[3] = c3;
    }

    /** A uniform number in (0, 1) with 23 bits, exact in float32 as in double. */
    public static double uniform(int bits) {
        return ((bits >>> 9) + 0.5) * 0x1p-23;
    }

    /** A whole number from 0 to n − 1: the word's share of n, so each is drawn within one part in 2³²/n as often. */
    public static int below(int word, int n) {
        return (int) ((word & WORD) * n >>> 32);
    }

    /** The radius of the Box–Muller pair of one word. */
    public static double radius(int word) {
        return Math.sqrt(-2 * Math.log(uniform(word)));
    }

    /**
     * The angle of that pair, in radians: the word's lowest 9 bits on top of a golden-ratio sequence over steps and
     * particles, so that one call's four words serve four steps.
     */
    public static double angle(int word, int step, int particle) {
        return 2 * Math.PI * uniform((word << 23) + step * 0x9E3779B9 + particle * 0x85EBCA6B);
    }

    /** The synthetic noise on the gradient of one particle at step t, from 1: both coordinates. */
    public static double[] push(long seed, int team, int particle, long t, double noise) {
        int[] words = new int[4];
        draw(particle, (int) (t - 1) >>> 2, 0, NOISE, (int) seed, team, words);
        int word = words[(int) (t - 1) & 3];
        double angle = angle(word, (int) t, particle);
        return new double[] {noise * radius(word) * Math.cos(angle), noise * radius(word) * Math.sin(angle)};
    }
}
