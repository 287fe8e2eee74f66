package downhill.language;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Numbers as people read them: a few significant digits, a true minus sign, powers as 10⁻³. */
public final class Digits {
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final double LEAST_PLAIN = 1e-3;
    private static final double MOST_PLAIN = 1e5;
    private static final int FIXED_WIDTH = 11;
    private static final String[] PREFIXES = {"", " k", " M", " G", " T"};

    private Digits() {}

    /** Four digits in the shortest form, such as 0.01, −2.805, 1.5·10⁻⁴, 10⁻³⁰, ∞ or NaN. */
    public static String text(double value) {
        return text(value, 4, MOST_PLAIN, 4);
    }

    /** Three digits, two beside a power of ten, where there is little room: −2.81, 1.5·10⁻⁴. */
    public static String brief(double value) {
        return text(value, 3, MOST_PLAIN, 2);
    }

    /** Up to nine digits, three beside a power of ten: −2.80511809, 1.53·10⁻⁵. */
    public static String precise(double value) {
        return text(value, 9, 1e9, 3);
    }

    /**
     * Four digits with trailing zeros, a place for the sign and blanks up to eleven characters, so that a changing
     * number does not dance.
     */
    public static String fixed(double value) {
        boolean plain = Double.isFinite(value) && isPlain(rounded(value, 4), MOST_PLAIN);
        String text = plain ? decimals(value) : text(value);
        String signed = text.startsWith("−") ? text : " " + text;
        return signed + " ".repeat(Math.max(0, FIXED_WIDTH - signed.length()));
    }

    /** Four digits with trailing zeros, to stand at the right of a column. */
    public static String right(double value) {
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
        return plain(rounded(value, 3)) + PREFIXES[prefix];
    }

    private static String text(double value, int digits, double most, int digitsOfPower) {
        if (Double.isNaN(value)) return "NaN";
        if (Double.isInfinite(value)) return value > 0 ? "∞" : "−∞";
        BigDecimal rounded = rounded(value, digits);
        return isPlain(rounded, most) ? plain(rounded) : power(rounded(value, digitsOfPower));
    }

    private static BigDecimal rounded(double value, int digits) {
        return new BigDecimal(value).round(new MathContext(digits));
    }

    private static boolean isPlain(BigDecimal value, double most) {
        double size = Math.abs(value.doubleValue());
        return size == 0 || size >= LEAST_PLAIN && size < most;
    }

    private static String plain(BigDecimal value) {
        return sign(value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString());
    }

    private static String decimals(double value) {
        double size = Math.abs(value);
        int digits = size < 1 ? 4 : size < 10 ? 3 : size < 100 ? 2 : size < 1000 ? 1 : 0;
        return sign(String.format(Locale.ROOT, "%." + digits + "f", value));
    }

    private static String power(BigDecimal value) {
        int exponent = value.precision() - value.scale() - 1;
        String mantissa = value.movePointLeft(exponent).stripTrailingZeros().toPlainString();
        String ten = powerOfTen(exponent);
        return switch (mantissa) {
            case "1" -> ten;
            case "-1" -> "−" + ten;
            default -> sign(mantissa) + "·" + ten;
        };
    }

    /** 10 to a whole power, such as 10⁻³. */
    public static String powerOfTen(int exponent) {
        return "10" + superscript(exponent);
    }

    /** A whole number raised, such as ⁻³. */
    public static String superscript(int exponent) {
        StringBuilder text = new StringBuilder(exponent < 0 ? "⁻" : "");
        for (char digit : Integer.toString(Math.abs(exponent)).toCharArray()) {
            text.append(SUPERSCRIPTS.charAt(digit - '0'));
        }
        return text.toString();
    }

    private static String sign(String text) {
        return text.replace('-', '−');
    }
}
