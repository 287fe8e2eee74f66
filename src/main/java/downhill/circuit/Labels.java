package downhill.circuit;

import downhill.language.Digits;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** What is written at a gate in a drawing; nothing stands where nothing has been computed. */
public record Labels(Trace trace, Spacing spacing) {
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

    /** Whether its name is written beside its outline; an input's is in it. */
    static boolean isNamed(Gate gate, Spacing spacing) {
        return gate.operates() && (gate.given() || !spacing.isDense());
    }

    /** The name of an operation's value: q, or where the value stands beside it q = ; empty where none is written. */
    public String name(Gate gate) {
        if (!isNamed(gate, spacing)) return "";
        boolean beside = spacing == Spacing.ROOMY && trace.value(gate).isPresent();
        return beside ? gate.name() + " = " : gate.name();
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

    /** Where the gradient is a sum, how it came about: = 1 + (−3), where gates stand close a part a line; else empty. */
    public String sum(Gate gate) {
        if (spacing.isDense() || gate.uses().size() < 2 || !trace.isGradientWhole(gate)) return "";
        List<Contribution> parts = trace.contributions(gate);
        if (isCounted(parts.size(), spacing)) return "sum of " + parts.size();
        String plus = spacing == Spacing.ROOMY ? " + " : "\n+ ";
        String first = Digits.brief(parts.get(0).gradient());
        return parts.stream()
                .skip(1)
                .map(part -> guarded(Digits.brief(part.gradient())))
                .collect(Collectors.joining(plus, "= " + first + plus, ""));
    }

    /** Whether the parts of a sum are only counted. */
    private static boolean isCounted(int parts, Spacing spacing) {
        return parts > (spacing == Spacing.ROOMY ? PARTS : 2);
    }

    /** Letters to expect in a line of {@link #sum}. */
    static int sumLetters(Gate gate, Spacing spacing) {
        int parts = gate.uses().size();
        if (parts < 2 || spacing.isDense()) return 0;
        if (isCounted(parts, spacing)) return 10;
        return spacing == Spacing.ROOMY ? 10 * parts - 1 : 11;
    }

    /**
     * What a gate hands back to an input whose value others use too: its share of the sum. Empty elsewhere, and
     * where gates stand so close that wires have no room for it.
     */
    public String share(Gate gate, int input) {
        Gate to = trace.circuit().gate(gate.inputs().get(input));
        if (spacing != Spacing.ROOMY || to.uses().size() < 2) return "";
        OptionalDouble share = trace.downstream(gate, input);
        return share.isEmpty() ? "" : Digits.brief(share.getAsDouble());
    }

    /** Lines that {@link #sum} takes. */
    static int sumLines(Gate gate, Spacing spacing) {
        int parts = gate.uses().size();
        if (parts < 2 || spacing.isDense()) return 0;
        return spacing == Spacing.ROOMY || isCounted(parts, spacing) ? 1 : parts;
    }

    private static String guarded(String number) {
        return number.startsWith("−") ? "(" + number + ")" : number;
    }

    private String number(OptionalDouble value) {
        if (value.isEmpty()) return "";
        return spacing.isDense() ? Digits.brief(value.getAsDouble()) : Digits.text(value.getAsDouble());
    }
}
