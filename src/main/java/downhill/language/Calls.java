package downhill.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names and what stands in parentheses behind them: functions, sums written out, TeX's fractions. */
final class Calls {
    private static final int MOST_TERMS = 1000;

    private final Cursor cursor;
    private final Graph graph;
    private final Names names;
    private final Grammar grammar;
    private final BareCalls bare;

    Calls(Cursor cursor, Graph graph, Names names, Grammar grammar, Readings readings) {
        this.cursor = cursor;
        this.graph = graph;
        this.names = names;
        this.grammar = grammar;
        bare = new BareCalls(cursor, graph, names, grammar, readings);
    }

    Expr name(Token token) {
        String name = token.text();
        Optional<Expr> assigned = names.assigned(name);
        if (assigned.isPresent()) return assigned.get();
        if (name.equals("\\frac")) return quotient();
        boolean called = cursor.is("(");
        if (called && (name.equals("sum") || name.equals("prod"))) return series(token);
        if (called && Macro.ALL.containsKey(name)) return call(Macro.ALL.get(name), token);
        if (Op.function(name).isPresent()) return call(Op.function(name).get(), token);
        if (Macro.ALL.containsKey(name) && !names.isVariable(name) && bare.isApplied()) {
            Macro macro = Macro.ALL.get(name);
            if (macro.least() > 1) throw needsParentheses(token, macro.usage());
            return bare.read(token, x -> macro.body().of(graph, List.of(x)), macro.usage());
        }
        if (name.matches("log_?\\d+") && !names.isVariable(name) && bare.isApplied()) {
            throw cursor.error("`" + name + "` is written log(x, " + name.replaceAll("log_?", "") + ")", token);
        }
        if (called && !isShort(name) && !names.isVariable(name)) {
            throw cursor.error(Functions.unknown(name), token);
        }
        return names.value(token);
    }

    /** One letter, perhaps with a number: x, w0. */
    private static boolean isShort(String name) {
        return name.substring(1).chars().allMatch(c -> Character.isDigit(c) || c == '_');
    }

    private LanguageException needsParentheses(Token name, String usage) {
        return cursor.error("`" + name.text() + "` needs its value in parentheses: " + usage, name);
    }

    /** TeX's fraction, two groups side by side. */
    private Expr quotient() {
        Expr numerator = group();
        return graph.apply(Op.DIVIDE, numerator, group());
    }

    private Expr group() {
        if (!cursor.is("(")) throw cursor.error("a fraction is \\frac{x}{2}, or x/2", cursor.peek());
        return grammar.parenthesised(cursor.take());
    }

    /** sum(i, 1, 4, x^i), written out. */
    private Expr series(Token name) {
        Token open = cursor.take();
        Token index = cursor.take();
        if (index.kind() != Token.Kind.NAME) throw seriesUsage(name);
        comma(name);
        int from = bound(name);
        int to = bound(name);
        if (to - from >= MOST_TERMS)
            throw cursor.error("`" + name.text() + "` has more than " + MOST_TERMS + " terms", name);
        boolean sum = name.text().equals("sum");
        Optional<Expr> hidden = names.assigned(index.text());
        Expr total = graph.constant(sum ? 0 : 1);
        int body = cursor.place();
        for (int i = from; i <= Math.max(from, to); i++) {
            cursor.goTo(body);
            names.lend(index.text(), graph.constant(i));
            Expr term = grammar.expression();
            if (i <= to) total = graph.apply(sum ? Op.ADD : Op.MULTIPLY, total, term);
        }
        names.restore(index.text(), hidden);
        cursor.close(open);
        return total;
    }

    private LanguageException seriesUsage(Token name) {
        return cursor.error(
                "`" + name.text() + "` is written " + name.text() + "(i, 1, 4, x^i): a name, two whole numbers, a term",
                name);
    }

    private void comma(Token name) {
        if (!cursor.takes(",")) throw seriesUsage(name);
    }

    private int bound(Token name) {
        Expr value = grammar.expression();
        comma(name);
        boolean whole =
                value.isConstant() && value.value() == Math.rint(value.value()) && Math.abs(value.value()) < 1e6;
        if (!whole) throw seriesUsage(name);
        return (int) value.value();
    }

    private Expr call(Op op, Token name) {
        if (!cursor.is("(")) {
            if (op.arity() > 1) throw needsParentheses(name, Functions.usage(op));
            return bare.read(name, x -> graph.apply(op, x), Functions.usage(op));
        }
        List<Expr> values = values();
        boolean fits = op.arity() == 2 ? values.size() >= 2 : values.size() == op.arity();
        if (!fits) throw cursor.error(Functions.count(op, values.size()), name);
        return op.arity() == 2
                ? values.stream().reduce((a, b) -> graph.apply(op, a, b)).orElseThrow()
                : graph.apply(op, values);
    }

    private Expr call(Macro macro, Token name) {
        List<Expr> values = values();
        if (values.size() < macro.least() || values.size() > macro.most()) {
            throw cursor.error(
                    "`" + name.text() + "` is written " + macro.usage() + ", not with " + values.size()
                            + (values.size() == 1 ? " value" : " values"),
                    name);
        }
        return macro.body().of(graph, values);
    }

    private List<Expr> values() {
        Token open = cursor.take();
        List<Expr> values = new ArrayList<>();
        grammar.aside(() -> cursor.is(")") || values.add(grammar.expression()) && more(values));
        cursor.close(open);
        return values;
    }

    private boolean more(List<Expr> values) {
        while (cursor.takes(",")) values.add(grammar.expression());
        return true;
    }
}
