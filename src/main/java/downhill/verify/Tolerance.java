package downhill.verify;

/**
 * What an engine is allowed, in units of rounding (2⁻²⁴ of the larger of 1 and the value in float32). GLSL promises
 * little, Vulkan more of the same hardware: rounded sums and products, division within 2.5 units in the last place,
 * exp2 within 3 + 2|x|, log2 within 2⁻²¹ near 1. Each floor is a power of two above what language.glsl makes of that.
 */
final class Tolerance {
    /** A surface: long sums of large terms that nearly cancel, as in Goldstein and Price's, lose the first digits. */
    static final double SURFACE = 1024;

    /** A few steps of a real run: the gradient's error, carried along. */
    static final double STEPS = 256;

    /** Twenty steps of one ball: six roundings are the most that was seen. */
    static final double PATH = 32;

    /** A run on the edge of stability, which makes some thousandfold of each rounding within its steps. */
    static final double AMPLIFIED = 16384;

    /** One step of a rule from equal states. */
    static final double RULES = 32;

    private Tolerance() {}
}
