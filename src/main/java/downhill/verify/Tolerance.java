package downhill.verify;

/**
 * What an engine is allowed, in units of rounding (2⁻²⁴ of the larger of 1 and the value in float32). GLSL promises
 * little, Vulkan more of the same hardware: rounded sums and products, division within 2.5 units in the last place,
 * exp2 within 3 + 2|x|, log2 within 2⁻²¹ near 1. Each floor is a power of two above what language.glsl makes of that.
 */
final class Tolerance {
    /** A few steps beside a saddle, from which every error grows. */
    static final double SADDLE = 256;

    /** Twenty steps of one ball: six roundings are the most that was seen. */
    static final double PATH = 32;

    /** A run on the edge of stability, which makes some thousandfold of each rounding within its steps. */
    static final double AMPLIFIED = 16384;

    /** One step of a rule from equal states. */
    static final double RULES = 32;

    /**
     * How many times more an engine may be off than a run in which every number is rounded to float32, as IEEE 754 has it;
     * 3.4 is the most that was seen, in a slope of Lévy's. A driver's own functions are less exact than that.
     */
    private static final double TIMES = 8;

    private Tolerance() {}

    /** What an engine may be off where rounding every number alone makes a result off by so many units of rounding. */
    static double times(double roundings, Precision precision) {
        return TIMES * Math.max(1, roundings) * precision.unit();
    }
}
