package downhill.render.landscape;

/** What the axes are called: the two weights and the loss. */
public record AxisNames(String x, String y, String loss) {
    /** Without names. */
    public static final AxisNames NONE = new AxisNames("", "", "");
}
