package downhill.loss;

import downhill.document.DocumentException;
import downhill.document.Line;
import downhill.document.Notation;

/** A weight as a horizontal axis, shown from {@code min} to {@code max}. */
public record Axis(String name, double min, double max) {
    private static final Notation NOTATION = new Notation("x in [-5, 5]", "NAME_in \\[ NUMBER , NUMBER \\]");

    /** The axis of a weight whose domain nobody gave: −5 to 5. */
    static Axis of(String name) {
        return new Axis(name, -5, 5);
    }

    /** Reads {@code x in [-5, 5]}. Throws {@link DocumentException}. */
    static Axis parse(Line line) {
        Notation.Parts parts = NOTATION.read(line);
        Axis axis = new Axis(parts.text(1), parts.number(2), parts.number(3));
        if (!(axis.min < axis.max)) {
            throw line.error("the domain of `" + axis.name + "` is empty: write the smaller number first");
        }
        return axis;
    }

    /** The same axis as a document writes it. */
    String text() {
        return name + " in [" + min + ", " + max + "]";
    }

    public boolean contains(double value) {
        return min <= value && value <= max;
    }

    /** A difference that is worth telling: a thousandth of what is shown. */
    public double step() {
        return (max - min) / 1000;
    }

    /** The value at a share of the way from {@code min} (0) to {@code max} (1). */
    public double at(double share) {
        return min + share * (max - min);
    }
}
