package downhill.language;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as people read them: a few significant digits, a true minus sign, powers as 10⁻³. */
public final class Digits {
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final double LEAST_PLAIN = 1e-3;

    private Digits() {}

    /** Four digits in the shortest form, such as 0.01, −2.805, 1.5·10⁻⁴, 10⁻³⁰, ∞ or NaN. */
    public static String text(double value) {
        return text(value, 4, 1e5, 4);
    }

    /** Three digits, two beside a power of ten, where there is little room: −2.81, 1.5·10⁻⁴. */
    public static String brief(double value) {
        return text(value, 3, 1e5, 2);
    }

    /** Up to nine digits, three beside a power of ten: −2.80511809, 1.53·10⁻⁵. */
    public static String precise(double value) {
        return text(value, 9, 1e9, 3);
    }

    private static String text(double value, int digits, double most, int digitsOfPower) {
        if (Double.isNaN(value)) return "NaN";
        if (Double.isInfinite(value)) return value > 0 ? "∞" : "−∞";
        BigDecimal exact = new BigDecimal(value);
        BigDecimal rounded = exact.round(new MathContext(digits));
        double size = Math.abs(rounded.doubleValue());
        boolean plain = size == 0 || size >= LEAST_PLAIN && size < most;
        return plain ? plain(rounded) : power(exact.round(new MathContext(digitsOfPower)));
    }

    private static String plain(BigDecimal value) {
        return sign(value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString());
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
