package downhill.circuit;

import downhill.circuit.Layout.Place;
import downhill.language.Op;
import java.util.ArrayList;
import java.util.List;

/** The gates of an SVG drawing, each with its value above and its gradient below; pointing at one shows its sums. */
final class SvgGates {
    private static final double SYMBOL = 24;
    /** The sign ^ is small and sits high. */
    private static final double RAISED = 34;

    private static final double NAME = 16;
    private static final double SMALL = 13;
    private static final double LABEL = 15;
    private static final double SUM = 11.5;

    private final SvgPage page;
    private final Xml xml;
    private final Ink ink;
    private final Labels labels;

    SvgGates(SvgPage page) {
        this.page = page;
        this.xml = page.xml();
        this.ink = page.ink();
        this.labels = new Labels(page.trace());
    }

    void draw() {
        for (Gate gate : page.trace().circuit().gates()) {
            Place place = page.layout().places().get(gate.index());
            xml.open("g", "text-anchor", "middle");
            xml.text("title", about(gate));
            outline(gate, place);
            symbol(gate, place);
            labels(gate, place);
            xml.close("g");
        }
    }

    /** Its sums, line by line, and what it does to a gradient. */
    private String about(Gate gate) {
        Arithmetic arithmetic = new Arithmetic(page.trace(), gate);
        List<String> lines = new ArrayList<>(List.of(arithmetic.value().text()));
        for (int i = 0; i < gate.inputs().size(); i++)
            lines.add(arithmetic.downstream(i).text());
        if (gate.uses().size() > 1 && !gate.isNumber())
            lines.add(arithmetic.sum().text());
        lines.add(gate.op().role());
        return String.join("\n", lines);
    }

    private void outline(Gate gate, Place place) {
        boolean current = page.trace().current().filter(gate::equals).isPresent();
        String fill = Xml.colour(ink.panel());
        String line = Xml.colour(
                current ? ink.text() : gate.isNumber() ? ink.faint(ink.muted(), SvgPage.FAINT) : ink.outline());
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
                        place.shape().height(),
                        "rx",
                        radius(place.shape()),
                        "fill",
                        fill,
                        "stroke",
                        line,
                        "stroke-width",
                        width);
        }
    }

    private static double radius(GateShape shape) {
        return shape == GateShape.PILL ? shape.height() / 2 : shape == GateShape.CURVE ? 10 : 3;
    }

    private void symbol(Gate gate, Place place) {
        String symbol = Labels.symbol(gate);
        String text = Xml.colour(ink.text());
        switch (place.shape()) {
            case PILL -> centred(symbol, place, NAME, text);
            case NUMBER -> centred(symbol, place, SMALL, Xml.colour(ink.muted()));
            case WEDGE -> centred(symbol, place, NAME, text);
            case CURVE -> {
                xml.text("text", symbol, "x", place.x(), "y", place.top() + 18, "font-size", SMALL, "fill", text);
                String curve =
                        SvgPaths.curve(gate.op(), place.left() + 12, place.top() + 26, place.outlineWidth() - 24, 20);
                xml.empty("path", "d", curve, "fill", "none", "stroke", Xml.colour(ink.muted()), "stroke-width", 2.0);
            }
            default -> centred(symbol, place, gate.op() == Op.POWER ? RAISED : SYMBOL, text);
        }
    }

    private void centred(String text, Place place, double size, String colour) {
        double middle = place.y() + (size == RAISED ? 0.42 : 0.35) * size;
        xml.text("text", text, "x", place.x(), "y", middle, "font-size", size, "fill", colour);
    }

    private void labels(Gate gate, Place place) {
        value(labels.name(gate), labels.value(gate), place);
        below(labels.gradient(gate), place, 20, LABEL, ink.gradient());
        below(labels.sum(gate), place, 35, SUM, ink.muted());
    }

    /** The name in the text's colour and the value in green, as one line. */
    private void value(String name, String value, Place place) {
        String spans = name.isEmpty() ? "" : Xml.span(name, ink.text());
        spans += value.isEmpty() ? "" : Xml.span(value, ink.forward());
        xml.spans("text", spans, "x", place.x(), "y", place.top() - 9, "font-size", LABEL);
    }

    private void below(String text, Place place, double below, double size, int colour) {
        xml.text(
                "text",
                text,
                "x",
                place.x(),
                "y",
                place.bottom() + below,
                "font-size",
                size,
                "fill",
                Xml.colour(colour));
    }
}
