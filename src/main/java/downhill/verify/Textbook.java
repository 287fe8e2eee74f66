package downhill.verify;

import downhill.language.Op;

/**
 * Every operation a second time, from the tables of derivatives and on top of {@link StrictMath}: it shares nothing with
 * {@link Op} but the names. Each gives the value, then the partial derivatives. Where a function has none, they are what
 * the language promises: 0 at a kink that is flat on one side or symmetric, one half each at a tie, and 0 through a wall.
 */
final class Textbook {
    private static final double LN10 = 2.302585092994045684;
    private static final double TWO_BY_ROOT_PI = 1.1283791670955125739;

    /** Gauss and Legendre's eight nodes in [−1, 1] and their weights, of which the other four are mirror images. */
    private static final double[] NODES = {
        0.18343464249564980494, 0.52553240991632898582, 0.79666647741362673959, 0.96028985649753623168
    };

    private static final double[] WEIGHTS = {
        0.36268378337836198297, 0.31370664587788728734, 0.22238103445337447054, 0.10122853629037625915
    };

    private Textbook() {}

    static double[] of(Op op, double a, double b, double c) {
        return switch (op.arity()) {
            case 1 -> of(op, a);
            case 2 -> of(op, a, b);
            default -> choice(a, b, c);
        };
    }

    private static double[] of(Op op, double x) {
        return switch (op) {
            case NEGATE -> both(-x, -1);
            case SIN -> both(StrictMath.sin(x), StrictMath.cos(x));
            case COS -> both(StrictMath.cos(x), -StrictMath.sin(x));
            case TAN -> both(StrictMath.tan(x), square(1 / StrictMath.cos(x)));
            case ASIN -> both(StrictMath.asin(x), 1 / Math.sqrt((1 - x) * (1 + x)));
            case ACOS -> both(StrictMath.acos(x), -1 / Math.sqrt((1 - x) * (1 + x)));
            case ATAN -> both(StrictMath.atan(x), 1 / (1 + x * x));
            case SINH -> both(StrictMath.sinh(x), StrictMath.cosh(x));
            case COSH -> both(StrictMath.cosh(x), StrictMath.sinh(x));
            case TANH -> both(StrictMath.tanh(x), square(1 / StrictMath.cosh(x)));
            case EXP -> both(StrictMath.exp(x), StrictMath.exp(x));
            case LOG -> both(StrictMath.log(x), 1 / x);
            case SQRT -> both(Math.sqrt(x), 1 / (2 * Math.sqrt(x)));
            case ABS -> both(x < 0 ? -x : x + 0.0, x < 0 ? -1 : x > 0 ? 1 : x);
            case RELU -> both(x <= 0 ? 0 : x, step(x, x > 0));
            case SIGMOID -> both(sigmoid(x), sigmoid(x) * sigmoid(-x));
            case SOFTPLUS -> both((x <= 0 ? 0 : x) + StrictMath.log1p(StrictMath.exp(x < 0 ? x : -x)), sigmoid(x));
            case SIGN -> both(x < 0 ? -1 : x > 0 ? 1 : x, 0);
            case FLOOR -> both(StrictMath.floor(x), 0);
            case CEIL -> both(StrictMath.ceil(x), 0);
            case ROUND -> both(StrictMath.rint(x), 0);
            case STEP -> both(step(x, x >= 0), 0);
            case NOT -> both(step(x, x == 0), 0);
            case LOG10 -> both(StrictMath.log10(x), 1 / (x * LN10));
            case LOG1P -> both(StrictMath.log1p(x), 1 / (1 + x));
            case EXPM1 -> both(StrictMath.expm1(x), StrictMath.exp(x));
            case ASINH -> both(asinh(x), 1 / StrictMath.hypot(1, x));
            case ACOSH -> both(2 * asinh(Math.sqrt((x - 1) / 2)), x < 1 ? Double.NaN : 1 / Math.sqrt(x * x - 1));
            case ATANH -> both((StrictMath.log1p(x) - StrictMath.log1p(-x)) / 2, 1 / ((1 - x) * (1 + x)));
            case ERF -> both(erf(x), TWO_BY_ROOT_PI * StrictMath.exp(-x * x));
            case CBRT -> both(StrictMath.cbrt(x), 1 / (3 * square(StrictMath.cbrt(x))));
            default -> throw new IllegalArgumentException(op + " has another number of inputs");
        };
    }

