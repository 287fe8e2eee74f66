package downhill.workspace;

/** The line along which the landscape is cut through the ball, for the curve beside it. */
public enum CrossSectionLine {
    NONE("None"),
    GRADIENT("Downhill"),
    X("Along the first axis"),
    Y("Along the second axis");

    private final String label;

    CrossSectionLine(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
