package downhill.circuit;

import java.util.Locale;

/** Writes XML elements, indented by nesting. */
final class Xml {
    private final StringBuilder out = new StringBuilder();
    private int depth;

    /** Opens an element; {@code attributes} are name, value, name, value, … */
    Xml open(String element, Object... attributes) {
        line("<" + element + attributes(attributes) + ">");
        depth++;
        return this;
    }

    Xml close(String element) {
        depth--;
        return line("</" + element + ">");
    }

    Xml empty(String element, Object... attributes) {
        return line("<" + element + attributes(attributes) + "/>");
    }

    /** An element with a text alone; an empty text is not written. */
    Xml text(String element, String text, Object... attributes) {
        if (text.isEmpty()) return this;
        return line("<" + element + attributes(attributes) + ">" + escape(text) + "</" + element + ">");
    }

    /** An element with {@link #span}s; nothing where there are none. */
    Xml spans(String element, String spans, Object... attributes) {
        return spans.isEmpty()
                ? this
                : line("<" + element + attributes(attributes) + ">" + spans + "</" + element + ">");
    }

    /** Part of a text in its own colour; blanks at its ends count. */
    static String span(String text, int rgb) {
        return "<tspan fill=\"" + colour(rgb) + "\" xml:space=\"preserve\">" + escape(text) + "</tspan>";
    }

    private Xml line(String line) {
        out.append("  ".repeat(depth)).append(line).append('\n');
        return this;
    }

    private static String attributes(Object... attributes) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(shown(attributes[i + 1]))
                    .append('"');
        }
        return text.toString();
    }

    private static String shown(Object value) {
        return value instanceof Double number ? number(number) : escape(value.toString());
    }

    /** With a tenth of a unit: nothing finer shows. */
    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    static String colour(int rgb) {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
