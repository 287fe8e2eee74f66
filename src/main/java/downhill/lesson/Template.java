package downhill.lesson;

import downhill.document.Line;
import downhill.language.Digits;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with formulas in braces. In mathematics, between dollar signs, braces after a command, after ^ or _ or after
 * another group are LaTeX's own.
 */
public final class Template {
    private static final Pattern LATEX_GROUP = Pattern.compile("(?s).*(\\\\[A-Za-z]+\\*?|[\\^_}\\]])");
    private static final Pattern POWER = Pattern.compile("(.*)·10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)|(−?)10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)");
    private static final MathContext SIX_DIGITS = new MathContext(6);
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final String text;
    private final ToDoubleFunction<String> value;
    private final StringBuilder filled = new StringBuilder();
    private boolean mathematics;

    private Template(String text, ToDoubleFunction<String> value) {
        this.text = text;
        this.value = value;
    }

    /** The text with a number for each formula in braces: six digits, and none that say nothing. */
    public static String fill(String text, ToDoubleFunction<String> value) {
        return new Template(text, value).fill();
    }

    /** The formulas in a text's braces; a brace without a partner is an error. */
    public static List<String> formulas(Line line) {
        List<String> formulas = new ArrayList<>();
        try {
            fill(line.text(), formula -> {
                formulas.add(formula);
                return 1;
            });
        } catch (IllegalArgumentException unclosed) {
            throw line.error("this `{` is never closed: add a `}`");
        }
        return formulas;
    }

    private String fill() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean escaped = i > 0 && text.charAt(i - 1) == '\\';
            if (c == '$' && !escaped) mathematics = !mathematics;
            if (c != '{' || escaped || isLatex()) {
                filled.append(c);
                continue;
            }
            int end = text.indexOf('}', i);
            if (end < 0) throw new IllegalArgumentException("{");
            filled.append(number(value.applyAsDouble(text.substring(i + 1, end))));
            i = end;
        }
        return filled.toString();
    }

    private boolean isLatex() {
        return mathematics && LATEX_GROUP.matcher(filled).matches();
    }

    private String number(double number) {
        String digits = Digits.precise(
                Double.isFinite(number)
                        ? new BigDecimal(number).round(SIX_DIGITS).doubleValue()
                        : number);
        return mathematics ? latex(digits) : digits;
    }

    /** Print has other signs than text. */
    private static String latex(String digits) {
        Matcher power = POWER.matcher(digits);
        String plain = digits;
        if (power.matches()) {
            boolean product = power.group(1) != null;
            plain = (product ? power.group(1) + " \\cdot " : power.group(3)) + "10^{"
                    + exponent(power.group(product ? 2 : 4)) + "}";
        }
        return plain.replace("−", "-").replace("∞", "\\infty ").replace("NaN", "\\mathrm{NaN}");
    }

    private static String exponent(String raised) {
        StringBuilder exponent = new StringBuilder();
        for (char c : raised.toCharArray()) exponent.append(c == '⁻' ? "-" : SUPERSCRIPTS.indexOf(c));
        return exponent.toString();
    }
}
