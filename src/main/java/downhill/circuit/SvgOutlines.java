package downhill.circuit;

import downhill.circuit.Layout.Place;

/** The outlines of the gates in an SVG drawing: the shape says what kind of gate it is, the line where the pass is. */
final class SvgOutlines {
    private final SvgPage page;
    private final Xml xml;
    private final DrawingColours drawingColours;

    SvgOutlines(SvgPage page) {
        this.page = page;
        this.xml = page.xml();
        this.drawingColours = page.drawingColours();
    }

    void draw(Gate gate, Place place) {
        boolean current = page.trace().current().filter(gate::equals).isPresent();
        String fill = Xml.colour(drawingColours.panel());
        String line = Xml.colour(
                current
                        ? drawingColours.text()
                        : gate.isNumber()
                                ? drawingColours.faint(drawingColours.muted(), SvgPage.FAINT)
                                : drawingColours.outline());
        double width = current ? 3 : 1.5;
        switch (place.shape()) {
            case CIRCLE ->
                xml.empty(
                        "circle",
                        "cx",
                        place.x(),
                        "cy",
                        place.y(),
                        "r",
                        place.outlineWidth() / 2,
                        "fill",
                        fill,
                        "stroke",
                        line,
                        "stroke-width",
                        width);
            case DIAMOND, WEDGE ->
                xml.empty(
                        "path",
                        "d",
                        place.shape() == GateShape.WEDGE ? SvgPaths.wedge(place) : SvgPaths.diamond(place),
                        "fill",
                        fill,
                        "stroke",
                        line,
                        "stroke-width",
                        width,
                        "stroke-linejoin",
                        "round");
            default ->
                xml.empty(
                        "rect",
                        "x",
                        place.left(),
                        "y",
                        place.top(),
                        "width",
                        place.outlineWidth(),
                        "height",
                        place.outlineHeight(),
                        "rx",
                        radius(place),
                        "fill",
                        fill,
                        "stroke",
                        line,
                        "stroke-width",
                        width);
        }
    }

    private static double radius(Place place) {
        return place.shape() == GateShape.PILL ? place.outlineHeight() / 2 : place.shape() == GateShape.CURVE ? 8 : 3;
    }
}
