package downhill.verify;

import downhill.language.Op;

/** Where formulas use an operation most: its whole domain, or a part of it. */
record Domain(Range first, Range second) {
    private static final Range WIDE = Range.around0(100);

    static Domain of(Op op) {
        return switch (op) {
            case POWER -> new Domain(new Range(0, 1000), Range.around0(5));
            case SIN, COS -> new Domain(Range.around0(1000), WIDE);
            case TAN -> new Domain(Range.around0(1.5), WIDE);
            case ASIN, ACOS, ATANH -> new Domain(Range.around0(1), WIDE);
            case SINH, COSH, TANH, EXP, EXPM1, SIGMOID, SOFTPLUS -> new Domain(Range.around0(20), WIDE);
            case ERF -> new Domain(Range.around0(6), WIDE);
            case LOG1P -> new Domain(new Range(-1, 100), WIDE);
            case ACOSH -> new Domain(new Range(1, 100), WIDE);
            case LOG, LOG10, SQRT -> new Domain(new Range(0, 100), WIDE);
            default -> new Domain(WIDE, WIDE);
        };
    }

    /** Drawn points, [input][point], for three inputs; an operation ignores those that it does not have. */
    double[][] points(Op op, int count) {
        double[] a = Draws.uniform(2 * op.ordinal(), count, first.from(), first.to());
        // A drawn number is never 0, so every other condition fails.
        if (op == Op.IF) for (int i = 0; i < a.length; i += 2) a[i] = 0;
        double[] b = Draws.uniform(2 * op.ordinal() + 1, count, second.from(), second.to());
        return new double[][] {a, b, Strata.reversed(b)};
    }

    String text(Op op) {
        return op.arity() == 1 ? first.toString() : first + " × " + second;
    }
}
