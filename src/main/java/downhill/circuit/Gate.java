package downhill.circuit;

import downhill.language.Op;
import java.util.List;

/**
 * One node of a circuit: an operation, an input or a number.
 *
 * @param index its place in {@link Circuit#gates}
 * @param name what its value is called: an input's own name, a name the formula gives, else one such as q1; a number's
 *     digits
 * @param given whether the formula gives that name, or it is the result's
 * @param number a number's value, else 0
 * @param inputs indices of the gates it reads, all below its own
 * @param uses where its value goes, in order of the gates that read it; several where a sub-expression is shared
 */
public record Gate(int index, Op op, String name, boolean given, double number, List<Integer> inputs, List<Use> uses) {
    public Gate {
        inputs = List.copyOf(inputs);
        uses = List.copyOf(uses);
    }

    /** Whether it computes something, and so has a step in both passes. */
    public boolean operates() {
        return op.arity() > 0;
    }

    public boolean isInput() {
        return op == Op.VARIABLE;
    }

    public boolean isNumber() {
        return op == Op.CONSTANT;
    }
}
