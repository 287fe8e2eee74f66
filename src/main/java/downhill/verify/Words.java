package downhill.verify;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers in the names and tables of checks. */
final class Words {
    private static final MathContext DIGITS = new MathContext(9);

    private Words() {}

    /** Up to nine digits, as short as they go: {@code 0.5}, {@code −2.80511809}, {@code 1.53e-05}, {@code 0}. */
    static String number(double value) {
        if (!Double.isFinite(value)) return Double.isNaN(value) ? "NaN" : value > 0 ? "∞" : "−∞";
        double size = Math.abs(value);
        String text = size != 0 && (size < 1e-4 || size >= 1e9)
                ? String.format(java.util.Locale.ROOT, "%.2e", size)
                : new BigDecimal(size).round(DIGITS).stripTrailingZeros().toPlainString();
        return value < 0 ? "−" + text : text;
    }
}
