package downhill.language;

import java.util.ArrayList;
import java.util.List;

/** Inputs where evaluators go wrong: zeros, ties, whole numbers, huge, tiny, infinite, not a number. */
public final class Spicy {
    public static final List<Double> ALL = List.of(
            0.0,
            -0.0,
            1.0,
            -1.0,
            0.5,
            -0.5,
            2.0,
            -2.0,
            3.0,
            -3.0,
            Math.PI,
            -Math.PI,
            Math.E,
            0.3,
            -0.7,
            1.7,
            -2.6,
            17.0,
            40.0,
            -40.0,
            1000.0,
            -1000.0,
            1e-8,
            -1e-8,
            1e8,
            1e-300,
            -1e-300,
            1e300,
            -1e300,
            Double.MIN_VALUE,
            Double.MAX_VALUE,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            Double.NaN);

    /** Where every operation that is defined is smooth, and differences are well conditioned. */
    public static final List<Double> MILD = List.of(0.3, -0.7, 0.9, 1.7, 2.2, -2.6, Math.PI, -Math.E, 7.25, 0.15);

    public record Point(double a, double b) {}

    private Spicy() {}

    /** Those of one or two inputs; the choice of three has tests of its own. */
    public static List<Op> operations() {
        return List.of(Op.values()).stream()
                .filter(op -> op.arity() == 1 || op.arity() == 2)
                .toList();
    }

    /** Every pair for an operation of two inputs; for one input b is 0. */
    public static List<Point> points(Op op, List<Double> values) {
        List<Point> points = new ArrayList<>();
        for (double a : values) {
            for (double b : op.arity() == 2 ? values : List.of(0.0)) points.add(new Point(a, b));
        }
        return points;
    }
}