    private static double[] of(Op op, double x, double y) {
        return switch (op) {
            case ADD -> three(x + y, 1, 1);
            case SUBTRACT -> three(x - y, 1, -1);
            case MULTIPLY -> three(x * y, y, x);
            case DIVIDE -> three(x / y, 1 / y, -x / y / y);
            case POWER -> power(x, y);
            case MIN -> extreme(x, y, x < y);
            case MAX -> extreme(x, y, x > y);
            case ATAN2 -> angle(x, y);
            case LESS -> truth(x, y, x < y);
            case AT_MOST -> truth(x, y, x <= y);
            case GREATER -> truth(x, y, x > y);
            case AT_LEAST -> truth(x, y, x >= y);
            case EQUAL -> truth(x, y, x == y);
            case DIFFERENT -> truth(x, y, x != y);
            case AND -> x == 0 || y == 0 ? three(0, 0, 0) : truth(x, y, true);
            case OR -> holds(x) || holds(y) ? three(1, 0, 0) : truth(x, y, false);
            default -> throw new IllegalArgumentException(op + " has another number of inputs");
        };
    }

    /** A power's slope by its exponent is 0 where the base is 0 and stays so, by its base where the exponent is 0. */
    private static double[] power(double x, double y) {
        double value = StrictMath.pow(x, y);
        double byBase = y == 0 ? 0 : y * StrictMath.pow(x, y - 1);
        return three(value, byBase, x == 0 && y >= 0 ? 0 : value * StrictMath.log(x));
    }

    private static double[] extreme(double x, double y, boolean first) {
        if (Double.isNaN(x) || Double.isNaN(y)) return three(Double.NaN, Double.NaN, Double.NaN);
        // Two equal infinities have no difference that says which is chosen.
        double half = Double.isInfinite(x) ? Double.NaN : 0.5;
        if (x == y) return three(x, half, half);
        return three(first ? x : y, first ? 1 : 0, first ? 0 : 1);
    }

    /** An infinite place has a direction, but no slope. */
    private static double[] angle(double x, double y) {
        double square = Double.isInfinite(x) || Double.isInfinite(y) ? Double.NaN : x * x + y * y;
        return three(StrictMath.atan2(x, y), y / square, -x / square);
    }

    private static double[] choice(double condition, double yes, double no) {
        if (Double.isNaN(condition)) return new double[] {condition, 0, condition, condition};
        return condition == 0 ? new double[] {no, 0, 0, 1} : new double[] {yes, 0, 1, 0};
    }

    private static boolean holds(double x) {
        return x < 0 || x > 0;
    }

    private static double[] truth(double x, double y, boolean holds) {
        return three(Double.isNaN(x) || Double.isNaN(y) ? Double.NaN : holds ? 1 : 0, 0, 0);
    }

    private static double step(double x, boolean holds) {
        return Double.isNaN(x) ? x : holds ? 1 : 0;
    }

    private static double sigmoid(double x) {
        return 1 / (1 + StrictMath.exp(-x));
    }

    private static double square(double x) {
        return x * x;
    }

    /** By its definition far from 0; near it by asinh x = artanh(x/√(1 + x²)), which cancels nothing. */
    private static double asinh(double x) {
        double size = Math.abs(x);
        double tangent = size / Math.sqrt(1 + size * size);
        double y = size < 0.5
                ? (StrictMath.log1p(tangent) - StrictMath.log1p(-tangent)) / 2
                : StrictMath.log(size + StrictMath.hypot(1, size));
        return Math.copySign(y, x);
    }

    /** By its definition, the integral of 2/√π·exp(−t²), in stretches of at most one eighth. */
    private static double erf(double x) {
        double end = Math.min(Math.abs(x), 6.5);
        int stretches = (int) Math.ceil(8 * end);
        double half = end / stretches / 2;
        double sum = 0;
        for (int k = stretches - 1; k >= 0; k--) {
            double middle = (2 * k + 1) * half;
            for (int i = 0; i < NODES.length; i++) {
                double reach = half * NODES[i];
                sum += WEIGHTS[i] * (StrictMath.exp(-square(middle + reach)) + StrictMath.exp(-square(middle - reach)));
            }
        }
        return x == 0 || Double.isNaN(x) ? x : Math.copySign(TWO_BY_ROOT_PI * half * sum, x);
    }

    private static double[] both(double value, double slope) {
        return new double[] {value, slope};
    }

    private static double[] three(double value, double first, double second) {
        return new double[] {value, first, second};
    }
}
