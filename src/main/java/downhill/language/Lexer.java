package downhill.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a text into tokens; accepts the signs people paste: − × · ÷ π ² ³ ≤ ≥ and ** for a power. */
final class Lexer {
    private static final Pattern NUMBER = Pattern.compile("(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{Nd}_]*");
    private static final List<String> SYMBOLS =
            List.of("**", "<=", ">=", "+", "-", "*", "/", "^", "(", ")", ",", "=", "<", ">");
    private static final Map<Character, String> SIGNS =
            Map.of('−', "-", '–', "-", '×', "*", '·', "*", '⋅', "*", '÷', "/", '≤', "<=", '≥', ">=");

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
        else if (Character.isWhitespace(c)) at++;
        else if (c == '#') skipComment();
        else if (c == '²' || c == '³') power(c == '²' ? "2" : "3");
        else if (!match(NUMBER, Token.Kind.NUMBER) && !match(NAME, Token.Kind.NAME)) symbol(c);
    }

    private void skipComment() {
        while (at < text.length() && text.charAt(at) != '\n') at++;
    }

    private void power(String exponent) {
        add(Token.Kind.SYMBOL, "^", 0);
        add(Token.Kind.NUMBER, exponent, 1);
    }

    private boolean match(Pattern pattern, Token.Kind kind) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) return false;
        String word = matcher.group();
        add(kind, kind == Token.Kind.NAME ? word.replace("π", "pi") : word, word.length());
        return true;
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
        throw new LanguageException(
                "`" + shown + "` means nothing here: a formula has numbers, names, + - * / ^ and parentheses",
                text,
                at);
    }

    private void add(Token.Kind kind, String word, int length) {
        tokens.add(new Token(kind, word, at));
        at += length;
    }
}
