package downhill.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Text to {@link Program}: its statements one after the other; {@link Grammar} reads what each of them computes. */
public final class Parser {
    private final Graph graph = new Graph(Graph.LIMIT);
    private final Readings readings = new Readings();
    private final Cursor cursor;
    private final Names names;
    private final Grammar grammar;

    private Parser(String text, Set<String> known) {
        cursor = new Cursor(text);
        names = new Names(graph, known);
        grammar = new Grammar(cursor, graph, names, readings);
    }

    /** Parses statements separated by {@code ;} or line ends; the last one is the result. */
    public static Program parse(String text) {
        return parse(text, Set.of());
    }

    /** @param known names that have a meaning already, such as columns of data: those are not asked about */
    public static Program parse(String text, Set<String> known) {
        Parser parser = new Parser(text, known);
        try {
            return parser.program();
        } catch (Graph.GraphFull full) {
            throw parser.cursor.error(full.getMessage(), parser.cursor.peek());
        }
    }

    private Program program() {
        List<Program.Statement> statements = new ArrayList<>();
        while (true) {
            while (cursor.peek().kind() == Token.Kind.SEPARATOR) cursor.take();
            if (cursor.peek().kind() == Token.Kind.END) break;
            statements.add(statement());
            if (!cursor.ends()) throw leftOver();
        }
        if (statements.isEmpty())
            throw cursor.error("the formula is empty: type one, for example x^2 + y^2", cursor.peek());
        names.unclear().ifPresent(this::ask);
        return new Program(statements, names.free(), Notes.of(statements, names, readings));
    }

    private void ask(Token token) {
        throw cursor.error(
                "`" + token.text() + "` is no weight yet: write " + names.meant(token.text()) + ", or another name",
                token);
    }

    private LanguageException leftOver() {
        Token next = cursor.peek();
        if (next.is(")")) return cursor.error("this `)` closes nothing: remove it, or add a `(` before", next);
        if (next.is("="))
            return cursor.error("`=` gives a name a value, as in q = x + y: there is no single name before it", next);
        if (next.is(",")) return cursor.comma();
        String hint = next.kind() == Token.Kind.SYMBOL && !next.is("(") ? "" : ": a product is written with `*`";
        return cursor.error("expected an operator before " + next.shown() + hint, next);
    }

    private Program.Statement statement() {
        Token name = cursor.peek();
        int equals = 1 + arguments();
        if (name.kind() != Token.Kind.NAME || !cursor.peek(equals).is("=")) {
            return new Program.Statement(null, grammar.expression());
        }
        if (Functions.isReserved(name.text())) {
            throw cursor.error("`" + name.text() + "` is a function: choose another name", name);
        }
        cursor.goTo(cursor.place() + equals + 1);
        Expr value = grammar.expression();
        names.assign(name.text(), value);
        return new Program.Statement(name.text(), value);
    }

    /** Tokens of the list in f(x, y) = …, as formulas are shown; 0 where there is none. */
    private int arguments() {
        if (!cursor.peek(1).is("(")) return 0;
        int at = 1;
        do {
            if (cursor.peek(at + 1).kind() != Token.Kind.NAME) return 0;
            at += 2;
        } while (cursor.peek(at).is(","));
        return cursor.peek(at).is(")") && cursor.peek(at + 1).is("=") ? at : 0;
    }
}
