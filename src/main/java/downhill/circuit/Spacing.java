package downhill.circuit;

/**
 * How close a drawing is set, so that what is written in it can be read on one screen. Sizes are in the drawing's
 * units, 1 unit being 1 pixel at full size.
 */
public enum Spacing {
    /** Names beside the values. */
    ROOMY(15.5, 26, 17),
    /** For long chains: names in a line of their own above the values, so that gates stand closer. */
    STACKED(15.5, 26, 17),
    /** For many gates: small outlines, numbers of three digits, and only the names that the formula gives. */
    DENSE(14, 17.5, 13.5);

    /** More operations than this are set {@link #DENSE}. */
    private static final int MANY = 24;

    /** The em of the smallest letters, those of sums. */
    public static final double SUM = 15;

    /** Pixels that a letter's em has to have so that it can be read at a glance. */
    public static final double READABLE = 14;

    /** Letters are sized by their line, which is higher over the em in the typeface of digits than in that of words. */
    private static final double DIGITS = 1.1;

    /** How much larger letters may be than there is room for. */
    private static final double STRETCH = 1.14;

    /** What a lesson and the words below leave for a drawing of a window of 1280 by 720, without the last arrow. */
    static final double SMALL_WIDTH = 772;

    static final double SMALL_HEIGHT = 484;

    /** What fits into a small window, 1280 by 720, with letters that can just be read. */
    private static final double MOST_WIDTH = 1540;

    private static final double MOST_HEIGHT = 790;

    private final double label;
    private final double symbol;
    private final double title;

    Spacing(double label, double symbol, double title) {
        this.label = label;
        this.symbol = symbol;
        this.title = title;
    }

    static Spacing first(Circuit circuit) {
        return circuit.operations().size() > MANY ? DENSE : ROOMY;
    }

    /** How a drawing of that size is better set, if it was set this way. */
    Spacing better(double width, double height) {
        return width > MOST_WIDTH || height > MOST_HEIGHT ? DENSE : this;
    }

    /** The em of values, gradients and the names of gates. */
    public double label() {
        return label;
    }

    /** The em of + and ×. */
    public double symbol() {
        return symbol;
    }

    /** The em of an input's name and of max and min. */
    public double title() {
        return title;
    }

    /** From one line of writing to the next. */
    public double line() {
        return label * 1.15;
    }

    /** An em in pixels: where it would just not be readable, a little more than there is room for. */
    public static double readable(double pixels) {
        return Math.max(pixels, Math.min(DIGITS * READABLE, pixels * STRETCH));
    }

    /** Pixels of the em of the smallest letters in a drawing with so many pixels a unit. */
    double letters(double zoom) {
        return readable(zoom * Math.min(SUM, isDense() ? label : SUM)) / DIGITS;
    }

    public boolean isDense() {
        return this == DENSE;
    }
}
