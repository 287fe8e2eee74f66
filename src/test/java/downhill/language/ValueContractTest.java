package downhill.language;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.language.Spicy.Point;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.hipparchus.special.Erf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation has one value, whichever way it is computed. */
class ValueContractTest {
    static List<Op> operations() {
        return Spicy.operations();
    }

    /** No tolerance: all four run the same code, so the bits agree (but for the payload of a NaN). */
    @ParameterizedTest
    @MethodSource("operations")
    void tapeFoldingAndTextAgreeWithTheOperation(Op op) {
        for (Point at : Spicy.points(op, Spicy.ALL)) {
            Double expected = op.value(at.a(), at.b());
            assertThat(blocks(op, at)).as("%s tape at %s", op, at).containsOnly(expected);
            assertThat(folded(op, at)).as("%s folded at %s", op, at).isEqualTo(expected);
            assertThat(typed(op, at)).as("%s typed at %s", op, at).isEqualTo(expected);
        }
    }

    /** Three points of a block, the outer ones beside a NaN that must not leak. */
    private static double[] blocks(Op op, Point at) {
        Tape.Run run =
                Tape.of(List.of(node(new Graph(), op)), List.of("x", "y")).run(4);
        for (int i = 0; i < 3; i++) run.input(0)[i] = at.a();
        for (int i = 0; i < 3; i++) run.input(1)[i] = at.b();
        run.input(0)[3] = Double.NaN;
        run.forward(4);
        return Arrays.copyOf(run.output(0), 3);
    }

    private static double folded(Op op, Point at) {
        Graph graph = new Graph();
        Expr folded =
                graph.substitute(node(graph, op), Map.of("x", graph.constant(at.a()), "y", graph.constant(at.b())));
        assertThat(folded.isConstant()).isTrue();
        return folded.value();
    }

    private static double typed(Op op, Point at) {
        String x = "(" + Notation.number(at.a()) + ")";
        String y = "(" + Notation.number(at.b()) + ")";
        String text = switch (op) {
            case NEGATE -> "-" + x;
            default ->
                op.isFunction() ? op.symbol() + "(" + x + (op.arity() == 2 ? "," + y : "") + ")" : x + op.symbol() + y;
        };
        return Parser.parse(text).result().value();
    }

    static Expr node(Graph graph, Op op) {
        return graph.apply(
                op,
                Stream.of("x", "y", "z").limit(op.arity()).map(graph::variable).toList());
    }

    /** Against formulas written here: 4e-16 of the larger of 1 and the value, two roundings of a double. */
    @ParameterizedTest
    @MethodSource("operations")
    void valueIsItsDefinition(Op op) {
        for (Point at : Spicy.points(op, Spicy.ALL)) {
            double expected = definition(op, at.a(), at.b());
            Near.check(op.value(at.a(), at.b()), expected, 4e-16, op + " at " + at);
        }
    }

    private static double definition(Op op, double a, double b) {
        return switch (op) {
            case ADD -> a + b;
            case SUBTRACT -> a - b;
            case MULTIPLY -> a * b;
            case DIVIDE -> a / b;
            case NEGATE -> -a;
            case POWER -> StrictMath.pow(a, b);
            case SIN -> StrictMath.sin(a);
            case COS -> StrictMath.cos(a);
            case TAN -> StrictMath.tan(a);
            case ASIN -> StrictMath.asin(a);
            case ACOS -> StrictMath.acos(a);
            case ATAN -> StrictMath.atan(a);
            case SINH -> StrictMath.sinh(a);
            case COSH -> StrictMath.cosh(a);
            case TANH -> StrictMath.tanh(a);
            case EXP -> StrictMath.exp(a);
            case LOG -> StrictMath.log(a);
            case SQRT -> StrictMath.sqrt(a);
            case ABS -> a < 0 ? -a : a == 0 ? 0 : a;
            case MIN -> Double.isNaN(a) || Double.isNaN(b) ? Double.NaN : a < b ? a : b;
            case MAX -> Double.isNaN(a) || Double.isNaN(b) ? Double.NaN : a > b ? a : b;
            case RELU -> Double.isNaN(a) ? a : a > 0 ? a : 0;
            case SIGMOID -> 1 / (1 + StrictMath.exp(-a));
            case SOFTPLUS -> a > 50 ? a : StrictMath.log1p(StrictMath.exp(a));
            case SIGN -> Double.isNaN(a) ? a : a > 0 ? 1 : a < 0 ? -1 : 0;
            case FLOOR -> StrictMath.floor(a);
            case STEP -> Double.isNaN(a) ? a : a >= 0 ? 1 : 0;
            case LOG10 -> StrictMath.log10(a);
            case LOG1P -> StrictMath.log1p(a);
            case EXPM1 -> StrictMath.expm1(a);
            case ASINH ->
                Math.abs(a) > 1e8 ? Math.signum(a) * (StrictMath.log(Math.abs(a)) + StrictMath.log(2)) : asinh(a);
            case ACOSH ->
                !(a >= 1)
                        ? Double.NaN
                        : a > 1e8
                                ? StrictMath.log(a) + StrictMath.log(2)
                                : StrictMath.log(a + StrictMath.sqrt(a * a - 1));
            case ATANH -> 0.5 * (StrictMath.log1p(a) - StrictMath.log1p(-a));
            case ERF -> Double.isNaN(a) ? a : Erf.erf(a);
            case CBRT -> StrictMath.cbrt(a);
            case CEIL -> StrictMath.ceil(a);
            case ROUND -> StrictMath.rint(a);
            case ATAN2 -> StrictMath.atan2(a, b);
            case LESS -> truth(a, b, a < b);
            case AT_MOST -> truth(a, b, a <= b);
            case GREATER -> truth(a, b, a > b);
            case AT_LEAST -> truth(a, b, a >= b);
            case EQUAL -> truth(a, b, a == b);
            case DIFFERENT -> truth(a, b, a != b);
            case AND -> a == 0 || b == 0 ? 0 : truth(a, b, true);
            case OR -> Math.abs(a) > 0 || Math.abs(b) > 0 ? 1 : truth(a, b, false);
            case NOT -> truth(a, a, a == 0);
            default -> throw new IllegalArgumentException(op + " is new here: define it");
        };
    }

