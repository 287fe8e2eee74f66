package downhill.language;

/** One word of a text; {@code text} is its ASCII spelling, {@code at} and {@code end} where it begins and ends. */
record Token(Kind kind, String text, int at, int end) {
    enum Kind {
        NUMBER,
        NAME,
        SYMBOL,
        SEPARATOR,
        END
    }

    boolean is(String symbol) {
        return (kind == Kind.SYMBOL || kind == Kind.SEPARATOR) && text.equals(symbol);
    }

    boolean isWord(String word) {
        return kind == Kind.NAME && text.equals(word);
    }

    /** How an error names it. */
    String shown() {
        return kind == Kind.END ? "the end" : kind == Kind.SEPARATOR ? "the end of the statement" : "`" + text + "`";
    }
}
