package downhill.language;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The operators. Loosest to tightest: c ? a : b and a if c else b, or, and, not, comparison, + −, * / and implicit
 * product (left to right), unary −, ^ (right to left), so −x^2 is −(x²) and 2x^2 is 2·(x²).
 */
final class Grammar {
    private static final Map<String, Op> COMPARISONS = Stream.of(
                    Op.LESS, Op.AT_MOST, Op.GREATER, Op.AT_LEAST, Op.EQUAL, Op.DIFFERENT)
            .collect(Collectors.toUnmodifiableMap(Op::symbol, op -> op));
    private static final Set<String> BETWEEN = Set.of("and", "or", "else");

    private final Cursor cursor;
    private final Graph graph;
    private final Calls calls;
    private final Branches branches;
    private int bars;

    Grammar(Cursor cursor, Graph graph, Names names, Readings readings) {
        this.cursor = cursor;
        this.graph = graph;
        calls = new Calls(cursor, graph, names, this, readings);
        branches = new Branches(cursor, graph, this, readings);
    }

    Expr expression() {
        int from = cursor.place();
        Expr value = either();
        if (cursor.is("?")) return branches.question(value);
        return branches.isConditional() ? branches.conditional(value, from) : value;
    }

    Expr either() {
        Expr left = both();
        while (cursor.takesWord("or")) left = graph.apply(Op.OR, left, both());
        return left;
    }

    private Expr both() {
        Expr left = negation();
        while (cursor.takesWord("and")) left = graph.apply(Op.AND, left, negation());
        return left;
    }

    private Expr negation() {
        if (!cursor.isWord("not") || cursor.peek(1).is("(")) return comparison();
        cursor.take();
        return graph.apply(Op.NOT, cursor.deeper(this::negation));
    }

    /** 0 &lt; x &lt; 1 is 0 &lt; x and x &lt; 1. */
    private Expr comparison() {
        Expr left = sum();
        Expr chain = null;
        while (cursor.peek().kind() == Token.Kind.SYMBOL
                && COMPARISONS.containsKey(cursor.peek().text())) {
            Op op = COMPARISONS.get(cursor.take().text());
            Expr right = sum();
            Expr link = graph.apply(op, left, right);
            chain = chain == null ? link : graph.apply(Op.AND, chain, link);
            left = right;
        }
        return chain == null ? left : chain;
    }

    private Expr sum() {
        Expr left = product();
        while (cursor.is("+") || cursor.is("-")) {
            Op op = cursor.take().is("+") ? Op.ADD : Op.SUBTRACT;
            left = graph.apply(op, left, product());
        }
        return left;
    }

    private Expr product() {
        Expr left = unary();
        while (true) {
            if (cursor.is("*") || cursor.is("/")) {
                Op op = cursor.take().is("*") ? Op.MULTIPLY : Op.DIVIDE;
                left = graph.apply(op, left, unary());
            } else if (juxtaposed()) {
                left = graph.apply(Op.MULTIPLY, left, cursor.deeper(this::power));
            } else {
                return left;
            }
        }
    }

    /** 2x, x y, x(x + 1), (x+1)2, 2|x|, x√2: a product without its sign. */
    boolean juxtaposed() {
        Token before = cursor.before();
        boolean number = before.kind() == Token.Kind.NUMBER;
        boolean closes = number || before.kind() == Token.Kind.NAME || before.is(")") || before.is("|");
        boolean digits = number && cursor.peek().kind() == Token.Kind.NUMBER;
        return closes && !digits && (opensFactor() || cursor.is("("));
    }

    /** Whether a value begins here that is neither signed nor in parentheses. */
    boolean opensFactor() {
        Token token = cursor.peek();
        return token.kind() == Token.Kind.NUMBER
                || token.kind() == Token.Kind.NAME && !BETWEEN.contains(token.text()) && !branches.isConditional()
                || token.is("√")
                || token.is("∛")
                || token.is("|") && bars == 0;
    }

    Expr unary() {
        return cursor.deeper(this::signed);
    }

    private Expr signed() {
        if (cursor.takes("+")) return unary();
        return cursor.takes("-") ? graph.apply(Op.NEGATE, unary()) : power();
    }

    Expr power() {
        Expr base = atom();
        return cursor.takes("^") ? graph.apply(Op.POWER, base, unary()) : base;
    }

    private Expr atom() {
        Token token = cursor.take();
        if (token.kind() == Token.Kind.NUMBER) return graph.constant(Double.parseDouble(token.text()));
        if (token.kind() == Token.Kind.NAME) return calls.name(token);
        if (token.is("(")) return parenthesised(token);
        if (token.is("|")) return absolute(token);
        if (token.is("√")) return graph.apply(Op.SQRT, cursor.deeper(this::atom));
        if (token.is("∛")) return graph.apply(Op.CBRT, cursor.deeper(this::atom));
        if (token.is(Tex.CASES)) return aside(() -> branches.cases(token));
        throw cursor.error("expected a number, a name or `(`, but found " + token.shown(), token);
    }

    private Expr absolute(Token open) {
        if (cursor.ends() || cursor.is(")")) throw unpaired(open);
        bars++;
        Expr inner = cursor.deeper(this::expression);
        bars--;
        if (!cursor.takes("|")) throw unpaired(open);
        return graph.apply(Op.ABS, inner);
    }

    private LanguageException unpaired(Token open) {
        return cursor.error("this `|` is never closed: add a `|`, or write abs(x)", open);
    }

    Expr parenthesised(Token open) {
        Expr inner = aside(this::expression);
        if (cursor.is(",")) throw cursor.comma();
        cursor.close(open);
        return inner;
    }

    /** Reads something in which the bars around it do not count. */
    <T> T aside(Supplier<T> inner) {
        int outside = bars;
        bars = 0;
        T value = inner.get();
        bars = outside;
        return value;
    }
}
