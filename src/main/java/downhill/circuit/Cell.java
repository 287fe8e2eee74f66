package downhill.circuit;

/**
 * How much room a gate takes with what is written at it, whatever the numbers are.
 *
 * @param above room above the outline, for its value
 * @param below room below it, for its gradient
 */
record Cell(GateShape shape, double outlineWidth, double outlineHeight, double width, double above, double below) {
    private static final double GAP = 7;
    private static final double SUM = 18;

    /** Widths of letters as shares of their em: of words, of digits, and of the small digits of a sum. */
    private static final double WORD = 0.53;

    private static final double DIGIT = 0.55;
    private static final double SMALL_LETTER = 8.2;

    /** Such as −0.05898, and with three digits −0.059. */
    private static final int NUMBER = 9;

    private static final int SHORT_NUMBER = 8;

    static Cell of(Gate gate, Spacing spacing) {
        GateShape shape = GateShape.of(gate.op());
        boolean dense = spacing.isDense();
        double outline = shape.width(gate.name(), dense);
        double height = shape.height(dense);
        if (gate.isNumber()) return new Cell(shape, outline, height, outline, 0, 0);
        // Whole numbers, because ELK's network simplex moves gates to them.
        double line = Math.rint(spacing.line() + GAP);
        boolean named = Labels.isNamed(gate, spacing);
        double names = named && spacing != Spacing.ROOMY ? Math.rint(spacing.line()) : 0;
        double sums = SUM * Labels.sumLines(gate, spacing);
        double width = Math.max(outline, width(gate, spacing, named));
        return new Cell(shape, outline, height, width, line + names, line + sums);
    }

    private static double width(Gate gate, Spacing spacing, boolean named) {
        double digits = (spacing.isDense() ? SHORT_NUMBER : NUMBER) * DIGIT * spacing.label();
        double name = named ? gate.name().length() * WORD * spacing.label() : 0;
        double equals = 2 * WORD * spacing.label();
        double labels = spacing == Spacing.ROOMY && named ? name + equals + digits : Math.max(name, digits);
        return Math.max(labels, Labels.sumLetters(gate, spacing) * SMALL_LETTER);
    }

    double height() {
        return above + outlineHeight + below;
    }
}
