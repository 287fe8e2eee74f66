package downhill.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TapeTest {
    private static final List<String> XY = List.of("x", "y");

    private static Expr formula(String text) {
        return Parser.parse(text).result();
    }

    /** (x+y)·z at (−2, 5, −4), as cs231n works it on the blackboard. */
    @Test
    void theCoursesCircuit() {
        Map<String, Double> point = Map.of("x", -2.0, "y", 5.0, "z", -4.0);
        assertThat(Tapes.value(formula("(x+y)*z"), point)).isEqualTo(-12);
        assertThat(Tapes.gradient(formula("(x+y)*z"), List.of("x", "y", "z"), point))
                .containsExactly(-4, -4, 3);
    }

    @Test
    void theCoursesCircuitWithMax() {
        Map<String, Double> point = Map.of("x", 2.0, "y", 1.0, "z", -3.0, "w", 4.0);
        Expr f = formula("(x+y)*z + max(x, w)");
        assertThat(Tapes.value(f, point)).isEqualTo(-5);
        assertThat(Tapes.gradient(f, List.of("x", "y", "z", "w"), point)).containsExactly(-3, -3, 3, 1);
    }

    /** As Java's own float has it: 16777216 + 1 is 16777216, and each product of the backward pass is rounded. */
    @Test
    void roundsEachGateToFloat32() {
        Tape.Run run =
                Tape.of(List.of(formula("((x + 1) - x)*y/3 + 0.1*x")), XY).run(1, Rounding.SINGLE);
        run.input(0)[0] = 16777216;
        run.input(1)[0] = 0.7;
        run.forward(1);
        run.backward(1);
        assertThat(run.output(0)[0]).isEqualTo(0.1f * 16777216f);
        assertThat(run.gradient(1)[0]).isZero();
        assertThat(run.gradient(0)[0]).isEqualTo((1 / 3f * 0.7f + 0.1f) - 1 / 3f * 0.7f);
        assertThat(run.input(1)[0]).isEqualTo(0.7f);
    }

    @Test
    void gradientsOfSharedPartsAddUp() {
        assertThat(Tapes.gradient(formula("q = x*x; q*q + q + x"), List.of("x"), Map.of("x", 2.0)))
                .containsExactly(32 + 4 + 1);
    }

    @Test
    void severalOutputsAndAnInputThatIsOne() {
        double[] values = Tapes.values(List.of(formula("x"), formula("x*y"), formula("7")), Map.of("x", 3.0, "y", 2.0));
        assertThat(values).containsExactly(3, 6, 7);
        assertThat(Tapes.gradient(formula("x"), XY, Map.of("x", 3.0, "y", 2.0))).containsExactly(1, 0);
        assertThat(Tapes.gradient(formula("7"), XY, Map.of("x", 3.0, "y", 2.0))).containsExactly(0, 0);
    }

    @Test
    void aRunIsUsedAgainForShorterBlocks() {
        Tape.Run run = Tape.of(List.of(formula("x*y")), XY).run(3);
        for (int i = 0; i < 3; i++) run.input(0)[i] = i + 1;
        for (int i = 0; i < 3; i++) run.input(1)[i] = 10;
        run.forward(3);
        run.backward(3);
        run.input(0)[0] = 5;
        run.forward(1);
        run.backward(1);
        assertThat(run.output(0)).containsExactly(50, 20, 30);
        assertThat(run.gradient(1)).containsExactly(5, 2, 3);
        run.backward(1);
        assertThat(run.gradient(1)).as("gradients start afresh").containsExactly(5, 2, 3);
    }

    @Test
    void aNameWithoutAnInputIsAnError() {
        assertThatThrownBy(() -> Tape.of(List.of(formula("x*z")), XY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`z` has no value");
    }

    @Test
    void threadsShareATapeEachWithItsOwnRun() {
        Expr f = formula("sin(x)*exp(y) + x^3/y");
        Tape tape = Tape.of(List.of(f), XY);
        List<double[]> shared = IntStream.range(0, 2_000)
                .parallel()
                .mapToObj(i -> {
                    Tape.Run run = tape.run(64);
                    for (int k = 0; k < 64; k++) run.input(0)[k] = i * 0.001;
                    for (int k = 0; k < 64; k++) run.input(1)[k] = 1 + k;
                    run.forward(64);
                    run.backward(64);
                    return new double[] {run.output(0)[63], run.gradient(0)[63], run.gradient(1)[63]};
                })
                .toList();
        for (int i = 0; i < shared.size(); i++) {
            Map<String, Double> point = Map.of("x", i * 0.001, "y", 64.0);
            double[] gradient = Tapes.gradient(f, XY, point);
            assertThat(shared.get(i)).containsExactly(Tapes.value(f, point), gradient[0], gradient[1]);
        }
    }
}
