package downhill.language;

import java.util.Map;
import java.util.function.UnaryOperator;

/** Functions as books write them, ln x, sin 2x, sin² x, where that has one reading; what has two is asked about. */
final class BareCalls {
    private static final Map<String, String> INVERSES = Map.of(
            "sin", "asin", "cos", "acos", "tan", "atan", "sinh", "asinh", "cosh", "acosh", "tanh", "atanh", "exp",
            "log", "log", "exp", "ln", "exp");

    private final Cursor cursor;
    private final Graph graph;
    private final Names names;
    private final Grammar grammar;
    private final Readings readings;

    BareCalls(Cursor cursor, Graph graph, Names names, Grammar grammar, Readings readings) {
        this.cursor = cursor;
        this.graph = graph;
        this.names = names;
        this.grammar = grammar;
        this.readings = readings;
    }

    /** Whether a value follows, perhaps behind an exponent. */
    boolean isApplied() {
        if (!cursor.is("^")) return cursor.is("(") || grammar.opensFactor();
        int place = cursor.place();
        exponent();
        boolean applied = cursor.is("(") || grammar.opensFactor();
        cursor.goTo(place);
        return applied;
    }

    /** @param name the function's, which has been taken, and no parenthesis comes next */
    Expr read(Token name, UnaryOperator<Expr> function, String usage) {
        int from = cursor.place() - 1;
        String exponent = cursor.is("^") ? exponent() : "";
        int begin = cursor.place();
        if (!cursor.is("(") && !grammar.opensFactor()) {
            throw cursor.error("`" + name.text() + "` needs its value in parentheses: " + usage, name);
        }
        boolean inside = cursor.is("(");
        Expr argument = inside ? grammar.parenthesised(cursor.take()) : cursor.deeper(this::argument);
        int end = cursor.place();
        String typed = inside ? cursor.typed(begin + 1, end - 1) : cursor.typed(begin, end);
        String call = name.text() + "(" + typed + ")";
        checkExponent(name, exponent, call, typed);
        String power = exponent.isEmpty() ? "" : "^" + exponent;
        if (!inside && goesOn()) throw twoReadings(name, from, begin, end, power);
        readings.add(cursor.typed(from, end), call + power);
        Expr value = function.apply(argument);
        return exponent.isEmpty() ? value : graph.power(value, graph.constant(Double.parseDouble(exponent)));
    }

    /** As plain text: 2, −1, n; nothing where it is longer than that. */
    private String exponent() {
        cursor.take();
        Token open = cursor.peek();
        boolean inside = cursor.takes("(");
        String sign = cursor.takes("-") ? "-" : "";
        boolean plain =
                cursor.peek().kind() == Token.Kind.NUMBER || cursor.peek().kind() == Token.Kind.NAME;
        if (!plain) throw cursor.error("an exponent between a function and its value is a number: sin^2(x)", open);
        String word = cursor.take().text();
        if (inside) cursor.close(open);
        return sign + word;
    }

    private void checkExponent(Token name, String exponent, String call, String typed) {
        if (exponent.isEmpty() || exponent.matches("\\d+")) return;
        String inverse = INVERSES.get(name.text());
        if (exponent.equals("-1") && inverse != null) {
            throw cursor.error(
                    "`" + name.text() + "^-1` has two readings: write " + inverse + "(" + typed + ") or 1/" + call,
                    name);
        }
        String raised = exponent.startsWith("-") ? "(" + exponent + ")" : exponent;
        throw cursor.error(
                "`" + name.text() + "^" + exponent + "` has its exponent before its value: write " + call + "^"
                        + raised,
                name);
    }

    /** Numbers and constants with what they are times: 2x, 2πx, x^2. */
    private Expr argument() {
        Expr product = graph.constant(1);
        boolean coefficient = true;
        while (coefficient) {
            int place = cursor.place();
            coefficient = cursor.peek().kind() == Token.Kind.NUMBER
                    || names.isConstant(cursor.peek().text());
            product = graph.multiply(product, grammar.power());
            coefficient &= cursor.place() == place + 1 && grammar.juxtaposed() && !cursor.is("(") && !isFunction();
        }
        return product;
    }

    /** Whether something follows that may belong to the value or not; another function never does. */
    private boolean goesOn() {
        if (cursor.is("*") || cursor.is("/")) return !isFunction(cursor.peek(1));
        return grammar.juxtaposed() && !isFunction();
    }

    private boolean isFunction() {
        return isFunction(cursor.peek());
    }

    private boolean isFunction(Token token) {
        return token.kind() == Token.Kind.NAME
                && names.assigned(token.text()).isEmpty()
                && !names.isVariable(token.text())
                && Functions.isName(token.text());
    }

    private LanguageException twoReadings(Token name, int from, int begin, int end, String power) {
        boolean signed = cursor.is("*") || cursor.is("/");
        String sign = signed ? cursor.take().text() : "*";
        int other = cursor.place();
        if (signed) grammar.unary();
        else grammar.power();
        String rest = sign + cursor.typed(other, cursor.place());
        String argument = cursor.typed(begin, end);
        return cursor.error(
                "`" + cursor.typed(from, cursor.place()) + "` has two readings: write " + name.text() + "(" + argument
                        + ")" + power + rest + " or " + name.text() + "(" + argument + rest + ")" + power,
                name);
    }
}
