package downhill.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
    private static final int MOST_TERMS = 1000;

    private final String text;
    private final List<Token> tokens;
    private final Graph graph = new Graph(Graph.LIMIT);
    private final Map<String, Expr> assigned = new HashMap<>();
    private final Map<String, Token> free = new LinkedHashMap<>();
    private final Set<String> taken = new LinkedHashSet<>();
    private int bars;
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
        free.values().forEach(this::askAboutProducts);
        List<String> notes = Notes.of(statements, free.keySet(), taken);
        return new Program(statements, free.keySet(), notes);
    }

    /** Letters that each are a weight by themselves: a new weight is not made of them in silence. */
    private void askAboutProducts(Token token) {
        String name = token.text();
        boolean letters = name.chars().distinct().count() > 1
                && name.chars().allMatch(c -> c == 'x' || c == 'y' || free.containsKey("" + (char) c));
        if (!letters) return;
        String product = String.join("*", name.split(""));
        throw error("`" + name + "` is no weight yet: write " + product + " for the product, or another name", token);
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
        int equals = next + 1 + arguments();
        if (name.kind() != Token.Kind.NAME || !tokens.get(equals).is("=")) {
            return new Program.Statement(null, expression());
        }
        if (Functions.isReserved(name.text())) {
            throw error("`" + name.text() + "` is a function: choose another name", name);
        }
        if (CONSTANTS.containsKey(name.text())) taken.add(name.text());
        next = equals + 1;
        Expr value = expression();
        assigned.put(name.text(), value);
        return new Program.Statement(name.text(), value);
    }

    /** Tokens of the list in f(x, y) = …, as formulas are shown; 0 where there is none. */
    private int arguments() {
        int at = next + 1;
        if (at >= tokens.size() || !tokens.get(at).is("(")) return 0;
        do {
            if (tokens.get(at + 1).kind() != Token.Kind.NAME) return 0;
            at += 2;
        } while (tokens.get(at).is(","));
        return tokens.get(at).is(")") && tokens.get(at + 1).is("=") ? at - next : 0;
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

    /** 2x, x y, x(x + 1), (x+1)2, 2|x|, x√2: a product without its sign. */
    private boolean juxtaposed() {
        Token before = tokens.get(next - 1);
        Token after = peek();
        boolean number = before.kind() == Token.Kind.NUMBER;
        boolean closes = number || before.kind() == Token.Kind.NAME || before.is(")") || before.is("|");
        boolean opens = after.kind() == Token.Kind.NAME && !isWord("and") && !isWord("or")
                || after.kind() == Token.Kind.NUMBER && !number
                || after.is("(")
                || after.is("√")
                || after.is("∛")
                || after.is("|") && bars == 0;
        return closes && opens;
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
        if (token.is("|")) return absolute(token);
        if (token.is("√")) return graph.apply(Op.SQRT, deeper(this::atom));
        if (token.is("∛")) return graph.apply(Op.CBRT, deeper(this::atom));
        next--;
        throw error("expected a number, a name or `(`, but found " + token.shown(), token);
    }

    private Expr absolute(Token open) {
        bars++;
        Expr inner = deeper(this::expression);
        bars--;
        if (!peek().is("|")) throw error("this `|` is never closed: add a `|`, or write abs(x)", open);
        next++;
        return graph.apply(Op.ABS, inner);
    }

    private Expr parenthesised(Token open) {
        int outside = bars;
        bars = 0;
        Expr inner = expression();
        bars = outside;
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
        if (assigned.containsKey(name)) return assigned.get(name);
        if (name.equals("\\frac")) return quotient();
        boolean called = peek().is("(");
        if (called && (name.equals("sum") || name.equals("prod"))) return series(token);
        if (called && Macro.ALL.containsKey(name)) return call(Macro.ALL.get(name), token);
        if (Op.function(name).isPresent()) return call(Op.function(name).get(), token);
        if (Macro.ALL.containsKey(name) && opensValue())
            throw needsParentheses(name, Macro.ALL.get(name).usage());
        if (CONSTANTS.containsKey(name)) return graph.constant(CONSTANTS.get(name));
        if (called && !isShort(name) && !free.containsKey(name)) throw error(Functions.unknown(name), token);
        free.putIfAbsent(name, token);
        return graph.variable(name);
    }

    /** One letter, perhaps with a number: x, w0. */
    private static boolean isShort(String name) {
        return name.substring(1).chars().allMatch(c -> Character.isDigit(c) || c == '_');
    }

    private boolean opensValue() {
        return peek().kind() == Token.Kind.NAME && !isWord("and") && !isWord("or")
                || peek().kind() == Token.Kind.NUMBER;
    }

    private LanguageException needsParentheses(String name, String usage) {
        return error("`" + name + "` needs its value in parentheses: " + usage, tokens.get(next - 1));
    }

    /** TeX's fraction, two groups side by side. */
    private Expr quotient() {
        Expr numerator = group();
        return graph.apply(Op.DIVIDE, numerator, group());
    }

    private Expr group() {
        if (!peek().is("(")) throw error("a fraction is \\frac{x}{2}, or x/2", peek());
        return parenthesised(take());
    }

    /** sum(i, 1, 4, x^i), written out. */
    private Expr series(Token name) {
        Token open = take();
        Token index = take();
        if (index.kind() != Token.Kind.NAME) throw seriesUsage(name);
        comma(name);
        int from = bound(name);
        int to = bound(name);
        if (to - from >= MOST_TERMS) throw error("`" + name.text() + "` has more than " + MOST_TERMS + " terms", name);
        boolean sum = name.text().equals("sum");
        Expr hidden = assigned.get(index.text());
        Expr total = graph.constant(sum ? 0 : 1);
        int body = next;
        for (int i = from; i <= Math.max(from, to); i++) {
            next = body;
            assigned.put(index.text(), graph.constant(i));
            Expr term = expression();
            if (i <= to) total = graph.apply(sum ? Op.ADD : Op.MULTIPLY, total, term);
        }
        assigned.remove(index.text());
        if (hidden != null) assigned.put(index.text(), hidden);
        close(open);
        return total;
    }

    private LanguageException seriesUsage(Token name) {
        return error(
                "`" + name.text() + "` is written " + name.text() + "(i, 1, 4, x^i): a name, two whole numbers, a term",
                name);
    }

    private void comma(Token name) {
        if (!peek().is(",")) throw seriesUsage(name);
        next++;
    }

    private int bound(Token name) {
        Expr value = expression();
        comma(name);
        boolean whole =
                value.isConstant() && value.value() == Math.rint(value.value()) && Math.abs(value.value()) < 1e6;
        if (!whole) throw seriesUsage(name);
        return (int) value.value();
    }

    private Expr call(Op op, Token name) {
        if (!peek().is("(")) throw needsParentheses(op.symbol(), Functions.usage(op));
        List<Expr> values = values();
        boolean fits = op.arity() == 2 ? values.size() >= 2 : values.size() == op.arity();
        if (!fits) throw error(Functions.count(op, values.size()), name);
        return op.arity() == 2
                ? values.stream().reduce((a, b) -> graph.apply(op, a, b)).orElseThrow()
                : graph.apply(op, values);
    }

    private Expr call(Macro macro, Token name) {
        List<Expr> values = values();
        if (values.size() < macro.least() || values.size() > macro.most()) {
            throw error(
                    "`" + name.text() + "` is written " + macro.usage() + ", not with " + values.size()
                            + (values.size() == 1 ? " value" : " values"),
                    name);
        }
        return macro.body().of(graph, values);
    }

    private List<Expr> values() {
        Token open = take();
        int outside = bars;
        bars = 0;
        List<Expr> values = new ArrayList<>();
        if (!peek().is(")")) {
            values.add(expression());
            while (peek().is(",")) {
                next++;
                values.add(expression());
            }
        }
        bars = outside;
        close(open);
        return values;
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
