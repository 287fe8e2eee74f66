package downhill.render;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as people read them: four significant digits, a true minus sign, powers as 10⁻³. */
final class Numbers {
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Numbers() {}

    static String text(double value) {
        if (!Double.isFinite(value)) return Double.isNaN(value) ? "NaN" : value > 0 ? "∞" : "−∞";
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(4));
        if (rounded.signum() == 0) return "0";
        int power = rounded.precision() - rounded.scale() - 1;
        boolean plain = power >= -3 && power < 5;
        return (plain ? digits(rounded) : scientific(rounded, power)).replace('-', '−');
    }

    private static String digits(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private static String scientific(BigDecimal value, int power) {
        String mantissa = digits(value.movePointLeft(power));
        String front = mantissa.equals("1") ? "" : mantissa.equals("-1") ? "-" : mantissa + "×";
        return front + "10" + superscript(power);
    }

    private static String superscript(int power) {
        StringBuilder text = new StringBuilder(power < 0 ? "⁻" : "");
        for (char digit : Integer.toString(Math.abs(power)).toCharArray())
            text.append(SUPERSCRIPTS.charAt(digit - '0'));
        return text.toString();
    }
}
