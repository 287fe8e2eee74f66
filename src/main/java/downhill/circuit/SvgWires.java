package downhill.circuit;

import downhill.circuit.Layout.Place;
import downhill.circuit.Layout.Point;
import downhill.circuit.Layout.Wire;
import java.util.List;
import java.util.OptionalDouble;

/** The wires of an SVG drawing: first what lies below, the rims of the gradients, then the wires of the values. */
final class SvgWires {
    private static final double RIM_SHARE = 0.5;
    private static final double LINE = 2;

    private final SvgPage page;
    private final Xml xml;
    private final DrawingColours drawingColours;
    private final Circuit circuit;

    SvgWires(SvgPage page) {
        this.page = page;
        this.xml = page.xml();
        this.drawingColours = page.drawingColours();
        this.circuit = page.trace().circuit();
    }

    void draw() {
        xml.open("g", "fill", "none", "stroke-linejoin", "round");
        List<Wire> outs = circuit.outputs().stream().map(this::out).toList();
        if (page.trace().isBackwardBegun()) outs.forEach(out -> rim(out, 1));
        for (Wire wire : page.layout().wires())
            if (isAlive(wire)) rim(wire, gradient(wire).getAsDouble());
        for (Wire wire : page.layout().wires()) if (isDead(wire)) line(wire);
        for (Wire wire : page.layout().wires()) if (!isDead(wire)) line(wire);
        outs.forEach(this::line);
        xml.close("g");
        page.layout().wires().forEach(this::marks);
        outs.forEach(this::arrow);
        if (page.trace().isBackwardBegun()) outs.forEach(this::back);
    }

    /** The wire that leaves the circuit. */
    private Wire out(Gate output) {
        Place last = page.layout().places().get(output.index());
        Point end = new Point(last.right() + SvgPage.OUT, last.y());
        return new Wire(last.gate(), new Use(-1, 0), List.of(new Point(last.right(), last.y()), end), List.of());
    }

    private OptionalDouble gradient(Wire wire) {
        return page.trace().downstream(circuit.gate(wire.to().gate()), wire.to().input());
    }

    private boolean isAlive(Wire wire) {
        return gradient(wire).isPresent() && gradient(wire).getAsDouble() != 0;
    }

    private boolean isDead(Wire wire) {
        return gradient(wire).isPresent() && gradient(wire).getAsDouble() == 0;
    }

    private int colour(Wire wire) {
        Gate from = circuit.gate(wire.from());
        if (from.isNumber()) return drawingColours.faint(drawingColours.muted(), SvgPage.FAINT);
        return page.trace().value(from).isPresent() ? drawingColours.forward() : drawingColours.outline();
    }

    private void rim(Wire wire, double gradient) {
        xml.empty(
                "path",
                "d",
                SvgPaths.wire(wire.points()),
                "stroke",
                Xml.colour(drawingColours.faint(drawingColours.gradient(), RIM_SHARE)),
                "stroke-width",
                GradientWidth.of(gradient));
    }

    private void line(Wire wire) {
        String path = SvgPaths.wire(wire.points());
        String colour = Xml.colour(colour(wire));
        boolean dead = wire.to().gate() >= 0 && isDead(wire);
        if (dead) xml.empty("path", "d", path, "stroke", colour, "stroke-width", LINE, "stroke-dasharray", "4 4");
        else xml.empty("path", "d", path, "stroke", colour, "stroke-width", LINE);
    }

    private void marks(Wire wire) {
        String colour = Xml.colour(colour(wire));
        for (Point at : wire.junctions()) xml.empty("circle", "cx", at.x(), "cy", at.y(), "r", 3.5, "fill", colour);
        arrow(wire);
        if (isAlive(wire)) back(wire);
    }

    /** The head at a wire's right end: the way of the value. */
    private void arrow(Wire wire) {
        Point end = wire.points().get(wire.points().size() - 1);
        String path = SvgPaths.arrow(end.x(), end.y(), SvgPage.ARROW);
        xml.empty("path", "d", path, "fill", Xml.colour(colour(wire)));
    }

    /** The head at its left end: the way of the gradient. */
    private void back(Wire wire) {
        Point start = wire.points().get(0);
        String path = SvgPaths.arrow(start.x() + 1, start.y(), -SvgPage.ARROW);
        xml.empty("path", "d", path, "fill", Xml.colour(drawingColours.gradient()));
    }
}
