package downhill.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The signs of the language, and what those stand for that people paste. */
final class Signs {
    static final String RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String LOWERED_DIGITS = "₀₁₂₃₄₅₆₇₈₉";
    static final Map<String, String> RAISED_NAMES = Map.of("ⁿ", "n", "ⁱ", "i", "ˣ", "x", "ʸ", "y");
    static final Map<Character, String> FRACTIONS = Map.ofEntries(
            Map.entry('½', "1/2"),
            Map.entry('⅓', "1/3"),
            Map.entry('⅔', "2/3"),
            Map.entry('¼', "1/4"),
            Map.entry('¾', "3/4"),
            Map.entry('⅕', "1/5"),
            Map.entry('⅙', "1/6"),
            Map.entry('⅛', "1/8"));
    static final List<String> SYMBOLS = List.of(
            "**", "<=", ">=", "==", "!=", "?", ":", "+", "-", "*", "/", "^", "(", ")", ",", "=", "<", ">", "|", "√",
            "∛");

    /** What those stand for that people paste. */
    static final Map<Character, String> PASTED = signs(
            "-‐‑‒–—−﹣－", "-", "×·⋅∙•∗＊⨯", "*", "÷∕⁄／", "/", "≤", "<=", "≥", ">=", "≠", "!=", "({（", "(", ")}）", ")");

    private static final Map<Character, String> HINTS = Map.of(
            '[',
            "group with parentheses ( )",
            ']',
            "group with parentheses ( )",
            '&',
            "cases are written if(x > 0, x, 0)");
    private static final String ANYTHING = "a formula has numbers, names, + - * / ^ and parentheses";

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Signs() {}

    /** @param pairs characters, and the sign that each of them stands for */
    private static Map<Character, String> signs(String... pairs) {
        Map<Character, String> signs = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            for (char c : pairs[i].toCharArray()) signs.put(c, pairs[i + 1]);
        }
        return Map.copyOf(signs);
    }

    /** What to write instead of a sign that means nothing. */
    static String hint(char c) {
        return HINTS.getOrDefault(c, ANYTHING);
    }

    /** The no-break spaces of web pages count too. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == BYTE_ORDER_MARK;
    }

    /** x₁ is x1. */
    static String lowered(String word) {
        StringBuilder name = new StringBuilder();
        for (char c : word.replace("π", "pi").replace("\\", "").toCharArray()) {
            int digit = LOWERED_DIGITS.indexOf(c);
            name.append(digit < 0 ? "" + c : "" + digit);
        }
        return name.toString();
    }
}
