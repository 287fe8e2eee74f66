package downhill.verify;

import downhill.language.Op;

/**
 * What drivers are allowed, in units of rounding (2⁻²⁴ of the larger of 1 and the value in float32). GLSL asks for
 * rounded sums and products and promises little beyond, so each floor is a small power of two above what the formulas
 * in language.glsl lose when exp2, log2, division and roots are a few units off, as on every driver known.
 */
final class Tolerance {
    /** One rounding. */
    private static final double EXACT = 2;

    /** Some roundings in a row: division alone may be off by five. */
    private static final double ROUNDED = 16;

    /** The exponent of e^20 holds only 2⁻¹⁹: the error of a rounded exponent is the exponent's size in units. */
    private static final double EXPONENTIAL = 64;

    /** The same with exponents up to 128. */
    private static final double POWER = 256;

    /** A surface: long sums of large terms that nearly cancel, as in Goldstein and Price's, lose the first digits. */
    static final double SURFACE = 1024;

    /** A few steps of a real run: the gradient's error, carried along. */
    static final double STEPS = 256;

    /** One step of a rule from equal states. */
    static final double RULES = 16;

    private Tolerance() {}

    /** For an operation's value and partials. */
    static double of(Op op) {
        return switch (op) {
            case ADD, SUBTRACT, MULTIPLY, NEGATE, ABS, MIN, MAX, RELU, SIGN, FLOOR, STEP -> EXACT;
            case EXP, SINH, COSH, TAN -> EXPONENTIAL;
            case POWER -> POWER;
            default -> ROUNDED;
        };
    }
}
