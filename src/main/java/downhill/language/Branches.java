package downhill.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The ways to write a choice other than if(c, a, b): c ? a : b, Python's a if c else b, and TeX's cases. */
final class Branches {
    private static final Set<String> IF = Set.of("if", "for", "when");
    private static final Set<String> ELSE = Set.of("otherwise", "else");

    private final Cursor cursor;
    private final Graph graph;
    private final Grammar grammar;
    private final Readings readings;

    Branches(Cursor cursor, Graph graph, Grammar grammar, Readings readings) {
        this.cursor = cursor;
        this.graph = graph;
        this.grammar = grammar;
        this.readings = readings;
    }

    Expr question(Expr condition) {
        Token question = cursor.take();
        Expr a = cursor.deeper(grammar::expression);
        if (!cursor.takes(":"))
            throw cursor.error("this `?` has no `:` after its first branch: write c ? a : b", question);
        return graph.choose(condition, a, cursor.deeper(grammar::expression));
    }

    /** Whether an {@code if} stands here that is no call of the function. */
    boolean isConditional() {
        if (!cursor.isWord("if")) return false;
        int open = 0;
        for (int i = 1; ; i++) {
            Token token = cursor.peek(i);
            if (token.is("(")) open++;
            if (token.is(")")) open--;
            if (open == 0 || token.kind() == Token.Kind.END) return true;
            if (open == 1 && token.is(",")) return false;
        }
    }

    /** @param from the place where the value before the {@code if} begins */
    Expr conditional(Expr a, int from) {
        int end = cursor.place();
        Token word = cursor.take();
        int condition = cursor.place();
        Expr c = grammar.either();
        int conditionEnd = cursor.place();
        if (!cursor.takesWord("else"))
            throw cursor.error("this `if` has no `else`: write if(c, a, b), or a if c else b", word);
        int other = cursor.place();
        Expr b = cursor.deeper(grammar::expression);
        readings.add(
                cursor.typed(from, cursor.place()),
                "if(" + cursor.typed(condition, conditionEnd) + ", " + cursor.typed(from, end) + ", "
                        + cursor.typed(other, cursor.place()) + ")");
        return graph.choose(c, a, b);
    }

    /** Rows of a value and a condition; the last holds where no other does. */
    Expr cases(Token open) {
        List<Expr> values = new ArrayList<>();
        List<Expr> conditions = new ArrayList<>();
        while (!cursor.takes(Tex.CASES_END)) {
            if (conditions.size() < values.size()) throw error("only the last case may have no condition", open);
            int from = cursor.place();
            values.add(cursor.deeper(grammar::expression));
            String typed = cursor.typed(from, cursor.place());
            cursor.takes(",");
            boolean more = cursor.takes("&");
            if (more && !isOtherwise()) {
                conditions.add(cursor.deeper(grammar::expression));
                cursor.takes(",");
            }
            if (cursor.takes(Tex.ROW_END) && !cursor.is(Tex.CASES_END)) continue;
            if (!cursor.is(Tex.CASES_END)) throw error("a case is written value & condition \\\\", open);
            if (conditions.size() == values.size()) takeLast(typed, values, conditions, open);
        }
        if (values.isEmpty()) throw error("there is no case in it: write value & condition \\\\", open);
        Expr chosen = values.get(values.size() - 1);
        for (int i = conditions.size() - 1; i >= 0; i--) {
            chosen = graph.choose(conditions.get(i), values.get(i), chosen);
        }
        return chosen;
    }

    private boolean isOtherwise() {
        if (cursor.is(Tex.CASES_END) || cursor.is(Tex.ROW_END)) return true;
        if (cursor.peek().kind() != Token.Kind.NAME) return false;
        if (IF.contains(cursor.peek().text()) && !cursor.peek(1).is("(")) cursor.take();
        if (!ELSE.contains(cursor.peek().text())) return false;
        cursor.take();
        return true;
    }

    /** The last case gives its condition up. */
    private void takeLast(String typed, List<Expr> values, List<Expr> conditions, Token open) {
        if (values.size() == 1) throw error("what holds elsewhere? Add \\\\ 0 & \\text{otherwise}", open);
        conditions.remove(conditions.size() - 1);
        readings.say("the last case, " + typed + ", is taken wherever the others do not hold");
    }

    private LanguageException error(String message, Token where) {
        return cursor.error("`cases`: " + message, where);
    }
}
