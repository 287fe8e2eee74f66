package downhill.circuit;

/** What the parts of an SVG drawing share: where they write, what they draw, and in which colours. */
record SvgPage(Xml xml, Trace trace, Layout layout, DrawingColours drawingColours) {
    static final String SANS = "Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";
    static final String MONO = "'JetBrains Mono', Menlo, Consolas, monospace";

    /** A number's own wire and outline are fainter: nothing flows back along it. */
    static final double FAINT = 0.7;

    /** How far the last gate's wire leads. */
    static final double OUT = 34;

    static final double ARROW = 9;
}
