package downhill.circuit;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.language.Op;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GateShapeTest {
    /** Add, multiply, choose, bend: each of the patterns has an outline of its own. */
    @ParameterizedTest
    @CsvSource({
        "ADD, CIRCLE",
        "MULTIPLY, DIAMOND",
        "MAX, WEDGE",
        "RELU, CURVE",
        "SIGMOID, CURVE",
        "VARIABLE, PILL",
        "CONSTANT, NUMBER"
    })
    void thePatternsHaveOutlinesOfTheirOwn(Op op, GateShape shape) {
        assertThat(GateShape.of(op)).isEqualTo(shape);
    }

    /** No two operations look alike: where outline and number of inputs are the same, the sign is not. */
    @Test
    void noTwoOperationsLookAlike() {
        Map<String, Op> seen = new HashMap<>();
        for (Op op : Arrays.stream(Op.values()).filter(op -> op.arity() > 0).toList()) {
            Gate gate = Circuits.of(formula(op)).outputs().get(0);
            assertThat(gate.op()).isEqualTo(op);
            String look = GateShape.of(op) + " " + op.arity() + " " + Labels.symbol(gate);
            assertThat(seen.put(look, op)).as(look).isNull();
        }
    }

    private static String formula(Op op) {
        if (op == Op.NEGATE) return "-x";
        if (op.isFunction())
            return op.symbol() + List.of("(x)", "(x, y)", "(x, y, z)").get(op.arity() - 1);
        return "x " + op.symbol() + " y";
    }
}
