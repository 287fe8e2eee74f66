package downhill.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Text to {@link Program}. Loosest to tightest: comparison, + −, * / and implicit product (left to right), unary −,
 * ^ (right to left), so −x^2 is −(x²) and 2x^2 is 2·(x²).
 */
public final class Parser {
    private static final Map<String, Double> CONSTANTS = Map.of("pi", Math.PI, "e", Math.E);
    private static final int DEPTH = 200;

    private final String text;
    private final List<Token> tokens;
    private final Graph graph = new Graph(Graph.LIMIT);
    private final Map<String, Expr> assigned = new HashMap<>();
    private final Set<String> free = new LinkedHashSet<>();
    private int next;
    private int depth;

    private Parser(String text) {
        this.text = text;
        this.tokens = Lexer.tokens(text);
    }

    /** Parses statements separated by {@code ;} or line ends; the last one is the result. */
    public static Program parse(String text) {
        Parser parser = new Parser(text);
        try {
            return parser.program();
        } catch (Graph.GraphFull full) {
            throw new LanguageException(full.getMessage(), text, parser.peek().at());
        }
    }

    private Program program() {
        List<Program.Statement> statements = new ArrayList<>();
        while (true) {
            while (peek().kind() == Token.Kind.SEPARATOR) next++;
            if (peek().kind() == Token.Kind.END) break;
            statements.add(statement());
            if (peek().kind() != Token.Kind.SEPARATOR && peek().kind() != Token.Kind.END) throw leftOver();
        }
        if (statements.isEmpty()) throw error("the formula is empty: type one, for example x^2 + y^2", peek());
        return new Program(statements, free);
    }

    private LanguageException leftOver() {
        if (peek().is(")")) return error("this `)` closes nothing: remove it, or add a `(` before", peek());
        if (peek().is("="))
            return error("`=` gives a name a value, as in q = x + y: there is no single name before it", peek());
        if (peek().is(",")) return comma();
        String hint = peek().kind() == Token.Kind.SYMBOL && !peek().is("(") ? "" : ": a product is written with `*`";
        return error("expected an operator before " + peek().shown() + hint, peek());
    }

    private LanguageException comma() {
        return error(
                "a comma belongs between the values of a function such as max(x, y);"
                        + " a number with decimals has a point, 0.5",
                peek());
    }

    private Program.Statement statement() {
        Token name = peek();
        if (name.kind() != Token.Kind.NAME || !tokens.get(next + 1).is("=")) {
            return new Program.Statement(null, comparison());
        }
        if (CONSTANTS.containsKey(name.text())) {
            throw error("`" + name.text() + "` is a constant: choose another name", name);
        }
        if (Op.function(name.text()).isPresent()) {
            throw error("`" + name.text() + "` is a function: choose another name", name);
        }
        next += 2;
        Expr value = comparison();
        assigned.put(name.text(), value);
        return new Program.Statement(name.text(), value);
    }

    /** a &gt; b is 1 − step(b − a), a &gt;= b is step(a − b). */
    private Expr comparison() {
        Expr left = sum();
        if (!compares()) return left;
        Token sign = take();
        Expr right = sum();
        if (compares()) throw error("two comparisons in a row: multiply them, as in (0 < x)*(x < 1)", peek());
        boolean greater = sign.text().startsWith(">");
        Expr high = greater ? left : right;
        Expr low = greater ? right : left;
        return sign.text().endsWith("=")
                ? step(high, low)
                : graph.apply(Op.SUBTRACT, graph.constant(1), step(low, high));
    }

    private boolean compares() {
        return peek().is("<") || peek().is(">") || peek().is("<=") || peek().is(">=");
    }

    private Expr step(Expr a, Expr b) {
        return graph.apply(Op.STEP, graph.apply(Op.SUBTRACT, a, b));
    }

    private Expr sum() {
        Expr left = product();
        while (peek().is("+") || peek().is("-")) {
            Op op = take().is("+") ? Op.ADD : Op.SUBTRACT;
            left = graph.apply(op, left, product());
        }
        return left;
    }

