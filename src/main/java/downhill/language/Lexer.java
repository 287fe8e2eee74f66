package downhill.language;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a text into tokens; accepts the signs people paste, − × · ÷ π ² ≤ ≠ √ ½ x₁ among them, and some of TeX. */
final class Lexer {
    private static final Pattern NUMBER = Pattern.compile("(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
    private static final Pattern STRANGE_NUMBER = Pattern.compile("0[xXbB][0-9a-fA-F]+|\\d+(_\\d+)+");
    private static final Pattern NAME = Pattern.compile("π|\\\\?[\\p{L}_&&[^πⁿⁱˣʸ]][\\p{L}\\p{Nd}_₀-₉&&[^πⁿⁱˣʸ]]*");
    /** The rest of x_{10}, which is x_10. */
    private static final Pattern TEX_INDEX = Pattern.compile("\\{([\\p{L}\\p{Nd}]+)\\}");

    private static final Pattern RAISED = Pattern.compile("([⁻⁺]?)([⁰¹²³⁴⁵⁶⁷⁸⁹]+|[ⁿⁱˣʸ])");
    private static final String RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String LOWERED_DIGITS = "₀₁₂₃₄₅₆₇₈₉";
    private static final Map<String, String> RAISED_NAMES = Map.of("ⁿ", "n", "ⁱ", "i", "ˣ", "x", "ʸ", "y");
    private static final Map<Character, String> FRACTIONS = Map.ofEntries(
            Map.entry('½', "1/2"),
            Map.entry('⅓', "1/3"),
            Map.entry('⅔', "2/3"),
            Map.entry('¼', "1/4"),
            Map.entry('¾', "3/4"),
            Map.entry('⅕', "1/5"),
            Map.entry('⅙', "1/6"),
            Map.entry('⅛', "1/8"));
    private static final Map<String, String> TEX = Map.ofEntries(
            Map.entry("\\cdot", "*"),
            Map.entry("\\times", "*"),
            Map.entry("\\left", ""),
            Map.entry("\\right", ""),
            Map.entry("\\le", "<="),
            Map.entry("\\leq", "<="),
            Map.entry("\\lt", "<"),
            Map.entry("\\gt", ">"),
            Map.entry("\\ge", ">="),
            Map.entry("\\geq", ">="),
            Map.entry("\\ne", "!="),
            Map.entry("\\neq", "!="));
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final List<String> SYMBOLS = List.of(
            "**", "<=", ">=", "==", "!=", "?", ":", "+", "-", "*", "/", "^", "(", ")", ",", "=", "<", ">", "|", "√",
            "∛");
    private static final Map<Character, String> SIGNS = signs(
            "-‐‑‒–—−﹣－", "-", "×·⋅∙•∗＊⨯", "*", "÷∕⁄／", "/", "≤", "<=", "≥", ">=", "≠", "!=", "({（", "(", ")}）", ")");
    private static final Map<Character, String> HINTS = Map.of(
            '[',
            "group with parentheses ( )",
            ']',
            "group with parentheses ( )",
            '&',
            "cases are written if(x > 0, x, 0)");
    private static final String ANYTHING = "a formula has numbers, names, + - * / ^ and parentheses";

    /** @param pairs characters, and the sign that each of them stands for */
    private static Map<Character, String> signs(String... pairs) {
        Map<Character, String> signs = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            for (char c : pairs[i].toCharArray()) signs.put(c, pairs[i + 1]);
        }
        return Map.copyOf(signs);
    }

    static final String CASES = "\\begin{cases}";
    static final String CASES_END = "\\end{cases}";
    static final String ROW_END = "\\\\";
    private static final Pattern ENVIRONMENT = Pattern.compile("(\\\\(?:begin|end)) *(\\{cases\\})");
    private static final Pattern TEX_ROW_END = Pattern.compile("\\\\\\\\(\\[[^\\]]*\\])?");
    private static final Pattern TEX_SPACE = Pattern.compile("\\\\([,;:!> ]|q?quad\\b|displaystyle\\b)");
    /** Upright words: if and otherwise beside the cases, names of functions. */
    private static final Pattern TEX_WORD =
            Pattern.compile("\\\\(?:text|mathrm|textrm|operatorname)\\{\\s*([\\p{L}]*)\\s*,?\\s*\\}");

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
        else if (blank(c) || dollar(c)) at++;
        else if (c == '#') skipComment();
        else if (!number() && !name() && !raised() && !fraction(c)) symbol(c);
    }

    /** What TeX has for cases, upright words and blanks. */
    private boolean layout() {
        Matcher environment = match(ENVIRONMENT);
        if (environment != null) {
            inCases = environment.group(1).equals("\\begin");
            add(Token.Kind.SYMBOL, environment.group(1) + environment.group(2), length(environment));
            return true;
        }
        Matcher row = inCases ? match(TEX_ROW_END) : null;
        if (row != null) {
            add(Token.Kind.SYMBOL, ROW_END, length(row));
            return true;
        }
        Matcher word = match(TEX_WORD);
        if (word != null && !word.group(1).isEmpty()) {
            add(Token.Kind.NAME, word.group(1), length(word));
            return true;
        }
        Matcher space = word != null ? word : match(TEX_SPACE);
        if (space == null) return false;
        at += length(space);
        return true;
    }

    private static int length(Matcher matcher) {
        return matcher.group().length();
    }

    /** The no-break spaces of web pages count too. */
    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == BYTE_ORDER_MARK;
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
        Matcher index = TEX_INDEX.matcher(text).region(at + word.length(), text.length());
        if (word.endsWith("_") && index.lookingAt()) {
            add(
                    Token.Kind.NAME,
                    lowered(word + index.group(1)),
                    word.length() + index.group().length());
            return true;
        }
        if (TEX.containsKey(word)) {
            if (TEX.get(word).isEmpty()) at += word.length();
            else add(Token.Kind.SYMBOL, TEX.get(word), word.length());
            return true;
        }
        add(Token.Kind.NAME, word.equals("\\frac") ? word : lowered(word), word.length());
        return true;
    }

    /** x₁ is x1. */
    private static String lowered(String word) {
        StringBuilder name = new StringBuilder();
        for (char c : word.replace("π", "pi").replace("\\", "").toCharArray()) {
            int digit = LOWERED_DIGITS.indexOf(c);
            name.append(digit < 0 ? "" + c : "" + digit);
        }
        return name.toString();
    }

    /** ½ as (1/2), which no double is in general. */
    private boolean fraction(char c) {
        String quotient = FRACTIONS.get(c);
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
        if (RAISED_NAMES.containsKey(exponent)) {
            add(Token.Kind.NAME, RAISED_NAMES.get(exponent), 1);
            return true;
        }
        StringBuilder digits = new StringBuilder();
        exponent.chars().forEach(c -> digits.append(RAISED_DIGITS.indexOf(c)));
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
        tokens.add(new Token(kind, word, at, at + length));
        at += length;
    }
}
