package downhill.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.hipparchus.analysis.differentiation.DerivativeStructure;
import org.junit.jupiter.api.Test;

/** A thousand formulas nobody chose: three gradients, and second derivatives, agree. */
class RandomFormulaTest {
    private static final int FORMULAS = 1_000;
    private static final int SIZE = 12;

    /** Numbers beyond this lose in one step the digits that the tolerances count on. */
    private static final double TAME = 1e4;

    /** 1e-11 of the larger of 1 and the derivative: a rounding of 1e-16, magnified by {@link #TAME} and then some. */
    private static final double TOLERANCE = 1e-11;

    private static Map<String, Double> point(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return Map.of("x", random.nextDouble(-2, 2), "y", random.nextDouble(-2, 2), "z", random.nextDouble(0.1, 2));
    }

    /** Whether the formula and all its parts, with their derivatives up to the order, are moderate numbers there. */
    private static boolean tame(Expr formula, Map<String, Double> point, int order) {
        for (Expr node : Expr.order(List.of(formula))) {
            DerivativeStructure part = Oracle.of(node, Formulas.NAMES, point, order);
            if (!Arrays.stream(part.getAllDerivatives()).allMatch(d -> Math.abs(d) < TAME)) return false;
        }
        return true;
    }

    /** The first thousand seeds whose formula is tame. */
    private static long[] moderate(int order) {
        return LongStream.range(0, 3 * FORMULAS)
                .filter(seed -> tame(Formulas.formula(seed, SIZE), point(seed), order))
                .limit(FORMULAS)
                .toArray();
    }

    @Test
    void thereAreEnoughTameFormulas() {
        assertThat(moderate(1)).hasSize(FORMULAS);
        assertThat(moderate(2)).hasSize(FORMULAS);
    }

    @Test
    void tapeSymbolicAndHipparchusGradientsAgree() {
        for (long seed : moderate(1)) {
            Expr formula = Formulas.formula(seed, SIZE);
            Map<String, Double> point = point(seed);
            String what = seed + ": " + formula + " at " + point;
            double[] tape = Tapes.gradient(formula, Formulas.NAMES, point);
            double[] symbolic = Tapes.values(Gradient.of(new Graph(), formula, Formulas.NAMES), point);
            DerivativeStructure oracle = Oracle.of(formula, Formulas.NAMES, point, 1);
            Near.check(Tapes.value(formula, point), oracle.getValue(), TOLERANCE, what);
            for (int i = 0; i < tape.length; i++) {
                double expected = derivative(oracle, i);
                Near.check(tape[i], expected, TOLERANCE, "tape " + i + " of " + what);
                Near.check(symbolic[i], expected, TOLERANCE, "symbolic " + i + " of " + what);
            }
        }
    }

    @Test
    void gradientsOfGradientsAgreeWithHipparchus() {
        for (long seed : moderate(2)) {
            Expr formula = Formulas.formula(seed, SIZE);
            Map<String, Double> point = point(seed);
            hessian(formula, point, seed + ": " + formula + " at " + point);
        }
    }

    private static double derivative(DerivativeStructure of, int... names) {
        int[] orders = new int[Formulas.NAMES.size()];
        for (int name : names) orders[name]++;
        return of.getPartialDerivative(orders);
    }

    private static void hessian(Expr formula, Map<String, Double> point, String what) {
        Graph graph = new Graph();
        DerivativeStructure oracle = Oracle.of(formula, Formulas.NAMES, point, 2);
        List<Expr> gradient = Gradient.of(graph, formula, Formulas.NAMES);
        for (int i = 0; i < gradient.size(); i++) {
            double[] row = Tapes.values(Gradient.of(graph, gradient.get(i), Formulas.NAMES), point);
            for (int j = 0; j < row.length; j++) {
                Near.check(row[j], derivative(oracle, i, j), TOLERANCE, i + "," + j + " of " + what);
            }
        }
    }

    /** No tolerance: the same graph computes the same bits. */
    @Test
    void textParsesBackToTheSameGraph() {
        for (long seed = 0; seed < FORMULAS; seed++) {
            Expr formula = Formulas.formula(seed, seed % 10 == 0 ? 300 : SIZE);
            String text = Text.of(formula);
            Expr parsed = Parser.parse(text).result();
            assertThat(Text.of(parsed)).as("seed %d", seed).isEqualTo(text);
            assertThat(Expr.order(List.of(parsed))).hasSameSizeAs(Expr.order(List.of(formula)));
            Map<String, Double> point = point(seed);
            Near.check(Tapes.value(parsed, point), Tapes.value(formula, point), 0, text);
        }
    }
}
