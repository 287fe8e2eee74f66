package downhill.circuit;

/** How much room a gate takes with what is written at it, whatever the numbers are. */
record Cell(GateShape shape, double outlineWidth, double width, double height) {
    /** A line of text above and below the outline, and one more for a sum; as much on both sides, so that it is in the middle. */
    private static final double LINE = 48;

    private static final double SUM = 30;

    private static final double LETTER = 8.2;
    private static final double SMALL_LETTER = 6.4;

    /** Such as −0.05898. */
    private static final int NUMBER = 8;

    static Cell of(Gate gate) {
        GateShape shape = GateShape.of(gate.op());
        double outline = shape.width(gate.name());
        if (gate.isNumber()) return new Cell(shape, outline, outline, shape.height());
        int letters = gate.operates() ? gate.name().length() + 3 + NUMBER : NUMBER;
        double labels = Math.max(letters * LETTER, Labels.sumLetters(gate) * SMALL_LETTER);
        return new Cell(
                shape,
                outline,
                Math.max(outline, labels),
                shape.height() + LINE + (gate.uses().size() > 1 ? SUM : 0));
    }
}
