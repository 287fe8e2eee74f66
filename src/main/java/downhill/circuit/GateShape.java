package downhill.circuit;

import downhill.language.Op;

/** The outline of a gate, by what it does; sizes are in the drawing's units, 1 unit being 1 pixel at full size. */
public enum GateShape {
    /** An input: rounded ends. */
    PILL(0, 36, 0, 22),
    /** A number: a small plain box. */
    NUMBER(0, 26, 0, 18),
    /** Adds: a circle. */
    CIRCLE(46, 46, 28, 28),
    /** Multiplies: a square on its corner. */
    DIAMOND(56, 56, 36, 36),
    /** Chooses: a wedge that narrows to the right, as multiplexers are drawn. */
    WEDGE(58, 60, 44, 36),
    /** A function of one value: a box with the function's curve in it. */
    CURVE(66, 56, 54, 24);

    /** A wedge's right side as a share of its left. */
    public static final double NARROW = 0.6;

    private static final double LETTER = 9.5;
    private static final double ROUND = 26;
    private static final double SHORTEST_PILL = 50;
    private static final double SMALL_LETTER = 7.6;
    private static final double SMALL_ROUND = 16;
    private static final double SHORTEST_SMALL_PILL = 32;

    private final double width;
    private final double height;
    private final double smallWidth;
    private final double smallHeight;

    GateShape(double width, double height, double smallWidth, double smallHeight) {
        this.width = width;
        this.height = height;
        this.smallWidth = smallWidth;
        this.smallHeight = smallHeight;
    }

    public static GateShape of(Op op) {
        return switch (op) {
            case VARIABLE -> PILL;
            case CONSTANT -> NUMBER;
            case ADD, SUBTRACT, NEGATE -> CIRCLE;
            case MULTIPLY, DIVIDE, POWER -> DIAMOND;
            default -> op.arity() >= 2 ? WEDGE : CURVE;
        };
    }

    /** The width of the outline, which has to hold the name of an input or a number. */
    double width(String name, boolean small) {
        double fixed = small ? smallWidth : width;
        if (fixed > 0) return fixed;
        double letters = (small ? SMALL_LETTER : LETTER) * name.length();
        double round = small ? SMALL_ROUND : ROUND;
        double shortest = small ? SHORTEST_SMALL_PILL : SHORTEST_PILL;
        return this == PILL ? Math.max(shortest, letters + round) : letters + round / 2;
    }

    double height(boolean small) {
        return small ? smallHeight : height;
    }
}
