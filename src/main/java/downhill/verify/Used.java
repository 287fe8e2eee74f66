package downhill.verify;

import downhill.language.Digits;
import java.math.BigDecimal;
import java.math.MathContext;

/** How the share of a tolerance that is used up is written: the room that an engine has left. */
final class Used {
    private static final double HUNDRED = 100;
    private static final double LEAST = 0.001;
    private static final double MOST = 1000;
    private static final MathContext TWO_DIGITS = new MathContext(2);

    private Used() {}

    /** In percent with two digits, such as 37 %; what fails is beyond 100 %. */
    static String text(Check check) {
        double used = check.used();
        if (used == 0) return "0 %";
        if (!Double.isFinite(used)) return "✗";
        if (used < LEAST) return "< 0.1 %";
        if (used > MOST) return "> 100,000 %";
        double percent = new BigDecimal(HUNDRED * used).round(TWO_DIGITS).doubleValue();
        return Digits.text(percent) + " %";
    }
}
