package downhill.language;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Numbers as people read them: a few significant digits, a true minus sign, powers as 10⁻³. Where a number stands beside
 * others, it has as many digits as tell it from a neighbour one step off.
 */
public final class Digits {
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final double LEAST_PLAIN = 1e-3;
    private static final double MOST_PLAIN = 1e5;
    private static final int USUAL = 4;
    private static final int MOST_DIGITS = 15;

    /** More digits than these, or a longer text, and what all numbers of a row share is written once. */
    private static final int MOST_IN_ROW = 6;

    private static final int LONGEST_IN_ROW = 9;

    /** Parts of a step that are nothing: crumbs of rounding in a row, and below float32's numbers elsewhere. */
    private static final double CRUMB = 1e-9;

    private static final double NOTHING = 1e-27;

    /** What a difference of two numbers is off at most, as a part of it. */
    private static final double ROUNDING = 1e-6;

    private static final int FIXED_WIDTH = 11;
    private static final String[] PREFIXES = {"", " k", " M", " G", " T"};

    private Digits() {}

    /** Four digits in the shortest form, such as 0.01, −2.805, 1.5·10⁻⁴, 10⁻³⁰, ∞ or NaN. */
    public static String text(double value) {
        return text(value, USUAL, MOST_PLAIN, USUAL);
    }

    /** Four digits or as many more, up to fifteen, as tell it from a number {@code step} off; 0 where it is next to none. */
    public static String text(double value, double step) {
        if (!tells(step)) return text(value);
        return text(isNothing(value, step) ? 0 : value, Math.max(USUAL, digits(value, step)));
    }

    private static String text(double value, int digits) {
        return text(value, digits, digits > USUAL ? Math.pow(10, Math.max(5, digits)) : MOST_PLAIN, digits);
    }

    private static boolean tells(double step) {
        return step > 0 && Double.isFinite(step);
    }

    private static boolean isNothing(double value, double step) {
        return Math.abs(value) < NOTHING * step;
    }

    /** Digits from the first of the value's down to the first of the step's, at least one. */
    private static int digits(double value, double step) {
        if (value == 0 || !Double.isFinite(value)) return 1;
        return Math.max(1, Math.min(MOST_DIGITS, order(value) - order(step * (1 + ROUNDING)) + 1));
    }

    /** The power of ten of the first digit. */
    private static int order(double value) {
        BigDecimal exact = rounded(value, MOST_DIGITS);
        return exact.precision() - exact.scale() - 1;
    }

    /** At least four digits and up to nine, so that it is told from the nearest of the numbers that stand beside it. */
    public static String beside(double value, double... all) {
        return text(value, Math.max(gap(value, all), 1e-8 * Math.abs(value)));
    }

    /** How far the nearest other number is, or infinity. */
    private static double gap(double value, double[] values) {
        double gap = Double.POSITIVE_INFINITY;
        for (double other : values) {
            double way = Math.abs(other - value);
            if (way > 1e-15 * Math.abs(value) && way < gap) gap = way;
        }
        return gap;
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
        Row plain = rowLess(0, values);
        boolean alike = mostDigits(values, 0) > MOST_IN_ROW
                || mostDigits(values, 0) > 2 && plain.texts.stream().anyMatch(text -> text.length() > LONGEST_IN_ROW);
        return alike ? rowLess(offset(values), values) : plain;
    }

    /** The same less an offset that stands beside them already. */
    public static Row rowLess(double offset, double[] values) {
        return new Row(
                offset,
                Arrays.stream(values)
                        .mapToObj(value -> residue(value, offset, gap(value, values)))
                        .toList());
    }

    private static String residue(double value, double offset, double gap) {
        if (!tells(gap)) return text(value - offset);
        double rest = value - offset;
        if (Math.abs(rest) < CRUMB * gap) return "0";
        int digits = digits(rest, gap);
        return text(rest, offset == 0 ? Math.max(USUAL, digits) : digits);
    }

    private static int mostDigits(double[] values, double offset) {
        return Arrays.stream(values)
                .filter(value -> Math.abs(value - offset) >= CRUMB * gap(value, values))
                .mapToInt(value -> digits(value - offset, gap(value, values)))
                .max()
                .orElse(1);
    }

    /** The roundest number below all of them, towards 0, beside which four digits are enough; 0 where there is none. */
    private static double offset(double[] values) {
        double near = Arrays.stream(values)
                .boxed()
                .min(Comparator.comparingDouble(Math::abs))
                .orElse(0.0);
        if (near == 0 || Arrays.stream(values).anyMatch(value -> value * near <= 0)) return 0;
        for (int digits = 1; digits <= MOST_DIGITS; digits++) {
            double rounded = new BigDecimal(near)
                    .round(new MathContext(MOST_DIGITS + 1))
                    .round(new MathContext(digits, RoundingMode.DOWN))
                    .doubleValue();
            if (mostDigits(values, rounded) <= USUAL) return rounded;
        }
        return 0;
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
        return fixed(value, Double.NaN);
    }

    /** The same with as many more digits as tell it from a number {@code step} off; 0 where it is next to none. */
    public static String fixed(double value, double step) {
        double shown = tells(step) && isNothing(value, step) ? 0 : value;
        boolean plain = Double.isFinite(shown) && isPlain(rounded(shown, USUAL), MOST_PLAIN);
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
        double gap = gap(value, new double[] {beside});
        return gap < Math.abs(value)
                ? fixed(value, Math.max(gap, 1e-8 * Math.abs(value)) * (1 + ROUNDING))
                        .strip()
                : right(value);
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

    private static String decimals(double value, double step) {
        double size = Math.abs(value);
        int digits = size < 1 ? 4 : size < 10 ? 3 : size < 100 ? 2 : size < 1000 ? 1 : 0;
        if (tells(step)) digits = Math.max(digits, Math.min(MOST_DIGITS, -order(step)));
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
