package downhill.verify;

import downhill.random.Philox;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/** Points drawn by Philox, the same in every run; all are float32 numbers, so that every engine gets equal inputs. */
final class Draws {
    /** Points of a comparison. */
    static final int POINTS = 10_000;

    /** The exponents of float32's normal numbers. */
    static final int LEAST_EXPONENT = -126;

    static final int LARGEST_EXPONENT = 127;

    /** The first word of the key of all draws: what a report calls its seed. */
    static final int KEY = 0x64686C6C;

    private Draws() {}

    /** {@link #POINTS} of them, uniform in [from, to]; different streams are independent. */
    static double[] uniform(int stream, double from, double to) {
        return uniform(stream, POINTS, from, to);
    }

    static double[] uniform(int stream, int count, double from, double to) {
        return words(stream, count, words -> from + (to - from) * Philox.uniform(words[0]));
    }

    /** As many of each exponent from {@code least} to {@code largest} as of each sign, in order of the exponents. */
    static double[] magnitudes(int stream, int count, int least, int largest) {
        double[] mantissas = words(stream, count, words -> {
            double mantissa = (float) (1 + Philox.uniform(words[0]) * (1 - 0x1p-23));
            return words[1] < 0 ? -mantissa : mantissa;
        });
        int exponents = largest - least + 1;
        for (int i = 0; i < count; i++) {
            mantissas[i] = Math.scalb(mantissas[i], least + (int) ((long) i * exponents / count));
        }
        return mantissas;
    }

    /** The same numbers in another order, which depends on the stream. */
    static double[] shuffled(int stream, double[] values) {
        double[] keys = words(stream, values.length, words -> Philox.uniform(words[0]));
        Integer[] order = new Integer[values.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (i, j) -> Double.compare(keys[i], keys[j]));
        double[] shuffled = new double[values.length];
        Arrays.setAll(shuffled, i -> values[order[i]]);
        return shuffled;
    }

    private static double[] words(int stream, int count, ToDoubleFunction<int[]> number) {
        double[] values = new double[count];
        int[] words = new int[4];
        for (int i = 0; i < count; i++) {
            Philox.draw(i, stream, 0, 0, KEY, 0, words);
            values[i] = (float) number.applyAsDouble(words);
        }
        return values;
    }
}
