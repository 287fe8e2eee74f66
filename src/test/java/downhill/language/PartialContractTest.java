package downhill.language;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.language.Spicy.Point;
import java.util.List;
import java.util.Map;
import org.hipparchus.analysis.differentiation.DerivativeStructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation's derivative, five ways. */
class PartialContractTest {
    private static final List<String> NAMES = List.of("x", "y");

    static List<Op> operations() {
        return Spicy.operations();
    }

    /** No tolerance: the tape's backward pass is the operation's own. */
    @ParameterizedTest
    @MethodSource("operations")
    void tapeAgreesWithTheOperation(Op op) {
        Expr node = ValueContractTest.node(new Graph(), op);
        for (Point at : Spicy.points(op, Spicy.ALL)) {
            double[] partials = op.partials(at.a(), at.b());
            double[] gradient = Tapes.gradient(node, NAMES, point(at));
            assertThat(partials).hasSize(op.arity());
            for (int i = 0; i < partials.length; i++) {
                Near.check(gradient[i], partials[i], 0, op + " " + i + " at " + at);
            }
        }
    }

    /** 4e-16 relative, a rounding or two: the formulas are the same, written once as code and once as a graph. */
    @ParameterizedTest
    @MethodSource("operations")
    void symbolicAgreesWithTheOperationEverywhere(Op op) {
        Graph graph = new Graph();
        List<Expr> symbolic = Gradient.of(graph, ValueContractTest.node(graph, op), NAMES);
        for (Point at : Spicy.points(op, Spicy.ALL)) {
            double[] expected = op.partials(at.a(), at.b());
            double[] values = Tapes.values(symbolic, point(at));
            for (int i = 0; i < expected.length; i++)
                Near.check(values[i], expected[i], 4e-16, op + " " + i + " at " + at);
        }
    }

    /** 1e-12 of the larger of 1 and the derivative: Hipparchus takes other routes, e.g. the tangent's square. */
    @ParameterizedTest
    @MethodSource("operations")
    void hipparchusAgreesWhereTheOperationIsDefined(Op op) {
        Expr node = ValueContractTest.node(new Graph(), op);
        int compared = 0;
        for (Point at : Spicy.points(op, Spicy.MILD)) {
            if (Double.isNaN(op.value(at.a(), at.b()))) continue;
            DerivativeStructure oracle = Oracle.of(node, NAMES, point(at), 1);
            double[] expected = {oracle.getPartialDerivative(1, 0), oracle.getPartialDerivative(0, 1)};
            double[] partials = op.partials(at.a(), at.b());
            Near.check(op.value(at.a(), at.b()), oracle.getValue(), 1e-12, op + " value at " + at);
            for (int i = 0; i < partials.length; i++)
                Near.check(partials[i], expected[i], 1e-12, op + " " + i + " at " + at);
            compared++;
        }
        assertThat(compared).isGreaterThanOrEqualTo(4);
    }

    /** 1e-6 of the larger of 1 and the derivative, for h = 1e-5: its square times a third derivative of up to 1e4. */
    @ParameterizedTest
    @MethodSource("operations")
    void centralDifferencesAgree(Op op) {
        for (Point at : Spicy.points(op, Spicy.MILD)) {
            double[] partials = op.partials(at.a(), at.b());
            boolean tie = op.arity() == 2 && at.a() == at.b();
            if (tie || Double.isNaN(op.value(at.a(), at.b()))) continue;
            Near.check(partials[0], slope(op, at, 1, 0), 1e-6, op + " first at " + at);
            boolean negativeBase = op == Op.POWER && at.a() < 0;
            if (op.arity() == 2 && !negativeBase)
                Near.check(partials[1], slope(op, at, 0, 1), 1e-6, op + " second at " + at);
        }
    }

    private static double slope(Op op, Point at, double first, double second) {
        double h = 1e-5;
        double up = op.value(at.a() + h * first, at.b() + h * second);
        double down = op.value(at.a() - h * first, at.b() - h * second);
        return (up - down) / (2 * h);
    }

