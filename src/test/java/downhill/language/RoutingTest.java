package downhill.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What is not chosen takes no part: values, slopes and curvatures on the tape and in symbols. */
class RoutingTest {
    private static final List<String> NAMES = List.of("x", "y");

    @ParameterizedTest
    @CsvFileSource(resources = "routing.csv", numLinesToSkip = 1, delimiter = ';')
    void valueAndSlopes(String formula, double x, double y, double value, double slopeX, double slopeY) {
        Expr f = Parser.parse(formula).result();
        Map<String, Double> at = Map.of("x", x, "y", y);
        String what = formula + " at " + at;
        Near.check(Tapes.value(f, at), value, 1e-15, what);
        double[] tape = Tapes.gradient(f, NAMES, at);
        double[] symbolic = Tapes.values(Gradient.of(new Graph(), f, NAMES), at);
        for (double[] slopes : List.of(tape, symbolic)) {
            Near.check(slopes[0], slopeX, 1e-15, "along x: " + what);
            Near.check(slopes[1], slopeY, 1e-15, "along y: " + what);
        }
    }

    @Test
    void secondDerivativesOfBranchesAreThoseOfTheOneTaken() {
        Graph graph = new Graph();
        Expr f = Parser.parse("if(x > 0, sqrt(x), x^3) + max(0, x)^1.5 + sqrt(max(0, x))")
                .result();
        Expr slope = Gradient.of(graph, f, List.of("x")).get(0);
        Expr bend = Gradient.of(graph, slope, List.of("x")).get(0);
        assertThat(Tapes.value(bend, Map.of("x", -2.0))).isEqualTo(-12);
        Near.check(Tapes.gradient(slope, List.of("x"), Map.of("x", -2.0))[0], -12, 0, "by the tape");
        Near.check(Tapes.value(bend, Map.of("x", 4.0)), -2 * 0.25 / 8 + 0.375, 1e-15, "above 0");
    }

    @Test
    void aConditionThatIsNoNumberIsNoNumber() {
        Expr f = Parser.parse("if(sqrt(x) > 1, x, -x)").result();
        assertThat(Tapes.value(f, Map.of("x", -1.0))).isNaN();
    }

    @Test
    void aChoiceAmongNumbersIsMadeAtOnce() {
        Graph graph = new Graph();
        Expr x = graph.variable("x");
        Expr y = graph.variable("y");
        assertThat(graph.choose(graph.constant(1), x, y)).isSameAs(x);
        assertThat(graph.choose(graph.constant(-0.0), x, y)).isSameAs(y);
        assertThat(graph.choose(graph.constant(Double.NaN), x, y).value()).isNaN();
        assertThat(graph.choose(x, x, graph.constant(0))).isSameAs(x);
    }

    /** Two hundred formulas of branches and routes, at points off their kinks: tape, symbols and central differences. */
    @Test
    void randomBranchesAgreeWithCentralDifferences() {
        SplittableRandom random = new SplittableRandom(12);
        int compared = 0;
        for (int i = 0; compared < 200; i++) {
            assertThat(i).as("formulas tried").isLessThan(4000);
            Expr f = Parser.parse(formula(random, 4)).result();
            Map<String, Double> at = Map.of("x", random.nextDouble(-2, 2), "y", random.nextDouble(-2, 2));
            double[] point = {at.get("x"), at.get("y")};
            double[] coarse = Differences.central(f, NAMES, point, 2e-5);
            double[] fine = Differences.central(f, NAMES, point, 1e-5);
            // Where two widths disagree there is a kink, a jump or an edge between them.
            if (!agree(coarse, fine)) continue;
            double[] tape = Tapes.gradient(f, NAMES, at);
            double[] symbolic = Tapes.values(Gradient.of(new Graph(), f, NAMES), at);
            for (int k = 0; k < 2; k++) {
                Near.check(tape[k], fine[k], 1e-5, f + " tape at " + at);
                Near.check(symbolic[k], fine[k], 1e-5, f + " symbolic at " + at);
            }
            compared++;
        }
    }

    private static boolean agree(double[] a, double[] b) {
        for (int i = 0; i < a.length; i++) {
            if (!(Math.abs(a[i] - b[i]) <= 1e-6 * Math.max(1, Math.abs(b[i]))) || Math.abs(b[i]) > 1e3) return false;
        }
        return true;
    }

    private static String formula(SplittableRandom random, int depth) {
        if (depth == 0) return random.nextInt(4) == 0 ? "" + random.nextInt(-3, 4) : random.nextBoolean() ? "x" : "y";
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < 3; i++) parts.add("(" + formula(random, depth - 1) + ")");
        String[] shapes = {
            "if(%1$s > %2$s, %3$s, %1$s)",
            "if(%1$s > 0, sqrt(%1$s), %2$s)",
            "if(0 < %1$s < 1 or not %2$s > 0, %3$s, log(abs(%1$s) + 1))",
            "if(%1$s >= 0 and %2$s != 1, %3$s*%1$s, 1/(1 + %2$s^2))",
            "max(%1$s, %2$s)",
            "min(%1$s, %3$s)",
            "sqrt(max(0, %1$s - 0.37))",
            "relu(%1$s)*%2$s",
            "abs(%1$s) + %2$s",
            "softplus(%1$s)",
            "%1$s*%2$s",
            "sin(%1$s) - %3$s"
        };
        return shapes[random.nextInt(shapes.length)].formatted(parts.toArray());
    }

    /** The same formula by two graphs, so that nothing depends on what a graph has made before. */
    @Test
    void branchesAreWrittenAndReadBack() {
        for (String formula : List.of(
                "if(x > 0, sqrt(x), x^2)", "if(0 < x and x < 1 or not(y >= 2), 1, 0)", "x != y", "(x > 0)*y + 1")) {
            String text = Text.of(Parser.parse(formula).result());
            assertThat(Text.of(Parser.parse(text).result())).isEqualTo(text);
        }
        assertThat(Arrays.asList(
                        Text.of(Parser.parse("where(x>0, x, 0)").result()),
                        Text.of(Parser.parse("x > 0 ? x : y < 1 ? 2 : 3").result()),
                        Text.of(Parser.parse("0 < x <= 1").result()),
                        Text.of(Parser.parse("not x > 0").result())))
                .containsExactly(
                        "if(x > 0, x, 0)", "if(x > 0, x, if(y < 1, 2, 3))", "and(0 < x, x <= 1)", "not(x > 0)");
    }

    @Test
    void aBranchIsABrace() {
        assertThat(Latex.of(Parser.parse("if(x > 0, sqrt(x), x^2)").result()))
                .isEqualTo("\\begin{cases}\\sqrt{x} & x > 0\\\\{x}^{2} & \\text{otherwise}\\end{cases}");
    }
}
