package downhill.render.landscape;

/** What the axes are called: the two weights and the loss. */
public record Names(String x, String y, String loss) {
    /** Without names. */
    public static final Names NONE = new Names("", "", "");
}
