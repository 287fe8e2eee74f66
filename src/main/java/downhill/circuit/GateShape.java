package downhill.circuit;

import downhill.language.Op;

/** The outline of a gate, by what it does; sizes are in the drawing's units, 1 unit being 1 pixel at full size. */
public enum GateShape {
    /** An input: rounded ends. */
    PILL(0, 36),
    /** A number: a small plain box. */
    NUMBER(0, 26),
    /** Adds: a circle. */
    CIRCLE(46, 46),
    /** Multiplies: a square on its corner. */
    DIAMOND(56, 56),
    /** Chooses: a wedge that narrows to the right, as multiplexers are drawn. */
    WEDGE(58, 60),
    /** A function of one value: a box with the function's curve in it. */
    CURVE(66, 56);

    /** A wedge's right side as a share of its left. */
    public static final double NARROW = 0.6;

    private static final double LETTER = 9.5;
    private static final double ROUND = 26;
    private static final double SHORTEST_PILL = 50;

    private final double width;
    private final double height;

    GateShape(double width, double height) {
        this.width = width;
        this.height = height;
    }

    public static GateShape of(Op op) {
        return switch (op) {
            case VARIABLE -> PILL;
            case CONSTANT -> NUMBER;
            case ADD, SUBTRACT, NEGATE -> CIRCLE;
            case MULTIPLY, DIVIDE, POWER -> DIAMOND;
            default -> op.arity() == 2 ? WEDGE : CURVE;
        };
    }

    /** The width of the outline, which has to hold the name of an input or a number. */
    public double width(String name) {
        if (width > 0) return width;
        double letters = LETTER * name.length();
        return this == PILL ? Math.max(SHORTEST_PILL, letters + ROUND) : letters + ROUND / 2;
    }

    public double height() {
        return height;
    }

    /** How far the outline's left side is from its box at a height above or below the middle. */
    public double inset(double above) {
        return switch (this) {
            case CIRCLE -> width / 2 - Math.sqrt(width * width / 4 - above * above);
            case DIAMOND -> Math.abs(above);
            default -> 0;
        };
    }
}
