package downhill.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x+y*x               | x + y*x",
                "(x+y)*x             | (x + y)*x",
                "x-(y-x)             | x - (y - x)",
                "(x-y)-x             | x - y - x",
                "x/(y/x)             | x/(y/x)",
                "x/y/x               | x/y/x",
                "x*(y*x)             | x*(y*x)",
                "(x^y)^x             | (x^y)^x",
                "x^(y^x)             | x^y^x",
                "-(x^2)              | -x^2",
                "(-x)^2              | (-x)^2",
                "x^-y                | x^(-y)",
                "-(x*y)              | -(x*y)",
                "-x*y                | -x*y",
                "x - -2              | x - -2",
                "x - -y              | x + y",
                "x + -y              | x - y",
                "2x^2(y+1)           | 2*x^2*(y + 1)",
                "max(x+1, y, 2)      | max(max(x + 1, y), 2)",
                "x > y               | x > y",
                "x*1e-9              | x*1e-9",
                "(-2)^x              | (-2)^x",
                "x + 2.50            | x + 2.5",
                "100000x             | 100000*x",
                "pi*x + e            | pi*x + e",
                "x + 0/0             | x + 0/0",
                "x^(1/0)             | x^(1/0)",
                "x - 1/0             | x - 1/0",
                "x/(-1/0)            | x/(-1/0)",
                "x/(-0)              | x/-0",
                "(-0)^x              | (-0)^x",
            })
    void asFewParenthesesAsNeeded(String typed, String text) {
        assertThat(Parser.parse(typed).result()).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {
                0,
                -0.0,
                1e15,
                1e16,
                -123456789012345.0,
                1e-300,
                0.1,
                Double.MIN_VALUE,
                Double.MAX_VALUE,
                -Math.E,
                Math.PI
            })
    void numbersKeepEveryDigit(double number) {
        Double same = number;
        assertThat(Parser.parse(Notation.number(number)).result().value()).isEqualTo(same);
    }

    @Test
    void whatIsNotFiniteComesBack() {
        for (double number : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertThat(Parser.parse(Notation.number(number)).result().value()).isEqualTo(Double.valueOf(number));
        }
    }

    @Test
    void aLongFormulaNamesItsSharedPartsAroundTheNamesInUse() {
        String typed = "q1 = sin(x*q2);" + "q1*(" + "q1 + ".repeat(150) + "y)";
        Expr f = Parser.parse(typed).result();
        assertThat(Text.of(f)).startsWith("q1 = sin(x*q2); q1*(q1 + q1 + q1");
        Map<String, Double> point = Map.of("x", 0.3, "q2", 2.0, "y", 1.0);
        assertThat(Tapes.value(Parser.parse(Text.of(f)).result(), point)).isEqualTo(Tapes.value(f, point));
        Expr taken = Parser.parse("a = sin(q1); " + "a + ".repeat(200) + "1").result();
        assertThat(Text.of(taken)).startsWith("q2 = sin(q1); q2 + q2 + q2");
    }

    @Test
    void aShortFormulaNamesNothing() {
        assertThat(Parser.parse("q = x + y; q*q").result()).hasToString("(x + y)*(x + y)");
    }

    @Test
    void aDeepFormulaIsNamedInTiersThatTheParserReads() {
        Expr deep = Parser.parse("q = x;" + "q = y^-q;".repeat(400) + "q").result();
        String text = Text.of(deep);
        assertThat(Parser.parse(text).result()).hasToString(text);
        assertThat(Parser.parse("sin(".repeat(50) + "x" + ")".repeat(50))
                        .result()
                        .toString())
                .doesNotContain(";");
    }
}