    private static Map<String, Double> point(Point at) {
        return Map.of("x", at.a(), "y", at.b());
    }

    @Test
    void aTieGivesEachOneHalf() {
        for (Op op : List.of(Op.MAX, Op.MIN)) {
            assertThat(op.partials(3, 3)).containsExactly(0.5, 0.5);
            assertThat(op.partials(0.0, -0.0)).containsExactly(0.5, 0.5);
        }
        assertThat(Op.MAX.partials(3, 2)).containsExactly(1, 0);
        assertThat(Op.MIN.partials(3, 2)).containsExactly(0, 1);
        Expr twice = Parser.parse("max(x, x)").result();
        assertThat(Tapes.gradient(twice, List.of("x"), Map.of("x", 5.0))).containsExactly(1);
    }

    @Test
    void kinksPassNothing() {
        for (double zero : new double[] {0.0, -0.0}) {
            assertThat(Op.RELU.partials(zero, 0)[0]).isZero();
            assertThat(Op.ABS.partials(zero, 0)[0]).isZero();
        }
        assertThat(Op.RELU.partials(Double.MIN_VALUE, 0)).containsExactly(1);
        assertThat(Op.RELU.partials(-Double.MIN_VALUE, 0)).containsExactly(0);
        for (Op wall : List.of(Op.SIGN, Op.FLOOR, Op.STEP))
            assertThat(wall.partials(0.5, 0)).containsExactly(0);
    }

    @Test
    void nanGoesBackThroughEveryGateThatLooksAtItsInput() {
        List<Op> linear = List.of(Op.ADD, Op.SUBTRACT, Op.NEGATE);
        for (Op op : operations()) {
            boolean second = op == Op.MULTIPLY || op == Op.DIVIDE;
            double partial = op.partials(Double.NaN, 2)[second ? 1 : 0];
            assertThat(Double.isNaN(partial)).as(op.name()).isEqualTo(!linear.contains(op) && !isFlat(op));
        }
    }

    private static boolean isFlat(Op op) {
        return op.backward() == CpuKernels.NO_BACK;
    }

    /** As PyTorch has it, where x⁰ is flat along x and 0ʸ along y. */
    @Test
    void powersOfZeroHaveSlopes() {
        assertThat(Op.POWER.partials(0, 2)).containsExactly(0, 0);
        assertThat(Op.POWER.partials(0, 1)).containsExactly(1, 0);
        assertThat(Op.POWER.partials(0, 0)).containsExactly(0, 0);
        assertThat(Op.POWER.partials(0, 0.5)).containsExactly(Double.POSITIVE_INFINITY, 0);
    }

    @Test
    void theEdgesOfTheDomainAreSteep() {
        assertThat(Op.SQRT.partials(0, 0)).containsExactly(Double.POSITIVE_INFINITY);
        assertThat(Op.LOG.partials(0, 0)).containsExactly(Double.POSITIVE_INFINITY);
        assertThat(Op.ASIN.partials(1, 0)).containsExactly(Double.POSITIVE_INFINITY);
        assertThat(Op.ACOS.partials(-1, 0)).containsExactly(Double.NEGATIVE_INFINITY);
        assertThat(Op.POWER.partials(-2, 3)[0]).isEqualTo(12);
        assertThat(Op.POWER.partials(-2, 3)[1]).isNaN();
    }

    @Test
    void saturatedGatesPassNothingRatherThanNan() {
        for (double x : new double[] {1000, -1000}) {
            assertThat(Op.SIGMOID.partials(x, 0)[0]).isZero();
            assertThat(Op.TANH.partials(x, 0)[0]).isZero();
            assertThat(Op.SOFTPLUS.partials(x, 0)[0]).isEqualTo(x > 0 ? 1 : 0);
        }
    }
}
