package downhill.circuit;

/**
 * A circuit as an SVG drawing: values green above the gates, gradients orange below, as far as the trace has come. A
 * wire along which a gradient comes back has an orange rim, and one where that gradient is 0 is dashed.
 */
public final class Svg {
    private Svg() {}

    /** A whole file; {@code title} and {@code formula} head it and may be empty. */
    public static String of(Trace trace, Layout layout, String title, String formula, DrawingColours drawingColours) {
        SvgPage page = new SvgPage(new Xml(), trace, layout, drawingColours);
        SvgFrame frame = new SvgFrame(page, title, formula);
        frame.open();
        new SvgWires(page).draw();
        new SvgGates(page).draw();
        frame.close();
        return page.xml().toString();
    }
}
