package downhill.circuit;

import downhill.language.Digits;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** What is written at a gate in a drawing; nothing stands where nothing has been computed. */
public record Labels(Trace trace) {
    /** Parts of a sum that are written out; more are counted. */
    private static final int PARTS = 3;

    /** What a gate's outline holds: an input's name, a number, or the operation as in print. */
    public static String symbol(Gate gate) {
        return switch (gate.op()) {
            case VARIABLE, CONSTANT -> gate.name();
            case ADD -> "+";
            case SUBTRACT, NEGATE -> "−";
            case MULTIPLY -> "×";
            case DIVIDE -> "÷";
            default -> gate.op().symbol();
        };
    }

    /** The name before an operation's value: q or q = ; empty for an input, whose name is in its outline. */
    public String name(Gate gate) {
        if (!gate.operates()) return "";
        return trace.value(gate).isEmpty() ? gate.name() : gate.name() + " = ";
    }

    /** The forward value, green: 3; empty before it is computed, and for a number, which is in its outline. */
    public String value(Gate gate) {
        return gate.isNumber() ? "" : number(trace.value(gate));
    }

    /** The gradient, orange: −4, with … while parts of it are missing. */
    public String gradient(Gate gate) {
        String number = number(trace.gradient(gate));
        return number.isEmpty() || trace.isGradientWhole(gate) ? number : number + " + …";
    }

    /** Where the gradient is a sum, how it came about: = 1 + (−3); else empty. */
    public String sum(Gate gate) {
        if (gate.uses().size() < 2 || !trace.isGradientWhole(gate)) return "";
        List<Contribution> parts = trace.contributions(gate);
        if (parts.size() > PARTS) return "sum of " + parts.size();
        String first = Script.PLAIN.number(parts.get(0).gradient());
        return parts.stream()
                .skip(1)
                .map(part -> Script.PLAIN.guarded(part.gradient()))
                .collect(Collectors.joining(" + ", "= " + first + " + ", ""));
    }

    /** Letters to expect in {@link #sum}. */
    static int sumLetters(Gate gate) {
        int parts = gate.uses().size();
        return parts < 2 ? 0 : parts > PARTS ? 10 : 12 + 6 * parts;
    }

    private static String number(OptionalDouble value) {
        return value.isEmpty() ? "" : Digits.text(value.getAsDouble());
    }
}
