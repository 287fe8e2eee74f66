package downhill.language;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;

/** How numbers along a line are told from their neighbours with as few digits as that takes. */
final class DigitRow {
    /** More digits than these, or a longer text, and what all numbers of a row share is written once. */
    private static final int MOST_IN_ROW = 6;

    private static final int LONGEST_IN_ROW = 9;

    /** A part of a step that is nothing: a crumb of rounding. */
    private static final double CRUMB = 1e-9;

    private DigitRow() {}

    /** The texts of numbers along a line, with an offset where they would be long and much alike. */
    static Digits.Row of(double... values) {
        Digits.Row plain = less(0, values);
        boolean alike = mostDigits(values, 0) > MOST_IN_ROW
                || mostDigits(values, 0) > 2 && plain.texts().stream().anyMatch(text -> text.length() > LONGEST_IN_ROW);
        return alike ? less(offset(values), values) : plain;
    }

    /** The same less an offset that stands beside them already. */
    static Digits.Row less(double offset, double[] values) {
        return new Digits.Row(
                offset,
                Arrays.stream(values)
                        .mapToObj(value -> residue(value, offset, gap(value, values)))
                        .toList());
    }

    private static String residue(double value, double offset, double gap) {
        if (!Digits.tells(gap)) return Digits.text(value - offset);
        double rest = value - offset;
        if (Math.abs(rest) < CRUMB * gap) return "0";
        int digits = Digits.digits(rest, gap);
        return Digits.text(rest, offset == 0 ? Math.max(Digits.USUAL, digits) : digits);
    }

    private static int mostDigits(double[] values, double offset) {
        return Arrays.stream(values)
                .filter(value -> Math.abs(value - offset) >= CRUMB * gap(value, values))
                .mapToInt(value -> Digits.digits(value - offset, gap(value, values)))
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
        for (int digits = 1; digits <= Digits.MOST_DIGITS; digits++) {
            double rounded = new BigDecimal(near)
                    .round(new MathContext(Digits.MOST_DIGITS + 1))
                    .round(new MathContext(digits, RoundingMode.DOWN))
                    .doubleValue();
            if (mostDigits(values, rounded) <= Digits.USUAL) return rounded;
        }
        return 0;
    }

    /** How far the nearest other number is, or infinity. */
    static double gap(double value, double[] values) {
        double gap = Double.POSITIVE_INFINITY;
        for (double other : values) {
            double way = Math.abs(other - value);
            if (way > 1e-15 * Math.abs(value) && way < gap) gap = way;
        }
        return gap;
    }
}
