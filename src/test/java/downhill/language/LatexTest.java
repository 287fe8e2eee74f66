package downhill.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LatexTest {
    private static String latex(String formula) {
        return Latex.of(Parser.parse(formula).result());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x^2 + y^2           | {x}^{2} + {y}^{2}",
                "2x                  | 2\\,x",
                "x*2                 | x \\cdot 2",
                "x*2^y               | x \\cdot {2}^{y}",
                "x*(y + 1)           | x\\,\\left(y + 1\\right)",
                "(x + y)/(x - y)     | \\frac{x + y}{x - y}",
                "(x/y)^2             | {\\left(\\frac{x}{y}\\right)}^{2}",
                "x*(1/y)             | x\\,\\frac{1}{y}",
                "x^(y + 1)           | {x}^{y + 1}",
                "x - (y - x)         | x - \\left(y - x\\right)",
                "x + -y              | x - y",
                "x - -y              | x + y",
                "x + -2*y            | x - 2\\,y",
                "x + -y/2            | x + \\frac{-y}{2}",
                "-(x*y)              | -x\\,y",
                "-(x + y)            | -\\left(x + y\\right)",
                "x*-y                | x\\,\\left(-y\\right)",
                "(-x)^2              | {\\left(-x\\right)}^{2}",
                "sin(x)^2            | {\\sin\\left(x\\right)}^{2}",
                "max(x, y)           | \\max\\left(x, y\\right)",
                "sqrt(x)             | \\sqrt{x}",
                "pi*x + e^y          | \\pi\\,x + {e}^{y}",
                "x*1e-9              | x \\cdot 10^{-9}",
                "x + 2.5e-9          | x + 2.5 \\cdot 10^{-9}",
                "x - 1e-9            | x - 10^{-9}",
                "x + -1e-9           | x - 10^{-9}",
                "1e-9^x              | {\\left(10^{-9}\\right)}^{x}",
                "x + 1/0             | x + \\infty",
                "x - 1/0             | x - \\infty",
                "x*(0/0)             | x\\,\\left(\\frac{0}{0}\\right)",
            })
    void asInPrint(String typed, String latex) {
        assertThat(latex(typed)).isEqualTo(latex);
    }

    @Test
    void absoluteBars() {
        assertThat(latex("abs(x)")).isEqualTo("\\left|x\\right|");
    }

    @ParameterizedTest
    @CsvSource({
        "x, x",
        "w0, w_{0}",
        "w_0, w_{0}",
        "beta1, \\beta_{1}",
        "beta, \\beta",
        "β2, \\beta_{2}",
        "rate, \\eta",
        "eps, \\epsilon",
        "velocity, \\mathit{velocity}",
        "w_max, \\mathit{w\\_max}",
        "a_b12, \\mathit{a\\_b}_{12}",
        "_, \\mathit{\\_}",
        "_1, \\mathit{\\_}_{1}",
    })
    void names(String name, String latex) {
        assertThat(Latex.name(name)).isEqualTo(latex);
    }

    @Test
    void aLongFormulaHasALineForEachSharedPart() {
        String latex = latex("q = sin(x); " + "q + ".repeat(200) + "x");
        assertThat(latex)
                .startsWith("q_{1} = \\sin\\left(x\\right) \\\\ q_{1} + q_{1} + ")
                .endsWith(" + x");
        assertThat(latex.split(" \\\\\\\\ ")).hasSize(2);
    }

    @Test
    void aRuleIsWrittenAsItsStatementsAre() {
        Program rule = Parser.parse("m = beta*m + (1 - beta)*g\nw = w - rate*m/(1 - beta^t)");
        assertThat(Latex.lines(rule, "\\leftarrow", ""))
                .containsExactly(
                        "m \\leftarrow \\beta\\,m + \\left(1 - \\beta\\right)\\,g",
                        "w \\leftarrow w - \\frac{\\eta\\,m}{1 - {\\beta}^{t}}");
    }

    @Test
    void aResultWithoutANameIsCalledWhatTheCallerSays() {
        assertThat(Latex.lines(Parser.parse("q = x + y; q*q + 1"), "=", "f"))
                .containsExactly("q = x + y", "f = q\\,q + 1");
    }

    @Test
    void anOldValueIsCalledByTheNameThatStillHoldsIt() {
        Program rule = Parser.parse("u = v; v = beta*v + g; w = w - rate*(v - u)");
        assertThat(Latex.lines(rule, "=", "")).last().isEqualTo("w = w - \\eta\\,\\left(v - u\\right)");
    }

    @Test
    void aNameThatStandsForSomethingElseNowIsNotUsed() {
        assertThat(Latex.lines(Parser.parse("q = x + y; p = q; q = 2; (x + y)*q"), "=", "f"))
                .last()
                .isEqualTo("f = p \\cdot 2");
    }

    @ParameterizedTest
    @EnumSource(Op.class)
    void everyOperationNamesItsInputsAndBalancesItsBraces(Op op) {
        if (op.arity() == 0) return;
        String latex = Latex.of(ValueContractTest.node(new Graph(), op));
        for (String name : List.of("x", "y", "z").subList(0, op.arity()))
            assertThat(latex).contains(name);
        assertThat(latex.chars().filter(c -> c == '{').count())
                .isEqualTo(latex.chars().filter(c -> c == '}').count());
        assertThat(latex.split("\\\\left", -1)).hasSameSizeAs(latex.split("\\\\right", -1));
    }
}
