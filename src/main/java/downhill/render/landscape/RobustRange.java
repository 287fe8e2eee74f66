package downhill.render.landscape;

import downhill.language.Digits;
import java.util.Arrays;

/**
 * The losses that heights and colours are spread over: all of them, unless the outermost two hundredths lie so far off
 * that nothing else would be seen.
 *
 * @param low losses below it are drawn at the bottom
 * @param high losses above it are drawn at the top
 * @param below the share in 0 … 1 of the finite samples that lie below; above the same above
 */
record RobustRange(double low, double high, double below, double above) {
    private static final double OUTERMOST = 0.02;

    /** Spreads of the others that the farthest may lie off. */
    private static final double FAR = 1e4;

    /** @param sorted the finite losses in ascending order; at least one */
    static RobustRange of(double[] sorted) {
        int last = sorted.length - 1;
        double low = sorted[(int) Math.round(OUTERMOST * last)];
        double high = sorted[(int) Math.round((1 - OUTERMOST) * last)];
        double far = FAR * (high - low);
        if (!(far > 0)) return new RobustRange(sorted[0], sorted[last], 0, 0);
        if (low - sorted[0] <= far) low = sorted[0];
        if (sorted[last] - high <= far) high = sorted[last];
        return new RobustRange(
                low, high, share(sorted, Double.NEGATIVE_INFINITY, low), share(sorted, high, Double.POSITIVE_INFINITY));
    }

    /** How far the outermost losses lie off on both sides, in spreads of the others, where poles make them. */
    private static final double POLES = 1.5;

    /** Whether both ends lie so far off as beside poles, which reach as far as the samples happen to come near. */
    static boolean mayHavePoles(double[] sorted) {
        RobustRange inner = inner(sorted);
        double far = POLES * (inner.high - inner.low);
        return far > 0 && inner.low - sorted[0] > far && sorted[sorted.length - 1] - inner.high > far;
    }

    /** Without the outermost losses however near they lie. */
    static RobustRange inner(double[] sorted) {
        int last = sorted.length - 1;
        double low = sorted[(int) Math.round(OUTERMOST * last)];
        double high = sorted[(int) Math.round((1 - OUTERMOST) * last)];
        return new RobustRange(
                low, high, share(sorted, Double.NEGATIVE_INFINITY, low), share(sorted, high, Double.POSITIVE_INFINITY));
    }

    private static double share(double[] sorted, double from, double to) {
        return (double) Arrays.stream(sorted)
                        .filter(loss -> from < loss && loss < to)
                        .count()
                / sorted.length;
    }

    double[] within(double[] sorted) {
        if (low <= sorted[0] && sorted[sorted.length - 1] <= high) return sorted;
        return Arrays.stream(sorted).filter(loss -> low <= loss && loss <= high).toArray();
    }

    /** What lies outside, as the end of a sentence; empty where nothing does. */
    String words() {
        Digits.Row ends = Digits.row(RoundNumbers.significant(low, 2), RoundNumbers.significant(high, 2));
        String up = above > 0 ? "; " + percent(above) + " lies above " + ends.text(1) : "";
        return up + (below > 0 ? "; " + percent(below) + " lies below " + ends.text(0) : "");
    }

    /** A share in two digits. */
    static String percent(double share) {
        return Digits.text(RoundNumbers.significant(100 * share, 2)) + " %";
    }
}
