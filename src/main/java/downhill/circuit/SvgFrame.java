package downhill.circuit;

import downhill.language.Digits;
import downhill.language.Op;
import java.util.List;
import java.util.Locale;

/** What surrounds the circuit in an SVG drawing: its title and formula above, what the colours and gates mean below. */
final class SvgFrame {
    private static final double MARGIN = 28;
    private static final double TITLE = 24;
    private static final double FORMULA = 14;
    private static final double LEGEND = 14;
    private static final double LINE = 22;
    /** From a line of the legend to its words. */
    private static final double SAMPLE = 40;

    private static final int MOST_ROLES = 6;
    /** The narrowest drawing, and the width of a letter of code as a share of its height. */
    private static final double SHORTEST = 760;

    private static final double LETTER = 0.62;

    private final SvgPage page;
    private final Xml xml;
    private final DrawingColours drawingColours;
    private final String title;
    private final String formula;
    private final List<Op> roles;

    SvgFrame(SvgPage page, String title, String formula) {
        this.page = page;
        this.xml = page.xml();
        this.drawingColours = page.drawingColours();
        this.title = title;
        this.formula = fitted(formula.strip().split("\\s*[;\\n]\\s*"));
        List<Op> kinds = page.trace().circuit().kinds();
        this.roles = kinds.size() > MOST_ROLES ? List.of() : kinds;
    }

    /** As many statements as fit above the drawing on one line. */
    private String fitted(String[] statements) {
        int most = (int) (Math.max(SHORTEST, page.layout().width()) / (FORMULA * LETTER));
        StringBuilder text = new StringBuilder();
        for (String statement : statements) {
            if (text.length() + statement.length() > most) return shortened(text.toString(), statement, most) + "…";
            text.append(statement).append("; ");
        }
        return text.substring(0, text.length() - 2);
    }

    /** Ends between statements, or within the first where that alone is too long. */
    private static String shortened(String text, String statement, int most) {
        return text.isEmpty() ? statement.substring(0, most - 1) : text;
    }

    void open() {
        String size = Xml.number(width()) + " " + Xml.number(height());
        xml.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "width",
                width(),
                "height",
                height(),
                "viewBox",
                "0 0 " + size,
                "role",
                "img",
                "font-family",
                SvgPage.SANS);
        xml.text("title", title.isEmpty() ? "A circuit" : title);
        xml.text("desc", description());
        xml.empty("rect", "width", "100%", "height", "100%", "fill", Xml.colour(drawingColours.ground()));
        xml.text(
                "text",
                title,
                "x",
                MARGIN,
                "y",
                MARGIN + TITLE * 0.8,
                "font-size",
                TITLE,
                "font-weight",
                "600",
                "fill",
                Xml.colour(drawingColours.text()));
        xml.text(
                "text",
                formula,
                "x",
                MARGIN,
                "y",
                head() - 8,
                "font-size",
                FORMULA,
                "font-family",
                SvgPage.MONO,
                "fill",
                Xml.colour(drawingColours.muted()));
        double left = (width() - page.layout().width() - SvgPage.OUT) / 2;
        xml.open("g", "transform", "translate(" + Xml.number(left) + "," + Xml.number(head() + 8) + ")");
    }

    void close() {
        xml.close("g");
        double y = head() + 8 + page.layout().height() + LINE;
        legend(y);
        for (Op op : roles) {
            y += LINE;
            xml.text(
                    "text",
                    word(op),
                    "x",
                    MARGIN,
                    "y",
                    y,
                    "font-size",
                    LEGEND,
                    "fill",
                    Xml.colour(drawingColours.text()));
            xml.text(
                    "text",
                    op.role(),
                    "x",
                    MARGIN + 84,
                    "y",
                    y,
                    "font-size",
                    LEGEND,
                    "fill",
                    Xml.colour(drawingColours.muted()));
        }
        xml.close("svg");
    }

    private static String word(Op op) {
        return op.isFunction() ? op.symbol() : op.name().toLowerCase(Locale.ROOT);
    }

    /** Where the circuit begins, below the title and the formula. */
    private double head() {
        double lines = (title.isEmpty() ? 0 : TITLE + 12) + (formula.isEmpty() ? 0 : FORMULA + 10);
        return MARGIN + lines;
    }

    private double width() {
        double text = Math.max(title.length() * TITLE * 0.6, formula.length() * FORMULA * LETTER);
        double longest = roles.stream().mapToInt(op -> op.role().length()).max().orElse(0) * LEGEND * 0.56 + 84;
        double drawing = page.layout().width() + SvgPage.OUT;
        return 2 * MARGIN + Math.max(Math.max(drawing, 560), Math.max(text, longest));
    }

    private double height() {
        return head() + 8 + page.layout().height() + LINE * (1 + roles.size()) + MARGIN;
    }

    private void legend(double y) {
        Trace trace = page.trace();
        if (!trace.isForwardDone()) {
            entry(MARGIN, y, "not run yet: values and gradients come with the two passes", drawingColours.muted());
            return;
        }
        line(MARGIN, y, drawingColours.forward(), 2, "");
        double x = entry(MARGIN + SAMPLE, y, "value, forward", drawingColours.forward());
        if (!trace.isDone()) {
            entry(x, y, "gradients: not run yet", drawingColours.muted());
            return;
        }
        for (double gradient : GradientWidth.SAMPLES) {
            line(x, y, drawingColours.faint(drawingColours.gradient(), 0.5), GradientWidth.of(gradient), "");
            line(x, y, drawingColours.forward(), 2, "");
            x = entry(x + SAMPLE, y, Digits.text(gradient), drawingColours.gradient()) - LINE / 2;
        }
        String gradient = "∂" + trace.circuit().resultName() + "/∂value, backward";
        x = entry(x, y, gradient, drawingColours.gradient());
        line(x, y, drawingColours.forward(), 2, "4 4");
        entry(x + SAMPLE, y, "no gradient passes", drawingColours.muted());
    }

    private void line(double x, double y, int colour, double width, String dashes) {
        String path = "M" + Xml.number(x) + "," + Xml.number(y - 5) + " h30";
        if (dashes.isEmpty()) xml.empty("path", "d", path, "stroke", Xml.colour(colour), "stroke-width", width);
        else
            xml.empty(
                    "path", "d", path, "stroke", Xml.colour(colour), "stroke-width", width, "stroke-dasharray", dashes);
    }

    /** Writes a text and gives where the next entry begins. */
    private double entry(double x, double y, String text, int colour) {
        xml.text("text", text, "x", x, "y", y, "font-size", LEGEND, "fill", Xml.colour(colour));
        return x + text.length() * LEGEND * 0.58 + LINE;
    }

    /** The circuit in words, for who cannot see it. */
    private String description() {
        StringBuilder words = new StringBuilder();
        for (Gate gate : page.trace().circuit().gates()) {
            if (gate.isNumber()) continue;
            Arithmetic arithmetic = new Arithmetic(page.trace(), gate);
            words.append(arithmetic.value().text())
                    .append("; ")
                    .append(arithmetic.sum().text())
                    .append(". ");
        }
        return words.toString().strip();
    }
}
