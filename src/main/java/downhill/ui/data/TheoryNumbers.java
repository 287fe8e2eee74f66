package downhill.ui.data;

import downhill.language.Digits;
import java.math.BigDecimal;
import java.math.MathContext;

/** How the numbers of theory and measurement are written in the cards: three digits, and a dash where there is none. */
final class TheoryNumbers {
    private static final MathContext THREE = new MathContext(3);

    private TheoryNumbers() {}

    static String percent(double share) {
        return text(100 * share) + " %";
    }

    static String withError(double value, double error) {
        return text(value) + " ±" + text(100 * error / value, 2) + " %";
    }

    static String text(double value) {
        return Double.isFinite(value)
                ? Digits.text(new BigDecimal(value).round(THREE).doubleValue())
                : "–";
    }

    static String text(double value, int digits) {
        return Double.isFinite(value)
                ? Digits.text(
                        new BigDecimal(value).round(new MathContext(digits)).doubleValue())
                : "–";
    }
}
