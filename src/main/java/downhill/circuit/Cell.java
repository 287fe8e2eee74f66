package downhill.circuit;

/**
 * How much room a gate takes with what is written at it, whatever the numbers are.
 *
 * @param above room above the outline, for its value
 * @param below room below it, for its gradient
 */
record Cell(GateShape shape, double outlineWidth, double outlineHeight, double width, double above, double below) {
    private static final double GAP = 7;
    private static final double SUM = 16;

    /** Widths of letters as shares of their em: of words, of digits, and of the small digits of a sum. */
    private static final double WORD = 0.53;

    private static final double DIGIT = 0.55;
    private static final double SMALL_LETTER = 6.6;

    /** Such as −0.05898, and with three digits −0.059. */
    private static final int NUMBER = 9;

    private static final int SHORT_NUMBER = 8;

    static Cell of(Gate gate, Setting setting) {
        GateShape shape = GateShape.of(gate.op());
        boolean dense = setting.isDense();
        double outline = shape.width(gate.name(), dense);
        double height = shape.height(dense);
        if (gate.isNumber()) return new Cell(shape, outline, height, outline, 0, 0);
        // Whole numbers, because ELK's network simplex moves gates to them.
        double line = Math.rint(setting.line() + GAP);
        boolean named = Labels.isNamed(gate, setting);
        double names = named && setting != Setting.ROOMY ? Math.rint(setting.line()) : 0;
        double sums = gate.uses().size() > 1 && !dense ? SUM : 0;
        double width = Math.max(outline, width(gate, setting, named));
        return new Cell(shape, outline, height, width, line + names, line + sums);
    }

    private static double width(Gate gate, Setting setting, boolean named) {
        double digits = (setting.isDense() ? SHORT_NUMBER : NUMBER) * DIGIT * setting.label();
        double name = named ? gate.name().length() * WORD * setting.label() : 0;
        double equals = 2 * WORD * setting.label();
        double labels = setting == Setting.ROOMY && named ? name + equals + digits : Math.max(name, digits);
        return Math.max(labels, Labels.sumLetters(gate, setting) * SMALL_LETTER);
    }

    double height() {
        return above + outlineHeight + below;
    }
}
