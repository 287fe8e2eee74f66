package downhill.verify;

import downhill.language.Op;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where an operation is compared: layers of points, so that a fault in any part of its domain meets many of them. Inputs
 * are float32 numbers; an operation ignores those that it does not have.
 */
record Strata(List<Stratum> layers) {
    private static final int COMMON = 4_000;
    private static final int EVERYWHERE = 8_128;
    private static final int AROUND = 64;
    private static final int BASES = 16;

    /** Where formulas that compute an operation usually pass the work on from one branch to the next, or give up. */
    private static final double[] THRESHOLDS = {
        0.25,
        0.4142,
        0.5,
        0.625,
        0.7071,
        0.7854,
        1,
        1.5708,
        2,
        2.4142,
        3,
        3.1416,
        4,
        6,
        9,
        14,
        16,
        17.33,
        20,
        32,
        64,
        87.34,
        88.72,
        103.97,
        128,
        1000,
        8192,
        10_000,
        1e6,
        16_777_216,
        4_294_967_296.0,
        1e10,
        1e15,
        1e18,
        1.8e19,
        1e30,
        3e38
    };

    /** @param name where it lies, to read @param points [input][point] @param expected [output][point] */
    record Stratum(String name, String source, double[][] points, double[][] expected) {
        static Stratum of(Op op, String name, double[][] points) {
            double[][] expected = new double[1 + op.arity()][points[0].length];
            for (int i = 0; i < points[0].length; i++) {
                double[] all = Textbook.of(op, points[0][i], points[1][i], points[2][i]);
                for (int k = 0; k < expected.length; k++) expected[k][i] = all[k];
            }
            return new Stratum(name, "Java's StrictMath", points, expected);
        }

        int size() {
            return points[0].length;
        }
    }

    static Strata of(Op op) {
        List<Stratum> layers = new ArrayList<>();
        Domain domain = Domain.of(op);
        layers.add(Stratum.of(op, "over " + domain.text(op), domain.points(op, COMMON)));
        layers.add(Stratum.of(op, "over all of float32", everywhere(op)));
        if (op.arity() == 1) layers.add(Stratum.of(op, "around thresholds", thresholds(op)));
        layers.add(Stratum.of(op, "at special points", Spicy.points(op)));
        layers.add(Published.of(op));
        return new Strata(layers);
    }

    /** All layers one after the other. */
    double[][] points() {
        double[][] all = new double[3][];
        for (int k = 0; k < all.length; k++) {
            int input = k;
            all[k] = layers.stream()
                    .flatMapToDouble(layer -> Arrays.stream(layer.points[input]))
                    .toArray();
        }
        return all;
    }

    private static double[][] everywhere(Op op) {
        if (op == Op.POWER) return powers(op);
        double[] a = Draws.magnitudes(stream(op, 2), EVERYWHERE, Draws.LEAST_EXPONENT, Draws.LARGEST_EXPONENT);
        double[] b = Draws.shuffled(stream(op, 4), Draws.magnitudes(stream(op, 3), EVERYWHERE, -126, 127));
        double[] ratio = Draws.uniform(stream(op, 5), EVERYWHERE, -2, 2);
        // Every other pair is of like size, and of those one in sixteen is a tie.
        for (int i = 0; i < EVERYWHERE; i += 2)
            b[i] = i % 32 == 0 ? a[i] : (float) Math.max(-3e38, Math.min(3e38, a[i] * ratio[i]));
        if (op == Op.IF) for (int i = 0; i < EVERYWHERE; i += 3) a[i] = 0;
        return new double[][] {a, b, reversed(b)};
    }

    /** Bases of every size times exponents that take them from the smallest number to the largest, and whole ones. */
    private static double[][] powers(Op op) {
        double[] sizes = Draws.magnitudes(stream(op, 2), BASES * 254, -126, 127);
        double[] reach = Draws.uniform(stream(op, 3), sizes.length * 2, -130, 130);
        double[] whole = Draws.uniform(stream(op, 4), sizes.length * 2, -12, 12);
        double[] bases = new double[sizes.length * 2];
        double[] exponents = new double[bases.length];
        for (int i = 0; i < bases.length; i++) {
            bases[i] = i % 2 == 0 ? Math.abs(sizes[i / 2]) : sizes[i / 2];
            double octaves = Math.log(Math.abs(bases[i])) / Math.log(2);
            exponents[i] = i % 2 == 0 ? (float) (reach[i] / octaves) : Math.rint(whole[i]);
        }
        return new double[][] {bases, exponents, exponents};
    }

    private static double[][] thresholds(Op op) {
        double[] a = new double[AROUND * THRESHOLDS.length];
        double[] part = Draws.uniform(stream(op, 6), a.length, 0.9, 1.1);
        for (int i = 0; i < a.length; i++) a[i] = (float) ((i % 2 == 0 ? 1 : -1) * THRESHOLDS[i / AROUND] * part[i]);
        return new double[][] {a, a, a};
    }

    private static int stream(Op op, int use) {
        return 100_000 + 8 * op.ordinal() + use;
    }

    static double[] reversed(double[] values) {
        double[] reversed = values.clone();
        for (int i = 0; i < reversed.length; i++) reversed[i] = values[values.length - 1 - i];
        return reversed;
    }
}
