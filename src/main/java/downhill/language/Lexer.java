package downhill.language;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a text into tokens; accepts the signs people paste, − × · ÷ π ² ≤ ≠ √ ½ x₁ among them, and some of TeX. */
final class Lexer {
    private static final Pattern NUMBER = Pattern.compile("(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
    private static final Pattern STRANGE_NUMBER = Pattern.compile("0[xXbB][0-9a-fA-F]+|\\d+(_\\d+)+");
    private static final Pattern NAME = Pattern.compile("π|\\\\?[\\p{L}_&&[^πⁿⁱˣʸ]][\\p{L}\\p{Nd}_₀-₉&&[^πⁿⁱˣʸ]]*");
    private static final Pattern RAISED = Pattern.compile("([⁻⁺]?)([⁰¹²³⁴⁵⁶⁷⁸⁹]+|[ⁿⁱˣʸ])");
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private boolean inCases;

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
        if (c == '\\' && layout()) return;
        if (c == '&' && inCases) add(Token.Kind.SYMBOL, "&", 1);
        else if (c == '\n' && inCases) at++;
        else if (c == '\n' || c == ';') add(Token.Kind.SEPARATOR, ";", 1);
        else if (Signs.isBlank(c) || dollar(c)) at++;
        else if (c == '#') skipComment();
        else if (!number() && !name() && !raised() && !fraction(c)) symbol(c);
    }

    /** What TeX has for cases, upright words and blanks. */
    private boolean layout() {
        Matcher environment = match(Tex.ENVIRONMENT);
        if (environment != null) {
            inCases = environment.group(1).equals("\\begin");
            add(Token.Kind.SYMBOL, environment.group(1) + environment.group(2), length(environment));
            return true;
        }
        Matcher row = inCases ? match(Tex.ROW) : null;
        if (row != null) {
            add(Token.Kind.SYMBOL, Tex.ROW_END, length(row));
            return true;
        }
        Matcher word = match(Tex.WORD);
        if (word != null && !word.group(1).isEmpty()) {
            add(Token.Kind.NAME, word.group(1), length(word));
            return true;
        }
        Matcher space = word != null ? word : match(Tex.SPACE);
        if (space == null) return false;
        at += length(space);
        return true;
    }

    private static int length(Matcher matcher) {
        return matcher.group().length();
    }

    /** The dollars around a formula in TeX. */
    private boolean dollar(char c) {
        boolean outside = text.substring(0, at).matches("[\\s$]*")
                || text.substring(at + 1).matches("[\\s$]*");
        return c == '$' && outside && text.indexOf('$') != text.lastIndexOf('$');
    }

    private void skipComment() {
        while (at < text.length() && text.charAt(at) != '\n') at++;
    }

    private boolean number() {
        Matcher strange = match(STRANGE_NUMBER);
        if (strange != null) throw error("`" + strange.group() + "` is written " + plain(strange.group()) + " here");
        Matcher matcher = match(NUMBER);
        if (matcher == null) return false;
        String word = matcher.group();
        if (Double.isInfinite(Double.parseDouble(word)))
            throw error("`" + word + "` is too large: the largest number is 1.8e308");
        add(Token.Kind.NUMBER, word, word.length());
        return true;
    }

    /** 1000 for 1_000, 16 for 0x10. */
    private static String plain(String word) {
        if (word.contains("_")) return word.replace("_", "");
        boolean hexadecimal = Character.toLowerCase(word.charAt(1)) == 'x';
        return new BigInteger(word.substring(2), hexadecimal ? 16 : 2).toString();
    }

    /** Also TeX's commands: some are signs, and the rest are names of their own. */
    private boolean name() {
        Matcher matcher = match(NAME);
        if (matcher == null) return false;
        String word = matcher.group();
        Matcher index = Tex.INDEX.matcher(text).region(at + word.length(), text.length());
        if (word.endsWith("_") && index.lookingAt()) {
            add(
                    Token.Kind.NAME,
                    Signs.lowered(word + index.group(1)),
                    word.length() + index.group().length());
            return true;
        }
        if (Tex.SIGNS.containsKey(word)) {
            if (Tex.SIGNS.get(word).isEmpty()) at += word.length();
            else add(Token.Kind.SYMBOL, Tex.SIGNS.get(word), word.length());
            return true;
        }
        add(Token.Kind.NAME, word.equals("\\frac") ? word : Signs.lowered(word), word.length());
        return true;
    }

    /** ½ as (1/2), which no double is in general. */
    private boolean fraction(char c) {
        String quotient = Signs.FRACTIONS.get(c);
        if (quotient == null) return false;
        boolean mixed = at > 0 && Character.isDigit(text.charAt(at - 1));
        if (mixed) throw error("a number and `" + c + "` side by side: write the sum, as in 2 + 1/2, or the decimal");
        add(Token.Kind.SYMBOL, "(", 0);
        add(Token.Kind.NUMBER, quotient.substring(0, 1), 0);
        add(Token.Kind.SYMBOL, "/", 0);
        add(Token.Kind.NUMBER, quotient.substring(2), 0);
        add(Token.Kind.SYMBOL, ")", 1);
        return true;
    }

    /** x² and x⁻¹ as the powers they are. */
    private boolean raised() {
        Matcher matcher = match(RAISED);
        if (matcher == null) return false;
        String exponent = matcher.group(2);
        add(Token.Kind.SYMBOL, "^", 0);
        if (!matcher.group(1).isEmpty()) add(Token.Kind.SYMBOL, matcher.group(1).equals("⁻") ? "-" : "+", 1);
        if (Signs.RAISED_NAMES.containsKey(exponent)) {
            add(Token.Kind.NAME, Signs.RAISED_NAMES.get(exponent), 1);
            return true;
        }
        StringBuilder digits = new StringBuilder();
        exponent.chars().forEach(c -> digits.append(Signs.RAISED_DIGITS.indexOf(c)));
        add(Token.Kind.NUMBER, digits.toString(), digits.length());
        return true;
    }

    private Matcher match(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        return matcher.lookingAt() ? matcher : null;
    }

    private void symbol(char c) {
        if (Signs.PASTED.containsKey(c)) {
            add(Token.Kind.SYMBOL, Signs.PASTED.get(c), 1);
            return;
        }
        for (String symbol : Signs.SYMBOLS) {
            if (text.startsWith(symbol, at)) {
                add(Token.Kind.SYMBOL, symbol.equals("**") ? "^" : symbol, symbol.length());
                return;
            }
        }
        String shown = text.substring(at, text.offsetByCodePoints(at, 1));
        throw error("`" + shown + "` means nothing here: " + Signs.hint(c));
    }

    private LanguageException error(String message) {
        return new LanguageException(message, text, at);
    }

    private void add(Token.Kind kind, String word, int length) {
        tokens.add(new Token(kind, word, at, at + length));
        at += length;
    }
}
