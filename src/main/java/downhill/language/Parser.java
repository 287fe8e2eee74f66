package downhill.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Text to {@link Program}. Loosest to tightest: c ? a : b, or, and, not, comparison, + −, * / and implicit product (left to right), unary −,
 * ^ (right to left), so −x^2 is −(x²) and 2x^2 is 2·(x²).
 */
public final class Parser {
    private static final Map<String, Double> CONSTANTS = Map.of("pi", Math.PI, "e", Math.E);
    private static final Map<String, Op> COMPARISONS = Stream.of(
                    Op.LESS, Op.AT_MOST, Op.GREATER, Op.AT_LEAST, Op.EQUAL, Op.DIFFERENT)
            .collect(Collectors.toUnmodifiableMap(Op::symbol, op -> op));
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
            return new Program.Statement(null, expression());
        }
        if (CONSTANTS.containsKey(name.text())) {
            throw error("`" + name.text() + "` is a constant: choose another name", name);
        }
        if (Functions.named(name.text()).isPresent()) {
            throw error("`" + name.text() + "` is a function: choose another name", name);
        }
        next += 2;
        Expr value = expression();
        assigned.put(name.text(), value);
        return new Program.Statement(name.text(), value);
    }

    /** A choice, c ? a : b, or what it is made of. */
    private Expr expression() {
        Expr condition = either();
        if (!peek().is("?")) return condition;
        Token question = take();
        Expr a = deeper(this::expression);
        if (!peek().is(":")) throw error("this `?` has no `:` after its first branch: write c ? a : b", question);
        next++;
        return graph.choose(condition, a, deeper(this::expression));
    }

    private Expr either() {
        Expr left = both();
        while (isWord("or")) {
            next++;
            left = graph.apply(Op.OR, left, both());
        }
        return left;
    }

    private Expr both() {
        Expr left = negation();
        while (isWord("and")) {
            next++;
            left = graph.apply(Op.AND, left, negation());
        }
        return left;
    }

    private Expr negation() {
        if (!isWord("not") || tokens.get(next + 1).is("(")) return comparison();
        next++;
        return graph.apply(Op.NOT, deeper(this::negation));
    }

    private boolean isWord(String word) {
        return peek().kind() == Token.Kind.NAME && peek().text().equals(word);
    }

    /** 0 &lt; x &lt; 1 is 0 &lt; x and x &lt; 1. */
    private Expr comparison() {
        Expr left = sum();
        Expr chain = null;
        while (COMPARISONS.containsKey(peek().text()) && peek().kind() == Token.Kind.SYMBOL) {
            Op op = COMPARISONS.get(take().text());
            Expr right = sum();
            Expr link = graph.apply(op, left, right);
            chain = chain == null ? link : graph.apply(Op.AND, chain, link);
            left = right;
        }
        return chain == null ? left : chain;
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
        boolean joins = isWord("and") || isWord("or");
        return closes && !joins && (peek().kind() == Token.Kind.NAME || peek().is("("));
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
        Expr inner = expression();
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
        Optional<Op> function = Functions.named(name);
        if (function.isPresent()) return call(function.get(), token);
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
            values.add(expression());
            while (peek().is(",")) {
                next++;
                values.add(expression());
            }
        }
        close(open);
        boolean fits = op.arity() == 2 ? values.size() >= 2 : values.size() == op.arity();
        if (!fits) throw error(Functions.count(op, values.size()), name);
        return op.arity() == 2
                ? values.stream().reduce((a, b) -> graph.apply(op, a, b)).orElseThrow()
                : graph.apply(op, values);
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