    private Expr product() {
        Expr left = unary();
        while (true) {
            if (peek().is("*") || peek().is("/")) {
                Op op = take().is("*") ? Op.MULTIPLY : Op.DIVIDE;
                left = graph.apply(op, left, unary());
            } else if (juxtaposed()) {
                left = graph.apply(Op.MULTIPLY, left, deeper(this::power));
            } else {
                return left;
            }
        }
    }

    /** 2x, 2(x+1), (x+1)(y+2), (x+1)y: a product without its sign. */
    private boolean juxtaposed() {
        Token before = tokens.get(next - 1);
        boolean closes = before.kind() == Token.Kind.NUMBER || before.is(")");
        return closes && (peek().kind() == Token.Kind.NAME || peek().is("("));
    }

    private Expr unary() {
        return deeper(this::signed);
    }

    /** Every way into parentheses or an exponent goes through here, so that no text overflows the stack. */
    private Expr deeper(Supplier<Expr> inner) {
        if (++depth > DEPTH)
            throw error("nested more than " + DEPTH + " deep: name the inner parts, q = x + y; q*q", peek());
        Expr expr = inner.get();
        depth--;
        return expr;
    }

    private Expr signed() {
        if (peek().is("+")) {
            next++;
            return unary();
        }
        if (!peek().is("-")) return power();
        next++;
        return graph.apply(Op.NEGATE, unary());
    }

    private Expr power() {
        Expr base = atom();
        if (!peek().is("^")) return base;
        next++;
        return graph.apply(Op.POWER, base, unary());
    }

    private Expr atom() {
        Token token = take();
        if (token.kind() == Token.Kind.NUMBER) return graph.constant(Double.parseDouble(token.text()));
        if (token.kind() == Token.Kind.NAME) return name(token);
        if (token.is("(")) return parenthesised(token);
        next--;
        throw error("expected a number, a name or `(`, but found " + token.shown(), token);
    }

    private Expr parenthesised(Token open) {
        Expr inner = comparison();
        if (peek().is(",")) throw comma();
        close(open);
        return inner;
    }

    private void close(Token open) {
        if (!peek().is(")")) {
            if (peek().kind() == Token.Kind.END || peek().kind() == Token.Kind.SEPARATOR) {
                throw error("this `(` is never closed: add a `)`", open);
            }
            throw error("expected `)` or an operator, but found " + peek().shown(), peek());
        }
        next++;
    }

    private Expr name(Token token) {
        String name = token.text();
        boolean called = peek().is("(");
        if (Op.function(name).isPresent()) return call(Op.function(name).get(), token);
        if (assigned.containsKey(name)) return assigned.get(name);
        if (CONSTANTS.containsKey(name)) return graph.constant(CONSTANTS.get(name));
        if (called) throw error(Functions.unknown(name), token);
        free.add(name);
        return graph.variable(name);
    }

    private Expr call(Op op, Token name) {
        if (!peek().is("("))
            throw error("`" + op.symbol() + "` needs its value in parentheses: " + Functions.usage(op), name);
        Token open = take();
        List<Expr> values = new ArrayList<>();
        if (!peek().is(")")) {
            values.add(comparison());
            while (peek().is(",")) {
                next++;
                values.add(comparison());
            }
        }
        close(open);
        boolean fits = op.arity() == 1 ? values.size() == 1 : values.size() >= 2;
        if (!fits) throw error(Functions.count(op, values.size()), name);
        return op.arity() == 1
                ? graph.apply(op, values.get(0))
                : values.stream().reduce((a, b) -> graph.apply(op, a, b)).orElseThrow();
    }

    private Token peek() {
        return tokens.get(next);
    }

    private Token take() {
        return tokens.get(next++);
    }

    private LanguageException error(String message, Token where) {
        return new LanguageException(message, text, where.at());
    }
}
