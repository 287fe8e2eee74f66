package downhill.circuit;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.language.Op;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CircuitTest {
    private static List<String> names(Circuit circuit) {
        return circuit.gates().stream().map(Gate::name).toList();
    }

    @Test
    void showsTheTypedOperations() {
        Circuit circuit = Circuits.of("(x + y)*z");

        assertThat(names(circuit)).containsExactly("x", "y", "q", "z", "f");
        assertThat(circuit.kinds()).containsExactly(Op.ADD, Op.MULTIPLY);
        assertThat(circuit.inputs()).containsExactly("x", "y", "z");
        assertThat(circuit.outputs().get(0).name()).isEqualTo("f");
        assertThat(circuit.outputs().get(0).inputs()).containsExactly(2, 3);
    }

    @Test
    void aSharedPartIsOneGateWithItsUses() {
        Circuit circuit = Circuits.of("(x + y)*sin(x + y)*x");

        Gate sum = circuit.gate("q1").orElseThrow();
        assertThat(circuit.operations()).hasSize(4);
        assertThat(sum.op()).isEqualTo(Op.ADD);
        assertThat(sum.uses()).hasSize(2);
        assertThat(circuit.gate("x").orElseThrow().uses()).hasSize(2);
    }

    @Test
    void aValueUsedTwiceByOneGateHasTwoUses() {
        Circuit circuit = Circuits.of("x*x");

        assertThat(circuit.gate("x").orElseThrow().uses()).containsExactly(new Use(1, 0), new Use(1, 1));
    }

    /** Numbers are as the formula has them once they are worked out; what changes nothing is not drawn. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2*3*x            | 6 x f",
                "1*x + 0          | x",
                "x^2              | x 2 f",
                "a = x + y; a*z   | x y a z f",
                "a = x*2; b = a   | x 2 a",
                "f = x + y; f*z   | x y f z f1",
                "q = x; q1 = 3y; (q + q1)*(x - y)*2 | x 3 y q1 q2 q3 q4 2 f",
                "q = 2; sin(q*x)  | 2 x q1 f",
                "s = x; s = s + y; s = s*z; s^3 | x y q z s 3 f",
                "pi*x             | π x f",
                "4                | 4"
            })
    void namesItsValues(String formula, String names) {
        assertThat(String.join(" ", names(Circuits.of(formula)))).isEqualTo(names);
    }

    @Test
    void everyGateFollowsTheGatesItReads() {
        for (Gate gate : Circuits.of("a = x*y + z; max(a, x)/(1 + exp(-a*y))").gates()) {
            assertThat(gate.inputs()).allMatch(input -> input < gate.index());
        }
    }
}
