package downhill.ui;

import downhill.language.Digits;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Numbers as people read them: four significant digits, a true minus sign, powers as 10⁻³. */
public final class Numbers {
    private static final MathContext FOUR_DIGITS = new MathContext(4);
    private static final int FIXED_WIDTH = 11;
    private static final String[] PREFIXES = {"", " k", " M", " G", " T"};

    private Numbers() {}

    /** The shortest form, such as 0.01, −2.805, 1.5·10⁻⁴, 10⁻³⁰, ∞ or NaN. */
    public static String text(double value) {
        return Digits.text(value);
    }

    /**
     * The same with trailing zeros, a place for the sign and blanks up to eleven characters, so that a changing number
     * does not dance.
     */
    public static String fixed(double value) {
        boolean plain = Double.isFinite(value) && isPlain(new BigDecimal(value).round(FOUR_DIGITS));
        String text = plain ? decimals(value) : text(value);
        String signed = text.startsWith("−") ? text : " " + text;
        return signed + " ".repeat(Math.max(0, FIXED_WIDTH - signed.length()));
    }

    /** Four digits with trailing zeros, to stand at the right of a column. */
    static String right(double value) {
        return fixed(value).strip();
    }

    /** A whole number in groups of three digits, such as 20,000. */
    public static String count(long value) {
        return sign(String.format(Locale.ROOT, "%,d", value));
    }

    /** Three digits and a prefix, such as 460 M; for rates and memory. */
    public static String compact(double value) {
        int prefix = 0;
        while (Math.abs(value) >= 999.5 && prefix < PREFIXES.length - 1) {
            value /= 1000;
            prefix++;
        }
        return plain(new BigDecimal(value).round(new MathContext(3))) + PREFIXES[prefix];
    }

    /** 10 to a whole power, such as 10⁻³. */
    static String powerOfTen(int exponent) {
        return Digits.powerOfTen(exponent);
    }

    private static boolean isPlain(BigDecimal value) {
        double size = Math.abs(value.doubleValue());
        return size == 0 || size >= 0.001 && size < 1e5;
    }

    private static String plain(BigDecimal value) {
        return sign(value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString());
    }

    private static String decimals(double value) {
        double size = Math.abs(value);
        int digits = size < 1 ? 4 : size < 10 ? 3 : size < 100 ? 2 : size < 1000 ? 1 : 0;
        return sign(String.format(Locale.ROOT, "%." + digits + "f", value));
    }

    private static String sign(String text) {
        return text.replace('-', '−');
    }
}
