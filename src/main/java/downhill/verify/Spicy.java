package downhill.verify;

import downhill.language.Op;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Inputs where evaluators go wrong: zeros of both signs, ties, whole numbers, huge, tiny, infinite, not a number. */
final class Spicy {
    private static final double[] VALUES = {
        0,
        -0.0,
        1,
        -1,
        0.5,
        -0.5,
        2,
        -2,
        3,
        -3,
        17,
        40,
        -40,
        1000,
        -1000,
        Math.PI,
        -Math.PI,
        Math.E,
        0.3,
        -0.7,
        1e-8,
        -1e-8,
        1e8,
        -1e8,
        1e-30,
        -1e-30,
        1e30,
        -1e30,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        Double.NaN
    };

    private Spicy() {}

    /** [input][point]: every value, or for two inputs every pair; a third goes through the values the other way. */
    static double[][] points(Op op) {
        double[] first = Arrays.stream(VALUES)
                .map(v -> (float) v)
                .filter(v -> sensible(op, v))
                .toArray();
        double[] second = op.arity() == 1 ? new double[] {1} : first;
        List<double[]> points = new ArrayList<>();
        for (double a : first) for (double b : second) points.add(new double[] {a, b});
        return new double[][] {
            points.stream().mapToDouble(p -> p[0]).toArray(),
            points.stream().mapToDouble(p -> p[1]).toArray(),
            points.stream().mapToDouble(p -> -p[1]).toArray()
        };
    }

    /** A float32 far out on a wave has no phase left: sines are asked at infinity, but not close to it. */
    private static boolean sensible(Op op, double value) {
        boolean wave = op == Op.SIN || op == Op.COS || op == Op.TAN;
        return !wave || !Double.isFinite(value) || Math.abs(value) <= 1000;
    }
}
