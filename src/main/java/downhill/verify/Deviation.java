package downhill.verify;

import java.util.Arrays;

/** How far an engine's numbers are from the reference's. */
final class Deviation {
    private Deviation() {}

    /**
     * |measured − expected| / max(1, |expected|, reach): 0 where both are NaN or the same infinity, infinite where only
     * one is. What is beyond the arithmetic's range counts as infinite.
     */
    static double of(double measured, double expected, double reach, Precision precision) {
        double target = precision.round(expected);
        if (Double.compare(measured, target) == 0 || measured == target) return 0;
        double error = Math.abs(measured - expected) / Math.max(1, Math.max(Math.abs(expected), reach));
        return Double.isFinite(measured) && Double.isFinite(target) ? error : Double.POSITIVE_INFINITY;
    }

    /** The largest over all points, with no reach. */
    static double worst(double[] measured, double[] expected, Precision precision) {
        return allBut(0, measured, expected, precision);
    }

    /** The largest once the {@code out} largest are left out, with no reach. */
    static double allBut(int out, double[] measured, double[] expected, Precision precision) {
        double[] errors = new double[expected.length];
        Arrays.setAll(errors, i -> of(measured[i], expected[i], 0, precision));
        Arrays.sort(errors);
        return errors[errors.length - 1 - out];
    }

    /** The largest over all points. */
    static double worst(double[] measured, double[] expected, double[] reach, Precision precision) {
        double worst = 0;
        for (int i = 0; i < expected.length; i++) {
            double one = of(measured[i], expected[i], Double.isNaN(reach[i]) ? 0 : reach[i], precision);
            worst = Math.max(worst, one);
        }
        return worst;
    }
}
