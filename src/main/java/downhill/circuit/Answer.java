package downhill.circuit;

import downhill.language.Digits;
import downhill.language.LanguageException;
import downhill.language.Op;
import downhill.language.Parser;
import downhill.language.Program;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What somebody takes for the gradient that a gate hands back to one of its inputs, and what to say to it.
 *
 * @param trace the gate must be the one at which its backward pass is
 */
public record Answer(Trace trace, Gate gate, int input, double given) {
    /** Answers are rounded by hand. */
    private static final double TOLERANCE = 0.02;

    /** A number, or sums with numbers such as -3*2; empty for any other text. */
    public static OptionalDouble read(String text) {
        try {
            Program program = Parser.parse(text.strip().replace('−', '-').replace('·', '*'));
            if (!program.free().isEmpty()) return OptionalDouble.empty();
            return Trace.of(Circuit.of(program), Map.of()).forward().result();
        } catch (LanguageException noNumber) {
            return OptionalDouble.empty();
        }
    }

    public boolean isRight() {
        return is(right());
    }

    private double right() {
        return trace.downstream(gate, input).orElse(Double.NaN);
    }

    private double upstream() {
        return trace.gradient(gate).orElse(Double.NaN);
    }

    private double local() {
        return trace.local(gate, input).orElse(Double.NaN);
    }

    private boolean is(double number) {
        boolean near = Math.abs(given - number) <= TOLERANCE * Math.abs(number);
        return near || given == number || Double.isNaN(number) && Double.isNaN(given);
    }

    /** One sentence: for a wrong answer what was probably done, and what to do. */
    public String reply() {
        if (isRight()) return "Yes: upstream " + Digits.text(upstream()) + " times local " + Digits.text(local()) + ".";
        if (right() == 0) return nothing();
        if (is(-right())) return "The size is right, the sign is not.";
        if (is(local())) {
            return "That is the local gradient alone. Multiply it by the upstream gradient, " + Digits.text(upstream())
                    + ".";
        }
        if (gate.op() == Op.MULTIPLY && is(upstream() * value(input))) {
            return "That is upstream times " + from()
                    + "'s own value. A multiply gate hands each input the other's value.";
        }
        if (is(upstream())) {
            return "That is the upstream gradient as it came. Multiply it by the local gradient of this gate.";
        }
        if (is(upstream() + local())) return "That is upstream plus local. The chain rule multiplies them.";
        return "Not that. Take the upstream gradient, " + Digits.text(upstream()) + ", times how fast " + gate.name()
                + " grows with " + from() + ".";
    }

    private String nothing() {
        return local() == 0
                ? "Nothing passes here: " + gate.name() + " does not change when " + from() + " grows a little."
                : "The upstream gradient is 0, so nothing can come through.";
    }

    private String from() {
        return trace.circuit().gate(gate.inputs().get(input)).name();
    }

    private double value(int of) {
        return trace.value(trace.circuit().gate(gate.inputs().get(of))).orElse(Double.NaN);
    }
}
