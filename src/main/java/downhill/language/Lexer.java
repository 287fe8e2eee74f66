package downhill.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a text into tokens; accepts the signs people paste: − × · ÷ π ² ≤ ≥ and ** for a power. */
final class Lexer {
    private static final Pattern NUMBER = Pattern.compile("(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
    private static final Pattern NAME = Pattern.compile("π|[\\p{L}_&&[^π]][\\p{L}\\p{Nd}_&&[^π]]*");
    private static final Pattern RAISED = Pattern.compile("(⁻?)([⁰¹²³⁴⁵⁶⁷⁸⁹]+)");
    private static final String RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final List<String> SYMBOLS =
            List.of("**", "<=", ">=", "==", "!=", "?", ":", "+", "-", "*", "/", "^", "(", ")", ",", "=", "<", ">");
    private static final Map<Character, String> SIGNS = Map.ofEntries(
            Map.entry('−', "-"),
            Map.entry('–', "-"),
            Map.entry('×', "*"),
            Map.entry('·', "*"),
            Map.entry('⋅', "*"),
            Map.entry('∗', "*"),
            Map.entry('÷', "/"),
            Map.entry('≤', "<="),
            Map.entry('≥', ">="),
            Map.entry('≠', "!="));
    private static final Map<Character, String> HINTS = Map.of(
            '|', "write an absolute value as abs(x)",
            '√', "write a square root as sqrt(x)",
            '[', "group with parentheses ( )",
            '{', "group with parentheses ( )");
    private static final String ANYTHING = "a formula has numbers, names, + - * / ^ and parentheses";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String text) {
        this.text = text;
    }

    static List<Token> tokens(String text) {
        Lexer lexer = new Lexer(text);
        while (lexer.at < text.length()) lexer.next();
        lexer.add(Token.Kind.END, "", 0);
        return lexer.tokens;
    }

    private void next() {
        char c = text.charAt(at);
        if (c == '\n' || c == ';') add(Token.Kind.SEPARATOR, ";", 1);
        else if (blank(c)) at++;
        else if (c == '#') skipComment();
        else if (!number() && !name() && !raised()) symbol(c);
    }

    /** The no-break spaces of web pages count too. */
    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == BYTE_ORDER_MARK;
    }

    private void skipComment() {
        while (at < text.length() && text.charAt(at) != '\n') at++;
    }

    private boolean number() {
        Matcher matcher = match(NUMBER);
        if (matcher == null) return false;
        String word = matcher.group();
        if (Double.isInfinite(Double.parseDouble(word)))
            throw error("`" + word + "` is too large: the largest number is 1.8e308");
        add(Token.Kind.NUMBER, word, word.length());
        return true;
    }

    private boolean name() {
        Matcher matcher = match(NAME);
        if (matcher == null) return false;
        add(Token.Kind.NAME, matcher.group().replace("π", "pi"), matcher.group().length());
        return true;
    }

    /** x² and x⁻¹ as the powers they are. */
    private boolean raised() {
        Matcher matcher = match(RAISED);
        if (matcher == null) return false;
        StringBuilder digits = new StringBuilder();
        matcher.group(2).chars().forEach(c -> digits.append(RAISED_DIGITS.indexOf(c)));
        add(Token.Kind.SYMBOL, "^", 0);
        if (!matcher.group(1).isEmpty()) add(Token.Kind.SYMBOL, "-", 1);
        add(Token.Kind.NUMBER, digits.toString(), digits.length());
        return true;
    }

    private Matcher match(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        return matcher.lookingAt() ? matcher : null;
    }

    private void symbol(char c) {
        if (SIGNS.containsKey(c)) {
            add(Token.Kind.SYMBOL, SIGNS.get(c), 1);
            return;
        }
        for (String symbol : SYMBOLS) {
            if (text.startsWith(symbol, at)) {
                add(Token.Kind.SYMBOL, symbol.equals("**") ? "^" : symbol, symbol.length());
                return;
            }
        }
        String shown = text.substring(at, text.offsetByCodePoints(at, 1));
        throw error("`" + shown + "` means nothing here: " + HINTS.getOrDefault(c, ANYTHING));
    }

    private LanguageException error(String message) {
        return new LanguageException(message, text, at);
    }

    private void add(Token.Kind kind, String word, int length) {
        tokens.add(new Token(kind, word, at));
        at += length;
    }
}
