package downhill.language;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Makes expressions so that equal sub-expressions are one node, with light simplification and a size limit. */
public final class Graph {
    /** Nodes a typed formula may have: far more than a person reads, few enough for any driver. */
    public static final int LIMIT = 4_000;

    private record Key(Op op, Expr a, Expr b, Expr c, long bits, String name) {
        Key(Op op, Expr a, Expr b) {
            this(op, a, b, null, 0, null);
        }
    }

    private final Map<Key, Expr> nodes = new HashMap<>();
    private final int limit;

    public Graph() {
        this(LIMIT * 64);
    }

    public Graph(int limit) {
        this.limit = limit;
    }

    public Expr constant(double value) {
        return intern(
                new Key(Op.CONSTANT, null, null, null, Double.doubleToLongBits(value), null),
                new Expr(Op.CONSTANT, List.of(), value, null));
    }

    public Expr variable(String name) {
        return intern(new Key(Op.VARIABLE, null, null, null, 0, name), new Expr(Op.VARIABLE, List.of(), 0, name));
    }

    /** op(a), folded if a is a constant. */
    public Expr apply(Op op, Expr a) {
        if (a.isConstant()) return constant(op.value(a.value()));
        if (op == Op.NEGATE && a.op() == Op.NEGATE) return a.args().get(0);
        return intern(new Key(op, a, null), new Expr(op, List.of(a), 0, null));
    }

    /** op(a, b), folded and simplified where no value changes, but for a zero's sign: 1·x, x±0, x/1, x¹, x⁰, x±(−y). */
    public Expr apply(Op op, Expr a, Expr b) {
        if (a.isConstant() && b.isConstant()) return constant(op.value(a.value(), b.value()));
        Expr simple = simplify(op, a, b);
        if (simple != null) return simple;
        if (b.op() == Op.NEGATE && op == Op.ADD) return subtract(a, b.args().get(0));
        if (a.op() == Op.NEGATE && op == Op.ADD) return subtract(b, a.args().get(0));
        if (b.op() == Op.NEGATE && op == Op.SUBTRACT) return add(a, b.args().get(0));
        Expr twin = commutes(op) ? nodes.get(new Key(op, b, a)) : null;
        return twin != null ? twin : intern(new Key(op, a, b), new Expr(op, List.of(a, b), 0, null));
    }

    /** {@code a} where the condition is not 0, else {@code b}; NaN where the condition is. */
    Expr choose(Expr condition, Expr a, Expr b) {
        if (condition.isConstant()) {
            double value = condition.value();
            return Double.isNaN(value) ? condition : value != 0 ? a : b;
        }
        if (a == condition && b.is(0)) return condition;
        return intern(new Key(Op.IF, condition, a, b, 0, null), new Expr(Op.IF, List.of(condition, a, b), 0, null));
    }

    /** The operation of as many inputs as it takes. */
    public Expr apply(Op op, List<Expr> args) {
        return switch (args.size()) {
            case 1 -> apply(op, args.get(0));
            case 2 -> apply(op, args.get(0), args.get(1));
            default -> choose(args.get(0), args.get(1), args.get(2));
        };
    }

    private Expr simplify(Op op, Expr a, Expr b) {
        return switch (op) {
            case ADD -> a.is(0) ? b : b.is(0) ? a : null;
            case SUBTRACT -> b.is(0) ? a : a.is(0) ? negate(b) : null;
            case MULTIPLY ->
                a.is(1) ? b : b.is(1) ? a : a.is(-1) ? apply(Op.NEGATE, b) : b.is(-1) ? apply(Op.NEGATE, a) : null;
            case DIVIDE -> b.is(1) ? a : null;
            case POWER -> b.is(1) ? a : b.is(0) ? constant(1) : null;
            default -> null;
        };
    }

    private static boolean commutes(Op op) {
        return op == Op.ADD || op == Op.MULTIPLY || op == Op.MIN || op == Op.MAX;
    }

    Expr add(Expr a, Expr b) {
        return apply(Op.ADD, a, b);
    }

    Expr subtract(Expr a, Expr b) {
        return apply(Op.SUBTRACT, a, b);
    }

    Expr multiply(Expr a, Expr b) {
        return apply(Op.MULTIPLY, a, b);
    }

