package downhill.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradientTest {
    private static List<Expr> gradient(String formula, String... names) {
        return Gradient.of(new Graph(), Parser.parse(formula).result(), List.of(names));
    }

    /** Worked by hand. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x^2             | 2*x",
                "3x + 5          | 3",
                "y               | 0",
                "x               | 1",
                "sin(2x)         | cos(2*x)*2",
                "x^3             | 3*x^2",
                "exp(x)          | exp(x)",
                "log(x)          | 1/x",
                "x*y             | y",
                "-x              | -1",
                "y - x           | -1",
                "floor(x)*y      | 0",
                "x > 0           | 0",
            })
    void derivativeByX(String formula, String derivative) {
        assertThat(gradient(formula, "x")).extracting(Expr::toString).containsExactly(derivative);
    }

    @Test
    void oneForEachNameInTheOrderAsked() {
        assertThat(gradient("x*y + z", "z", "x", "q", "y"))
                .extracting(Expr::toString)
                .containsExactly("1", "y", "0", "x");
    }

    /** x^a by x must not compute log(x), which is NaN for a negative x. */
    @Test
    void onlyWhatLeadsToTheNamesIsDifferentiated() {
        List<Expr> gradient = gradient("x^a", "x");
        assertThat(gradient.get(0)).hasToString("if(a, a*x^(a - 1), 0)");
        assertThat(Tapes.value(gradient.get(0), Map.of("x", -2.0, "a", 3.0))).isEqualTo(12);
    }

    /** The tape takes the logarithm, but it reaches the exponent's gradient alone. */
    @Test
    void theTapeKeepsTheExponentsNanToItself() {
        Expr power = Parser.parse("x^(a*1.5)").result();
        double[] gradient = Tapes.gradient(power, List.of("x", "a"), Map.of("x", -2.0, "a", 2.0));
        assertThat(gradient[0]).isEqualTo(12);
        assertThat(gradient[1]).isNaN();
    }

    /** One sweep, so a deep chain's gradient grows with the chain and not with its square. */
    @Test
    void sharedPartsStayShared() {
        Expr tower = Parser.parse("q = x;" + "q = sin(q)*q;".repeat(100) + "q").result();
        List<Expr> gradient = Gradient.of(new Graph(), tower, List.of("x"));
        assertThat(Expr.order(gradient)).hasSizeLessThan(800);
    }

    @Test
    void threeHumpCamelByHand() {
        Map<String, Double> at = Map.of("x", 1.2, "y", -0.7);
        double[] values = Tapes.values(gradient("2x^2 - 1.05x^4 + x^6/6 + x*y + y^2", "x", "y"), at);
        Near.check(values[0], 4 * 1.2 - 4.2 * Math.pow(1.2, 3) + Math.pow(1.2, 5) - 0.7, 1e-14, "by x");
        Near.check(values[1], 1.2 - 1.4, 1e-14, "by y");
    }
}
