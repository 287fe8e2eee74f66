package downhill.circuit;

import static downhill.circuit.Circuits.gate;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArithmeticTest {
    private static final Map<String, Double> POINT = Map.of("x", 2.0, "y", -3.0);

    private static Arithmetic of(Trace trace, String gate) {
        return new Arithmetic(trace, gate(trace, gate));
    }

    @Test
    void theCoursesGateInFull() {
        Trace done = Circuits.course().backward();

        assertThat(of(done, "q").value().text()).isEqualTo("q = x + y = −2 + 5 = 3");
        assertThat(of(done, "f").value().text()).isEqualTo("f = q · z = 3 · (−4) = −12");
        assertThat(of(done, "f").downstream(0).text()).isEqualTo("∂f/∂q = upstream · z = 1 · (−4) = −4");
        assertThat(of(done, "f").downstream(1).text()).isEqualTo("∂f/∂z = upstream · q = 1 · 3 = 3");
        assertThat(of(done, "q").downstream(0).text()).isEqualTo("∂f/∂x = upstream · 1 = −4 · 1 = −4");
        assertThat(of(done, "q").sum().text()).isEqualTo("∂f/∂q = −4");
        assertThat(of(done, "f").sum().text()).isEqualTo("∂f/∂f = 1");
    }

    /** Four digits would write 1 + 2·10⁻⁵ = 1. */
    @Test
    void theLeastTermOfASumShowsInIt() {
        Trace done = Circuits.trace("a + b", Map.of("a", 1.0, "b", 2e-5)).backward();

        assertThat(of(done, "f").value().text()).isEqualTo("f = a + b = 1 + 2·10⁻⁵ = 1.00002");
        assertThat(of(done, "f").value().latex()).isEqualTo("f = a + b = 1 + 2 \\cdot 10^{-5} = 1.00002");
    }

    @Test
    void asLatex() {
        Trace done = Circuits.course().backward();

        assertThat(of(done, "f").value().latex()).isEqualTo("f = q \\cdot z = 3 \\cdot (-4) = -12");
        assertThat(of(done, "f").downstream(0).latex())
                .isEqualTo("\\frac{\\partial f}{\\partial q} = \\text{upstream} \\cdot z = 1 \\cdot (-4) = -4");
        Trace tiny = Circuits.trace("w1*x", Map.of("w1", 1.5e-7, "x", -2.0)).backward();
        assertThat(of(tiny, "f").downstream(1).latex())
                .isEqualTo("\\frac{\\partial f}{\\partial x} = \\text{upstream} \\cdot w_{1}"
                        + " = 1 \\cdot 1.5 \\cdot 10^{-7} = 1.5 \\cdot 10^{-7}");
    }

    @Test
    void writesOnlyWhatHasBeenComputed() {
        Trace start = Circuits.course();

        assertThat(of(start, "x").value().text()).isEqualTo("x = −2");
        assertThat(of(start, "q").value().text()).isEqualTo("q = x + y");
        assertThat(of(start.forward(), "f").downstream(0).text()).isEqualTo("∂f/∂q = upstream · z");
        assertThat(of(start.forward(), "q").sum().text()).isEqualTo("∂f/∂q = not run yet");
    }

    @Test
    void aValueUsedTwiceHasItsSum() {
        Trace done = Circuits.trace("m = max(x, w); (x + y)*z + m", Map.of("x", 2.0, "y", 1.0, "z", -3.0, "w", 4.0))
                .backward();
        Trace half = done.at(done.forward().position() + 2);

        assertThat(of(done, "m").downstream(0).text()).isEqualTo("∂f/∂x through m = upstream · [x > w] = 1 · 0 = 0");
        assertThat(of(done, "x").sum().text()).isEqualTo("∂f/∂x = 0 + (−3) = −3");
        assertThat(of(half, "x").sum().text()).isEqualTo("∂f/∂x = 0 + …");
        assertThat(of(done, "m").downstream(0).latex())
                .startsWith("\\frac{\\partial f}{\\partial x}\\Big|_{m} = \\text{upstream} \\cdot [x > w]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x - y      | f = x − y = 2 − (−3) = 5             | ∂f/∂y = upstream · (−1) = 1 · (−1) = −1",
                "y/x        | f = y / x = −3 / 2 = −1.5            | ∂f/∂x = upstream · (−(f/x)) = 1 · 0.75 = 0.75",
                "y^2        | f = y^2 = (−3)^2 = 9                 | ∂f/∂y = upstream · 2·y = 1 · (−6) = −6",
                "-y         | f = −y = −(−3) = 3                   | ∂f/∂y = upstream · (−1) = 1 · (−1) = −1",
                "relu(y)    | f = relu(y) = relu(−3) = 0           | ∂f/∂y = upstream · [y > 0] = 1 · 0 = 0",
                "min(x, y)  | f = min(x, y) = min(2, −3) = −3      | ∂f/∂y = upstream · [y < x] = 1 · 1 = 1",
                "exp(x)     | f = exp(x) = exp(2) = 7.389          | ∂f/∂x = upstream · f = 1 · 7.389 = 7.389",
                "tanh(x)    | f = tanh(x) = tanh(2) = 0.964        | ∂f/∂x = upstream · (1 − f)·(1 + f)"
                        + " = 1 · 0.07065 = 0.07065",
                "tan(x)     | f = tan(x) = tan(2) = −2.185         | ∂f/∂x = upstream · (1 + f^2) = 1 · 5.774 = 5.774"
            })
    void everyKindOfGateReadsAsInABook(String formula, String value, String downstream) {
        Trace done = Circuits.trace(formula, POINT).backward();
        Arithmetic arithmetic = of(done, "f");
        int input = done.circuit().inputs().size() - 1;

        assertThat(arithmetic.value().text()).isEqualTo(value);
        assertThat(arithmetic.downstream(input).text()).isEqualTo(downstream);
    }

    @Test
    void aNumberTakesNone() {
        assertThat(of(Circuits.trace("x*2", POINT).backward(), "f")
                        .downstream(1)
                        .text())
                .isEqualTo("a number takes no gradient");
    }
}
