package downhill.loss;

import downhill.document.DocumentException;
import downhill.document.Line;
import downhill.document.Notation;

/** A published lowest place: of the whole landscape where {@code global}, else of its surroundings. */
public record Minimum(double x, double y, double value, boolean global) {
    private static final Notation NOTATION =
            new Notation("(3, 0.5) = 0 local", "\\( NUMBER , NUMBER \\) = NUMBER(_local)?");

    /** Reads {@code (3, 0.5) = 0}, with {@code local} after it where there is a lower one. Throws {@link DocumentException}. */
    static Minimum parse(Line line) {
        Notation.Parts parts = NOTATION.read(line);
        return new Minimum(parts.number(1), parts.number(2), parts.number(3), !parts.has(4));
    }

    /** The same minimum as a document writes it. */
    String text() {
        return "(" + x + ", " + y + ") = " + value + (global ? "" : " local");
    }
}