    private static double asinh(double a) {
        return a < 0 ? -asinh(-a) : StrictMath.log1p(a + a * a / (1 + StrictMath.hypot(a, 1)));
    }

    private static double truth(double a, double b, boolean holds) {
        return Double.isNaN(a) || Double.isNaN(b) ? Double.NaN : holds ? 1 : 0;
    }

    @ParameterizedTest
    @MethodSource("operations")
    void nanGoesThrough(Op op) {
        double other = op == Op.OR ? 0 : 2;
        assertThat(op.value(Double.NaN, other)).isNaN();
        if (op.arity() == 2) assertThat(op.value(other, Double.NaN)).isNaN();
    }

    @Test
    void whatIsDecidedIsDecidedWhateverTheOtherIs() {
        assertThat(Op.AND.value(0, Double.NaN)).isZero();
        assertThat(Op.AND.value(Double.NaN, 0)).isZero();
        assertThat(Op.OR.value(-3, Double.NaN)).isEqualTo(1);
        assertThat(Op.OR.value(Double.NaN, 1)).isEqualTo(1);
    }

    /** IEEE 754's one exception: anything to the power 0 is 1, so x^0 may be folded. */
    @Test
    void nanToTheZeroIsOne() {
        assertThat(Op.POWER.value(Double.NaN, 0)).isEqualTo(1);
        assertThat(Op.POWER.value(1, Double.NaN)).isNaN();
    }

    @Test
    void outsideTheDomainIsNan() {
        for (Op op : List.of(Op.SQRT, Op.LOG)) assertThat(op.value(-1e-300, 0)).isNaN();
        for (Op op : List.of(Op.ASIN, Op.ACOS)) {
            assertThat(op.value(Math.nextUp(1.0), 0)).isNaN();
            assertThat(op.value(Math.nextDown(-1.0), 0)).isNaN();
        }
        assertThat(Op.POWER.value(-2, 0.5)).isNaN();
        assertThat(Op.POWER.value(-2, 3)).isEqualTo(-8);
        assertThat(Op.LOG.value(0, 0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Op.LOG.value(-0.0, 0)).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void zerosKeepTheirSignWhereIeeeSaysSo() {
        assertThat(Op.SIGN.value(-0.0, 0)).isEqualTo(-0.0);
        assertThat(Op.SQRT.value(-0.0, 0)).isEqualTo(-0.0);
        assertThat(Op.MAX.value(-0.0, 0.0)).isEqualTo(0.0);
        assertThat(Op.MIN.value(0.0, -0.0)).isEqualTo(-0.0);
        assertThat(Op.RELU.value(-0.0, 0)).isEqualTo(0.0);
        assertThat(Op.ABS.value(-0.0, 0)).isEqualTo(0.0);
        assertThat(Op.STEP.value(-0.0, 0)).isEqualTo(1);
        assertThat(Op.POWER.value(-0.0, -3)).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void saturationNeitherOverflowsNorDrowns() {
        assertThat(Op.SOFTPLUS.value(1000, 0)).isEqualTo(1000);
        assertThat(Op.SOFTPLUS.value(-1000, 0)).isZero();
        assertThat(Op.SOFTPLUS.value(-40, 0)).isEqualTo(Math.exp(-40));
        assertThat(Op.SIGMOID.value(1000, 0)).isEqualTo(1);
        assertThat(Op.SIGMOID.value(-1000, 0)).isZero();
        assertThat(Op.SIGMOID.value(-40, 0)).isCloseTo(Math.exp(-40), Offset.offset(1e-32));
        assertThat(Op.TANH.value(1000, 0)).isEqualTo(1);
    }

    @Test
    void namesAndRoles() {
        for (Op op : operations()) {
            assertThat(op.role()).as(op.name()).isNotBlank();
            assertThat(op.isFunction()).isEqualTo(op.symbol().equals(op.name().toLowerCase(Locale.ROOT)));
            if (op.isFunction()) assertThat(Op.function(op.symbol())).contains(op);
        }
        assertThat(Op.function("+")).isEmpty();
        assertThat(Op.function("number")).isEmpty();
    }
}
