package downhill.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GraphTest {
    private final Graph graph = new Graph();
    private final Expr x = graph.variable("x");
    private final Expr y = graph.variable("y");
    private final Expr one = graph.constant(1);
    private final Expr zero = graph.constant(0);

    @Test
    void equalPartsAreOneNode() {
        assertThat(graph.variable("x")).isSameAs(x);
        assertThat(graph.constant(2)).isSameAs(graph.constant(2));
        assertThat(graph.constant(0)).isNotSameAs(graph.constant(-0.0));
        assertThat(graph.constant(Double.NaN)).isSameAs(graph.constant(-Double.NaN));
        assertThat(graph.sin(graph.add(x, y))).isSameAs(graph.sin(graph.add(x, y)));
        assertThat(Expr.order(List.of(Parser.parse("sin(x + y)*sin(x + y)").result())))
                .hasSize(5);
    }

    @Test
    void commutedTwinsAreOneNodeAndOthersAreNot() {
        for (Op op : List.of(Op.ADD, Op.MULTIPLY, Op.MIN, Op.MAX)) {
            assertThat(graph.apply(op, x, y)).as(op.name()).isSameAs(graph.apply(op, y, x));
        }
        for (Op op : List.of(Op.SUBTRACT, Op.DIVIDE, Op.POWER)) {
            assertThat(graph.apply(op, x, y)).as(op.name()).isNotSameAs(graph.apply(op, y, x));
        }
    }

    /** Twins may share a node only because the operation gives the same bits either way round. */
    @Test
    void commutingOperationsDoCommute() {
        for (Op op : List.of(Op.ADD, Op.MULTIPLY, Op.MIN, Op.MAX)) {
            for (Spicy.Point at : Spicy.points(op, Spicy.ALL)) {
                Double swapped = op.value(at.b(), at.a());
                assertThat(op.value(at.a(), at.b())).as("%s at %s", op, at).isEqualTo(swapped);
            }
        }
    }

    @Test
    void simplifiesAwayWhatDoesNothing() {
        assertThat(graph.multiply(one, x)).isSameAs(x);
        assertThat(graph.multiply(x, one)).isSameAs(x);
        assertThat(graph.add(x, zero)).isSameAs(x);
        assertThat(graph.add(zero, x)).isSameAs(x);
        assertThat(graph.subtract(x, zero)).isSameAs(x);
        assertThat(graph.divide(x, one)).isSameAs(x);
        assertThat(graph.power(x, one)).isSameAs(x);
        assertThat(graph.power(x, zero)).isSameAs(one);
        assertThat(graph.negate(graph.negate(x))).isSameAs(x);
        assertThat(graph.multiply(x, graph.constant(-1))).isSameAs(graph.negate(x));
        assertThat(graph.subtract(zero, x)).isSameAs(graph.negate(x));
        assertThat(graph.add(x, graph.negate(y))).isSameAs(graph.subtract(x, y));
        assertThat(graph.subtract(x, graph.negate(y))).isSameAs(graph.add(x, y));
    }

    @Test
    void keepsWhatWouldLoseANan() {
        assertThat(graph.multiply(zero, x).isConstant()).isFalse();
        assertThat(graph.subtract(x, x).isConstant()).isFalse();
        assertThat(graph.divide(x, x).isConstant()).isFalse();
        assertThat(graph.divide(zero, x).isConstant()).isFalse();
        assertThat(graph.power(one, x).isConstant()).isFalse();
    }

    /** The same operation with the number as a variable, where nothing can be simplified: equal, NaN and ∞ included. */
    @Test
    void simplificationChangesNoValue() {
        for (Op op : Spicy.operations()) {
            if (op.arity() == 1) continue;
            for (double number : new double[] {0, -0.0, 1, -1, 0.5, 2, -3, 32, 33}) {
                for (double at : Spicy.ALL) {
                    Expr right = graph.apply(op, x, graph.constant(number));
                    Expr left = graph.apply(op, graph.constant(number), x);
                    String what = op + " of " + at + " and " + number;
                    boolean root = op == Op.POWER && number == 0.5 && at == Double.NEGATIVE_INFINITY;
                    if (!root) compare(right, op.value(at, number), at, what);
                    compare(left, op.value(number, at), at, what + " swapped");
                }
            }
        }
    }

    /** No tolerance: IEEE 754 defines a − b as a + (−b). */
    @Test
    void aMinusJoinsTheSignWithoutChangingAValue() {
        for (Spicy.Point at : Spicy.points(Op.ADD, Spicy.ALL)) {
            Map<String, Double> point = Map.of("x", at.a(), "y", at.b());
            double minus = Op.ADD.value(at.a(), Op.NEGATE.value(at.b(), 0));
            double plus = Op.SUBTRACT.value(at.a(), Op.NEGATE.value(at.b(), 0));
            Near.check(Tapes.value(graph.add(x, graph.negate(y)), point), minus, 0, "x + -y at " + at);
            Near.check(Tapes.value(graph.subtract(x, graph.negate(y)), point), plus, 0, "x - -y at " + at);
        }
    }

    /** 2e-14 relative: a power of 33 or less may be computed as up to ten products. */
    private static void compare(Expr simplified, double expected, double at, String what) {
        double value = Tapes.value(simplified, Map.of("x", at));
        boolean drowned = Math.abs(expected) < Double.MIN_NORMAL && Math.abs(value) < Double.MIN_NORMAL;
        if (!drowned) Near.check(value, expected, 2e-14, what);
    }

    /** What lowering documents: √−∞ is not a number, whereas IEEE 754's (−∞)^0.5 is ∞. */
    @Test
    void aPowerOfOneHalfIsARoot() {
        Expr root = graph.power(x, graph.constant(0.5));
        assertThat(Tapes.value(root, Map.of("x", Double.NEGATIVE_INFINITY))).isNaN();
        assertThat(Tapes.value(root, Map.of("x", 9.0))).isEqualTo(3);
    }

    @Test
    void substitutesAndFolds() {
        Expr formula = Parser.parse("a*x^2 + y").result();
        Expr there = graph.substitute(formula, Map.of("a", one, "y", zero));
        assertThat(there).hasToString("x^2");
        assertThat(graph.substitute(there, Map.of("x", graph.constant(3))).value())
                .isEqualTo(9);
        assertThat(graph.substitute(formula, Map.of("x", graph.sin(y)))).hasToString("a*sin(y)^2 + y");
    }

    @Test
    void namesComeInOrderOfFirstUse() {
        assertThat(Parser.parse("z*x + y*x").result().names()).containsExactly("z", "x", "y");
    }

    @Test
    void theLimitIsExact() {
        Graph small = new Graph(2);
        small.add(small.variable("x"), small.variable("x"));
        assertThat(small.variable("x").name()).isEqualTo("x");
        assertThatThrownBy(() -> small.constant(7))
                .hasMessage("the formula has more than 2 operations: shorten it, or name shared parts, q = x + y; q*q");
    }

    @Test
    void evaluatingNeedsEveryName() {
        assertThat(Parser.parse("x + y").result().evaluate(Map.of("x", 1.0, "y", 2.0, "unused", 0.0)))
                .isEqualTo(3);
        assertThatThrownBy(() -> Parser.parse("x + y").result().evaluate(Map.of("x", 1.0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`y` has no value");
    }
}
