package downhill.verify;

import downhill.language.Digits;
import downhill.language.Op;

/**
 * How far off an operation's value or partial may be, in units of rounding (2⁻²⁴ in float32, half a unit in the last
 * place at most): {@code relative} parts of what is right, {@code growth} more for each unit of the exponent, and
 * {@code floor} that are not relative, where what is right is what is left of numbers near 1.
 *
 * <p>Vulkan's precision rules, which hold for the hardware that OpenGL runs on, allow 1 for sums and products, 5 for a
 * quotient, 9 for a square root, 6 + 4|x| for exp, 6 for a logarithm off 1 and 8 near it; what language.glsl makes of
 * these was measured, and each bound lies above it by less than ten times. In double there is no growth.
 */
record Bound(double relative, double growth, double floor) {
    /** Beyond it sines have lost their phase by 10⁻³, and further out altogether. */
    private static final double PHASE = 10_000;

    private static final Bound EXACT = fixed(1);
    private static final Bound EXPONENTIAL = new Bound(8, 4, 0);

    private static Bound fixed(double relative) {
        return new Bound(relative, 0, 0);
    }

    /** Of the value, k = 0, or of the partial by input k − 1. */
    static Bound of(Op op, int k) {
        return k == 0 ? value(op) : partial(op, k);
    }

    private static Bound value(Op op) {
        return switch (op) {
            case DIVIDE -> fixed(5);
            case CBRT -> fixed(6);
            case ATAN, LOG, LOG1P -> fixed(8);
            case SQRT -> fixed(9);
            case LOG10, ACOSH -> fixed(10);
            case ASIN, ACOS, ASINH, ATANH, ATAN2 -> fixed(12);
            case TANH -> fixed(16);
            case ERF -> fixed(20);
            case SIN, COS -> new Bound(0, 0, 4);
            case TAN -> new Bound(12, 0, 4);
            case EXP, SINH, COSH, POWER, EXPM1, SIGMOID, SOFTPLUS -> EXPONENTIAL;
            default -> EXACT;
        };
    }

    private static Bound partial(Op op, int k) {
        return switch (op) {
            case DIVIDE -> fixed(k == 1 ? 5 : 11);
            case LOG -> fixed(5);
            case ATAN, LOG10, LOG1P -> fixed(8);
            case ASIN, ACOS, ATANH, SQRT -> fixed(12);
            case ACOSH, ATAN2, CBRT -> fixed(20);
            case ASINH -> new Bound(12, 0, 0x1p-39);
            case SIN, COS -> new Bound(0, 0, 4);
            case TAN -> new Bound(16, 0, 8);
            case TANH -> new Bound(16, 0, 8);
            case ERF -> new Bound(8, 6, 0);
            case SIGMOID -> new Bound(8, 4, 4);
            case EXPM1 -> new Bound(8, 4, 4);
            case EXP, SINH, COSH, SOFTPLUS -> EXPONENTIAL;
            case POWER -> new Bound(12, 4, 0);
            default -> EXACT;
        };
    }

    /** The share of the bound that is used: 0 where both are NaN or the same infinity, infinite where only one is. */
    double share(Op op, int k, double x, double y, double measured, double right, Precision precision) {
        double target = precision.round(right);
        if (measured == target || Double.isNaN(measured) && Double.isNaN(target)) return 0;
        if (!defined(op, k, x, y, precision)) return 0;
        double allowed = allowed(op, k, x, y, right, precision);
        if (Double.isFinite(measured) && Double.isFinite(target)) return Math.abs(measured - right) / allowed;
        boolean beyond = Math.abs(right) + allowed >= precision.largest() * overflow(op, k, x, y);
        return beyond && !Double.isNaN(measured) ? 0 : Double.POSITIVE_INFINITY;
    }

    /** The error that is allowed where {@code right} should come out. */
    private double allowed(Op op, int k, double x, double y, double right, Precision precision) {
        boolean single = precision == Precision.SINGLE;
        double parts = relative + (single ? growth * exponent(op, k, x, y) : 0);
        return precision.unit() * (parts * Math.abs(right) + floor * scale(op, k, x, right, single))
                + precision.least() * least(op, k, x, y);
    }

    /** The exponent of e, about, that comes out: each unit of it takes some digits of what was multiplied. */
    private static double exponent(Op op, int k, double x, double y) {
        return switch (op) {
            case SIGMOID, SOFTPLUS, EXPM1 -> k == 0 ? Math.max(0, op == Op.EXPM1 ? x : -x) : Math.abs(x);
            case ERF -> x * x;
            case POWER -> octaves(x, k == 1 ? y - 1 : y);
            default -> Math.abs(x);
        };
    }

    /** log₂ of a power, and what an error of its base's logarithm makes of it where the base is near 1. */
    private static double octaves(double base, double exponent) {
        double size = Math.abs(base);
        double octaves = size == 0 ? 0 : Math.abs(exponent * Math.log(size) / Math.log(2));
        return octaves + (size > 0.5 && size < 2 ? 1.4 * Math.abs(exponent) : 0);
    }

    private static double scale(Op op, int k, double x, double right, boolean single) {
        double size = Math.abs(x);
        double lost = single && size > PHASE ? size : 1;
        boolean odd = op == Op.SIN && k == 0 || op == Op.COS && k == 1;
        return switch (op) {
            case SIN, COS -> Math.min(lost, 0x1p23) * (odd ? Math.min(1, size) : 1);
            case TAN -> tangent(k, size, right, single);
            default -> 1;
        };
    }

    /** Where the cosine is small its error is divided by its square, and by its cube for the slope. */
    private static double tangent(int k, double size, double right, boolean single) {
        if (single && size > PHASE) return Double.POSITIVE_INFINITY;
        double steep = k == 0 ? 1 + right * right : right * Math.sqrt(Math.max(0, right - 1));
        return steep * Math.min(1, size);
    }

    /** What a number below the least normal one is multiplied with, after it may have become 0. */
    private static double least(Op op, int k, double x, double y) {
        if (op != Op.POWER || k == 0) return 1;
        return Math.max(1, k == 1 ? Math.abs(y) : Math.abs(Math.log(Math.abs(x))));
    }

    /** The size from which a result may be infinite, as a part of the largest number: a factor of it is. */
    private static double overflow(Op op, int k, double x, double y) {
        if (op != Op.POWER || k == 0) return 1;
        return Math.min(1, k == 1 ? Math.abs(y) : Math.abs(Math.log(Math.abs(x)))) / 2;
    }

    /** Whether a slope can be told at all: of a negative base it depends on whether y − 1 is a whole number. */
    private static boolean defined(Op op, int k, double x, double y, Precision precision) {
        if (op != Op.POWER || k != 1 || Math.copySign(1, x) > 0) return true;
        return precision.round(y - 1) == y - 1;
    }

    /** As a report says it: {@code 8 + 4|x| roundings}. */
    String text(Op op) {
        String more = growth == 0 ? "" : " + " + Digits.precise(growth) + variable(op);
        String word = relative == 1 && growth == 0 ? " rounding" : " roundings";
        String units = relative == 0 ? "" : Digits.precise(relative) + more + word;
        if (floor == 0) return units;
        String absolute = floor < 1 ? "one part in 2⁶³" : Digits.precise(floor) + " roundings of 1";
        return units.isEmpty() ? absolute : units + " and " + absolute;
    }

    private static String variable(Op op) {
        return switch (op) {
            case ERF -> "x²";
            case POWER -> "|y·log₂ x|";
            default -> "|x|";
        };
    }
}
