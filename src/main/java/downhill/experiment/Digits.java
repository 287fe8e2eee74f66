package downhill.experiment;

import java.math.BigDecimal;
import java.math.MathContext;

/** A number as people read it: four significant digits, a true minus sign, powers as 10⁻³. */
public final class Digits {
    private static final MathContext FOUR = new MathContext(4);
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Digits() {}

    /** The shortest form, such as 0.01, −2.805, 1.5·10⁻⁴, 10⁻³⁰, ∞ or NaN. */
    public static String text(double value) {
        if (Double.isNaN(value)) return "NaN";
        if (Double.isInfinite(value)) return value > 0 ? "∞" : "−∞";
        BigDecimal rounded = new BigDecimal(value).round(FOUR);
        double size = Math.abs(rounded.doubleValue());
        boolean plain = size == 0 || size >= 0.001 && size < 1e5;
        return plain ? plain(rounded) : power(rounded);
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
    static String superscript(int exponent) {
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
