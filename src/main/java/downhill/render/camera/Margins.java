package downhill.render.camera;

/**
 * Lengths of the words around a landscape, which the painters keep and a camera leaves room for; in pixels at scale 1
 * where nothing else is said.
 */
public final class Margins {
    /** A tick, in the world. */
    public static final double TICK = 0.035;

    /** From a tick's end to its number, and from the numbers to the axis' name. */
    public static final double TO_NUMBER = 5;

    public static final double TO_NAME = 6;

    /** From the height of the uppermost loss to the baseline of the axis' name. */
    public static final double TO_LOSS = 16;

    /** The part of the loss' name that stands left of the edge. */
    public static final double LEFT_OF_EDGE = 0.7;

    /** The size of numbers and of names. */
    public static final int NUMBER = 14;

    public static final int NAME = 16;

    /** A line of the sentences below, and what they keep from the picture's sides. */
    public static final double LINE = 20;

    public static final double SIDE = 24;

    private Margins() {}
}