    Expr divide(Expr a, Expr b) {
        return apply(Op.DIVIDE, a, b);
    }

    Expr power(Expr a, Expr b) {
        return apply(Op.POWER, a, b);
    }

    Expr negate(Expr x) {
        return apply(Op.NEGATE, x);
    }

    Expr sin(Expr x) {
        return apply(Op.SIN, x);
    }

    Expr cos(Expr x) {
        return apply(Op.COS, x);
    }

    Expr sinh(Expr x) {
        return apply(Op.SINH, x);
    }

    Expr cosh(Expr x) {
        return apply(Op.COSH, x);
    }

    Expr log(Expr x) {
        return apply(Op.LOG, x);
    }

    Expr sqrt(Expr x) {
        return apply(Op.SQRT, x);
    }

    Expr sign(Expr x) {
        return apply(Op.SIGN, x);
    }

    Expr step(Expr x) {
        return apply(Op.STEP, x);
    }

    Expr sigmoid(Expr x) {
        return apply(Op.SIGMOID, x);
    }

    /** x². */
    Expr square(Expr x) {
        return apply(Op.POWER, x, constant(2));
    }

    /** √((1−x)(1+x)): keeps its digits near ±1, where 1−x² would lose them. */
    Expr oneMinusSquareRoot(Expr x) {
        return apply(Op.SQRT, apply(Op.MULTIPLY, apply(Op.SUBTRACT, constant(1), x), apply(Op.ADD, constant(1), x)));
    }

    /** n/(a² + b²) without overflow on the way. */
    Expr turn(Expr n, Expr a, Expr b) {
        Expr size = apply(Op.MAX, apply(Op.ABS, a), apply(Op.ABS, b));
        Expr squares = add(square(divide(a, size)), square(divide(b, size)));
        return divide(divide(n, size), multiply(size, squares));
    }

    /** Whether a^b is a power of 0 that has no slope along b: 0^b is 0 for every b above 0, and PyTorch takes b = 0 too. */
    Expr zeroToTheNonNegative(Expr a, Expr b) {
        return apply(Op.AND, apply(Op.EQUAL, a, constant(0)), apply(Op.AT_LEAST, b, constant(0)));
    }

    /** 1 where a exceeds b, 0 where b exceeds a, one half at a tie, as PyTorch's maximum has it. */
    Expr winner(Expr a, Expr b) {
        Expr sign = apply(Op.SIGN, apply(Op.SUBTRACT, a, b));
        return apply(Op.ADD, constant(0.5), apply(Op.MULTIPLY, constant(0.5), sign));
    }

    /** The expression made again in this graph, each variable replaced where {@code values} names it. */
    public Expr substitute(Expr expr, Map<String, Expr> values) {
        return rewrite(List.of(expr), (node, args) -> node.op() == Op.VARIABLE ? values.get(node.name()) : null)
                .get(0);
    }

    /** The roots made again in this graph; {@code rule} sees a node and its new inputs and gives a substitute, or null. */
    List<Expr> rewrite(List<Expr> roots, BiFunction<Expr, List<Expr>, Expr> rule) {
        Map<Expr, Expr> made = new IdentityHashMap<>();
        for (Expr node : Expr.order(roots)) {
            List<Expr> args = node.args().stream().map(made::get).toList();
            Expr other = rule.apply(node, args);
            made.put(node, other != null ? other : remake(node, args));
        }
        return roots.stream().map(made::get).toList();
    }

    private Expr remake(Expr node, List<Expr> args) {
        if (!args.isEmpty()) return apply(node.op(), args);
        return node.isConstant() ? constant(node.value()) : variable(node.name());
    }

    private Expr intern(Key key, Expr fresh) {
        Expr known = nodes.get(key);
        if (known != null) return known;
        if (nodes.size() >= limit) throw new GraphFull(limit);
        nodes.put(key, fresh);
        return fresh;
    }

    /** Thrown when a formula has more nodes than the graph's limit. */
    static final class GraphFull extends RuntimeException {
        GraphFull(int limit) {
            super("the formula has more than " + limit
                    + " operations: shorten it, or name shared parts, q = x + y; q*q");
        }
    }
}
