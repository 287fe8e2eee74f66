package downhill.language;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * Numbers as people read them: a few significant digits, a true minus sign, powers as 10⁻³. Where a number stands beside
 * others, it has as many digits as tell it from a neighbour one step off.
 */
public final class Digits {
    private static final double MOST_PLAIN = 1e5;
    static final int USUAL = 4;
    static final int MOST_DIGITS = 15;

    /** A part of a step that is nothing: below float32's numbers. */
    private static final double NOTHING = 1e-27;

    /** What a difference of two numbers is off at most, as a part of it. */
    private static final double ROUNDING = 1e-6;

    private static final int FIXED_WIDTH = 11;
    private static final String[] PREFIXES = {"", " k", " M", " G", " T"};

    private Digits() {}

    /** Four digits in the shortest form, such as 0.01, −2.805, 1.5·10⁻⁴, 10⁻³⁰, ∞ or NaN. */
    public static String text(double value) {
        return Decimal.text(value, USUAL, MOST_PLAIN, USUAL);
    }

    /** Four digits or as many more, up to fifteen, as tell it from a number {@code step} off; 0 where it is next to none. */
    public static String text(double value, double step) {
        if (!tells(step)) return text(value);
        return text(isNothing(value, step) ? 0 : value, Math.max(USUAL, digits(value, step)));
    }

    static String text(double value, int digits) {
        return Decimal.text(value, digits, digits > USUAL ? Math.pow(10, Math.max(5, digits)) : MOST_PLAIN, digits);
    }

    static boolean tells(double step) {
        return step > 0 && Double.isFinite(step);
    }

    private static boolean isNothing(double value, double step) {
        return Math.abs(value) < NOTHING * step;
    }

    /** Digits from the first of the value's down to the first of the step's, at least one. */
    static int digits(double value, double step) {
        if (value == 0 || !Double.isFinite(value)) return 1;
        return Math.max(1, Math.min(MOST_DIGITS, order(value) - order(step * (1 + ROUNDING)) + 1));
    }

    /** The power of ten of the first digit. */
    private static int order(double value) {
        BigDecimal exact = Decimal.rounded(value, MOST_DIGITS);
        return exact.precision() - exact.scale() - 1;
    }

    /** At least four digits and up to nine, so that it is told from the nearest of the numbers that stand beside it. */
    public static String beside(double value, double... all) {
        return text(value, Math.max(DigitRow.gap(value, all), 1e-8 * Math.abs(value)));
    }

    /**
     * The texts of an axis, a legend or contour lines: each with the digits that tell it from its nearest neighbour.
     *
     * @param offset what is taken off each of them and has to be written once beside them; mostly 0
     */
    public record Row(double offset, List<String> texts) {
        public String text(int index) {
            return texts.get(index);
        }

        /** The texts in an array of their own. */
        public String[] array() {
            return texts.toArray(String[]::new);
        }

        /** What the numbers are of: a name such as x, or x − 1 where an offset of 1 is taken off. */
        public String name(String of) {
            if (offset == 0) return of;
            String amount = Digits.text(Math.abs(offset), MOST_DIGITS);
            if (of.isEmpty()) return (offset > 0 ? "+" : "−") + amount;
            return of + (offset > 0 ? " − " : " + ") + amount;
        }
    }

    /** The texts of numbers along a line, with an offset where they would be long and much alike. */
    public static Row row(double... values) {
        return DigitRow.of(values);
    }

    /** The same less an offset that stands beside them already. */
    public static Row rowLess(double offset, double[] values) {
        return DigitRow.less(offset, values);
    }

    /** Three digits, two beside a power of ten, where there is little room: −2.81, 1.5·10⁻⁴. */
    public static String brief(double value) {
        return Decimal.text(value, 3, MOST_PLAIN, 2);
    }

    /** Up to nine digits, three beside a power of ten: −2.80511809, 1.53·10⁻⁵. */
    public static String precise(double value) {
        return Decimal.text(value, 9, 1e9, 3);
    }

    /**
     * Four digits with trailing zeros, a place for the sign and blanks up to eleven characters, so that a changing
     * number does not dance.
     */
    public static String fixed(double value) {
        return fixed(value, Double.NaN);
    }

    /** The same with as many more digits as tell it from a number {@code step} off; 0 where it is next to none. */
    public static String fixed(double value, double step) {
        double shown = tells(step) && isNothing(value, step) ? 0 : value;
        boolean plain = Double.isFinite(shown) && Decimal.isPlain(Decimal.rounded(shown, USUAL), MOST_PLAIN);
        String text = plain ? decimals(shown, step) : text(shown, step);
        String signed = text.startsWith("−") ? text : " " + text;
        return signed + " ".repeat(Math.max(0, FIXED_WIDTH - signed.length()));
    }

    /** Four digits with trailing zeros, to stand at the right of a column. */
    public static String right(double value) {
        return fixed(value).strip();
    }

    /** The same with as many more digits, nine at most, as tell it from the number beside it. */
    public static String right(double value, double beside) {
        double gap = DigitRow.gap(value, new double[] {beside});
        return gap < Math.abs(value)
                ? fixed(value, Math.max(gap, 1e-8 * Math.abs(value)) * (1 + ROUNDING))
                        .strip()
                : right(value);
    }

    /** A whole number in groups of three digits, such as 20,000. */
    public static String count(long value) {
        return Decimal.sign(String.format(Locale.ROOT, "%,d", value));
    }

    /** Three digits and a prefix, such as 460 M; for rates and memory. */
    public static String compact(double value) {
        int prefix = 0;
        while (Math.abs(value) >= 999.5 && prefix < PREFIXES.length - 1) {
            value /= 1000;
            prefix++;
        }
        return Decimal.plain(Decimal.rounded(value, 3)) + PREFIXES[prefix];
    }

    private static String decimals(double value, double step) {
        double size = Math.abs(value);
        int digits = size < 1 ? 4 : size < 10 ? 3 : size < 100 ? 2 : size < 1000 ? 1 : 0;
        if (tells(step)) digits = Math.max(digits, Math.min(MOST_DIGITS, -order(step)));
        return Decimal.sign(String.format(Locale.ROOT, "%." + digits + "f", value));
    }

    /** 10 to a whole power, such as 10⁻³. */
    public static String powerOfTen(int exponent) {
        return Decimal.powerOfTen(exponent);
    }

    /** A whole number raised, such as ⁻³. */
    public static String superscript(int exponent) {
        return Decimal.superscript(exponent);
    }
}
