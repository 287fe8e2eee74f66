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

    /** A drawing more than this times as wide as high is a chain. */
    private static final double LONG = 2.2;

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
        if (this == ROOMY && width > LONG * height) return STACKED;
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

    public boolean isDense() {
        return this == DENSE;
    }
}
