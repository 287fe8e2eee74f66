package downhill.verify;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as reports show them. */
final class Words {
    private static final MathContext NINE = new MathContext(9);
    private static final MathContext THREE = new MathContext(3);
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Words() {}

    /** Up to nine digits, three where a power of ten is needed: {@code −2.80511809}, {@code 1.53·10⁻⁵}, {@code 0}. */
    static String number(double value) {
        if (Double.isNaN(value)) return "NaN";
        if (Double.isInfinite(value)) return value > 0 ? "∞" : "−∞";
        double size = Math.abs(value);
        boolean plain = size == 0 || size >= 1e-3 && size < 1e9;
        String text = plain ? digits(new BigDecimal(size).round(NINE)) : scientific(size);
        return value < 0 ? "−" + text : text;
    }

    private static String scientific(double size) {
        BigDecimal rounded = new BigDecimal(size).round(THREE);
        int power = rounded.precision() - rounded.scale() - 1;
        return digits(rounded.scaleByPowerOfTen(-power)) + "·10" + raised(power);
    }

    private static String digits(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String raised(int power) {
        StringBuilder text = new StringBuilder(power < 0 ? "⁻" : "");
        for (char digit : Integer.toString(Math.abs(power)).toCharArray()) text.append(RAISED.charAt(digit - '0'));
        return text.toString();
    }
}
