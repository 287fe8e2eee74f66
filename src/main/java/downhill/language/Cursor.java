package downhill.language;

import java.util.List;
import java.util.function.Supplier;

/** A place between the tokens of a text, and how deep in its parentheses that is. */
final class Cursor {
    private static final int DEPTH = 200;

    private final String text;
    private final List<Token> tokens;
    private int next;
    private int depth;

    Cursor(String text) {
        this.text = text;
        this.tokens = Lexer.tokens(text);
    }

    Token peek() {
        return tokens.get(next);
    }

    /** The token that many after the next; the end where there is none. */
    Token peek(int after) {
        return tokens.get(Math.min(next + after, tokens.size() - 1));
    }

    /** The one taken last. */
    Token before() {
        return tokens.get(next - 1);
    }

    Token take() {
        return tokens.get(next++);
    }

    int place() {
        return next;
    }

    void goTo(int place) {
        next = place;
    }

    boolean is(String symbol) {
        return peek().is(symbol);
    }

    boolean isWord(String word) {
        return peek().isWord(word);
    }

    /** Takes the next token if it is that sign. */
    boolean takes(String symbol) {
        if (!peek().is(symbol)) return false;
        next++;
        return true;
    }

    boolean takesWord(String word) {
        if (!isWord(word)) return false;
        next++;
        return true;
    }

    /** Whether a statement ends here. */
    boolean ends() {
        return peek().kind() == Token.Kind.END || peek().kind() == Token.Kind.SEPARATOR;
    }

    /** Every way into parentheses or an exponent goes through here, so that no text overflows the stack. */
    Expr deeper(Supplier<Expr> inner) {
        if (++depth > DEPTH)
            throw error("nested more than " + DEPTH + " deep: name the inner parts, q = x + y; q*q", peek());
        Expr expr = inner.get();
        depth--;
        return expr;
    }

    /** The text from the token at one place to the one before another, as it was typed. */
    String typed(int from, int to) {
        return text.substring(tokens.get(from).at(), tokens.get(to - 1).end());
    }

    /** After the values of a parenthesis. */
    void close(Token open) {
        if (takes(")")) return;
        if (ends()) throw error("this `(` is never closed: add a `)`", open);
        throw error("expected `)` or an operator, but found " + peek().shown(), peek());
    }

    LanguageException comma() {
        return error(
                "a comma belongs between the values of a function such as max(x, y);"
                        + " a number with decimals has a point, 0.5",
                peek());
    }

    LanguageException error(String message, Token where) {
        return new LanguageException(message, text, where.at());
    }
}
