package downhill.document;

import java.util.ArrayList;
import java.util.List;

/** A number a person may change, {@code min ≤ value ≤ max}; {@code log} asks for a logarithmic slider (min > 0). */
public record Parameter(String name, double value, double min, double max, boolean log) {
    private static final Notation NOTATION =
            new Notation("rate = 0.01 in [1e-5, 1] log", "NAME = NUMBER(?:_in \\[ NUMBER , NUMBER \\])?(_log)?");

    /** A parameter without a range of its own: from 0 to twice the value, or 0 to 1 for 0. */
    public static Parameter of(String name, double value) {
        double reach = value == 0 ? 1 : 2 * value;
        return new Parameter(name, value, Math.min(0, reach), Math.max(0, reach), false);
    }

    /** Reads {@code rate = 0.01 in [1e-5, 1] log}, range and log optional; log alone means value/1000 to 1000·value. */
    public static Parameter parse(Line line) {
        Notation.Parts parts = NOTATION.read(line);
        Parameter parameter = ranged(parts, of(parts.text(1), parts.number(2)), parts.has(5));
        parameter.check(line);
        return parameter;
    }

    /** The same parameter as a document writes it. */
    public String text() {
        return name + " = " + value + " in [" + min + ", " + max + "]" + (log ? " log" : "");
    }

    /** The same with another value, held inside the range. */
    public Parameter at(double next) {
        return new Parameter(name, Math.min(max, Math.max(min, next)), min, max, log);
    }

    /** The same in another range, the value held inside; logarithmic only above 0. */
    public Parameter in(double low, double high) {
        double held = Math.min(high, Math.max(low, value));
        return new Parameter(name, held, low, high, log && low > 0);
    }

    /** Reads a list of parameters, each name once. */
    public static List<Parameter> parseAll(List<Line> lines) {
        List<Parameter> parameters = new ArrayList<>();
        for (Line line : lines) {
            Parameter next = parse(line);
            if (parameters.stream().anyMatch(parameter -> parameter.name.equals(next.name))) {
                throw line.error("the parameter `" + next.name + "` stands here a second time: keep one");
            }
            parameters.add(next);
        }
        return List.copyOf(parameters);
    }

    private static Parameter ranged(Notation.Parts parts, Parameter plain, boolean log) {
        if (parts.has(3)) {
            return new Parameter(plain.name, plain.value, parts.number(3), parts.number(4), log);
        }
        return log ? new Parameter(plain.name, plain.value, plain.value / 1000, plain.value * 1000, true) : plain;
    }

    private void check(Line line) {
        if (log && !(min > 0)) {
            throw line.error("the range of `" + name + "` must start above 0 for a logarithmic slider");
        }
        if (!(min < max)) {
            throw line.error("the range of `" + name + "` is empty: write the smaller number first");
        }
        if (value < min || value > max) {
            throw line.error("the value of `" + name + "` lies outside its range: change one of them");
        }
    }
}
