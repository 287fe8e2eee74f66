package downhill.verify;

import downhill.random.Philox;

/** Points drawn by Philox, the same in every run; all are float32 numbers, so that every engine gets equal inputs. */
final class Draws {
    /** Points of a comparison. */
    static final int POINTS = 10_000;

    private static final int KEY = 0x64686C6C;

    private Draws() {}

    /** Uniform in [from, to]; different streams are independent. */
    static double[] uniform(int stream, double from, double to) {
        double[] values = new double[POINTS];
        int[] words = new int[4];
        for (int i = 0; i < POINTS; i++) {
            Philox.draw(i, stream, 0, 0, KEY, 0, words);
            values[i] = (float) (from + (to - from) * Philox.uniform(words[0]));
        }
        return values;
    }
}
