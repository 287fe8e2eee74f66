package downhill.verify;

import downhill.language.Op;

/**
 * What an engine is allowed, in units of rounding (2⁻²⁴ of the larger of 1 and the value in float32). GLSL promises
 * little, Vulkan more of the same hardware: rounded sums and products, division within 2.5 units in the last place,
 * exp2 within 3 + 2|x|, log2 within 2⁻²¹ near 1. Each floor is a power of two above what language.glsl makes of that.
 */
final class Tolerance {
    /** One rounding. */
    private static final double EXACT = 2;

    /** Some roundings in a row: division alone may be off by five. */
    private static final double ROUNDED = 16;

    /** Exponents up to 29 twice over; and a tangent up to 14, which squares the sine's and cosine's errors. */
    private static final double EXPONENTIAL = 128;

    /** Exponents up to 128. */
    private static final double POWER = 1024;

    /** A surface: long sums of large terms that nearly cancel, as in Goldstein and Price's, lose the first digits. */
    static final double SURFACE = 1024;

    /** A few steps of a real run: the gradient's error, carried along. */
    static final double STEPS = 256;

    /** One step of a rule from equal states. */
    static final double RULES = 32;

    private Tolerance() {}

    /** For an operation's value and partials. */
    static double of(Op op) {
        return switch (op) {
            case ADD, SUBTRACT, MULTIPLY, NEGATE, ABS, MIN, MAX, RELU, SIGN, FLOOR, STEP, CEIL, ROUND, IF -> EXACT;
            case LESS, AT_MOST, GREATER, AT_LEAST, EQUAL, DIFFERENT, AND, OR, NOT -> EXACT;
            case EXP, EXPM1, SINH, COSH, TAN -> EXPONENTIAL;
            case POWER -> POWER;
            default -> ROUNDED;
        };
    }
}
