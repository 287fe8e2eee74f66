package downhill.language;

import java.math.BigDecimal;
import java.math.MathContext;

/** A number rounded to so many digits, as it is written: plain, or as a power of ten. */
final class Decimal {
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final double LEAST_PLAIN = 1e-3;

    private Decimal() {}

    /** @param most from here on it is a power of ten, which has digits of its own */
    static String text(double value, int digits, double most, int digitsOfPower) {
        if (Double.isNaN(value)) return "NaN";
        if (Double.isInfinite(value)) return value > 0 ? "∞" : "−∞";
        BigDecimal rounded = rounded(value, digits);
        return isPlain(rounded, most) ? plain(rounded) : power(rounded(value, digitsOfPower));
    }

    static BigDecimal rounded(double value, int digits) {
        return new BigDecimal(value).round(new MathContext(digits));
    }

    static boolean isPlain(BigDecimal value, double most) {
        double size = Math.abs(value.doubleValue());
        return size == 0 || size >= LEAST_PLAIN && size < most;
    }

    static String plain(BigDecimal value) {
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
    static String powerOfTen(int exponent) {
        return "10" + superscript(exponent);
    }

    /** A whole number raised, such as ⁻³. */
    static String superscript(int exponent) {
        StringBuilder text = new StringBuilder(exponent < 0 ? "⁻" : "");
        for (char digit : Integer.toString(Math.abs(exponent)).toCharArray()) {
            text.append(SUPERSCRIPTS.charAt(digit - '0'));
        }
        return text.toString();
    }

    /** With a true minus. */
    static String sign(String text) {
        return text.replace('-', '−');
    }
}
