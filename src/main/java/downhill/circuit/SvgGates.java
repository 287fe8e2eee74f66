package downhill.circuit;

import downhill.circuit.Layout.Place;
import downhill.language.Op;
import java.util.ArrayList;
import java.util.List;

/** The gates of an SVG drawing, each with its value above and its gradient below; pointing at one shows its sums. */
final class SvgGates {
    /** The sign ^ is small and sits high. */
    private static final double RAISED = 1.4;

    private static final double SMALL = 14;
    private static final double SUM = 13.5;

    private final SvgPage page;
    private final Xml xml;
    private final DrawingColours drawingColours;
    private final Labels labels;
    private final Spacing spacing;
    private final SvgOutlines outlines;

    SvgGates(SvgPage page) {
        this.page = page;
        this.xml = page.xml();
        this.drawingColours = page.drawingColours();
        this.labels = new Labels(page.trace(), page.layout().spacing());
        this.spacing = page.layout().spacing();
        this.outlines = new SvgOutlines(page);
    }

    void draw() {
        for (Gate gate : page.trace().circuit().gates()) {
            Place place = page.layout().places().get(gate.index());
            xml.open("g", "text-anchor", "middle");
            xml.text("title", about(gate));
            outlines.draw(gate, place);
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

    private void symbol(Gate gate, Place place) {
        String symbol = Labels.symbol(gate);
        String text = Xml.colour(drawingColours.text());
        switch (place.shape()) {
            case PILL, WEDGE -> centred(symbol, place, spacing.title(), text);
            case NUMBER ->
                centred(symbol, place, spacing.isDense() ? spacing.title() : SMALL, Xml.colour(drawingColours.muted()));
            case CURVE -> function(gate, place, text);
            default -> centred(symbol, place, spacing.symbol() * (gate.op() == Op.POWER ? RAISED : 1), text);
        }
    }

    /** Its name above its curve, or where there is no room for a curve alone. */
    private void function(Gate gate, Place place, String text) {
        if (spacing.isDense()) {
            centred(Labels.symbol(gate), place, SMALL, text);
            return;
        }
        xml.text("text", Labels.symbol(gate), "x", place.x(), "y", place.top() + 18, "font-size", SMALL, "fill", text);
        String curve = SvgPaths.curve(gate.op(), place.left() + 12, place.top() + 26, place.outlineWidth() - 24, 20);
        xml.empty(
                "path", "d", curve, "fill", "none", "stroke", Xml.colour(drawingColours.muted()), "stroke-width", 2.0);
    }

    private void centred(String text, Place place, double size, String colour) {
        double middle = place.y() + (text.equals("^") ? 0.42 : 0.35) * size;
        xml.text("text", text, "x", place.x(), "y", middle, "font-size", size, "fill", colour);
    }

    private void labels(Gate gate, Place place) {
        double label = spacing.label();
        above(labels.name(gate), labels.value(gate), place);
        below(labels.gradient(gate), place, 4 + label, label, drawingColours.gradient());
        String[] sums = labels.sum(gate).split("\n");
        for (int i = 0; i < sums.length; i++) {
            below(sums[i], place, 19 + 15 * i + label, SUM, drawingColours.muted());
        }
    }

    /** The name in the text's colour and the value in green: as one line, or one above the other. */
    private void above(String name, String value, Place place) {
        double y = place.top() - 8;
        if (spacing == Spacing.ROOMY || value.isEmpty()) {
            String spans = name.isEmpty() ? "" : Xml.span(name, drawingColours.text());
            spans += value.isEmpty() ? "" : Xml.span(value, drawingColours.forward());
            line(spans, place, y);
            return;
        }
        line(Xml.span(value, drawingColours.forward()), place, y);
        line(name.isEmpty() ? "" : Xml.span(name, drawingColours.text()), place, y - spacing.line());
    }

    private void line(String spans, Place place, double y) {
        xml.spans("text", spans, "x", place.x(), "y", y, "font-size", spacing.label());
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
