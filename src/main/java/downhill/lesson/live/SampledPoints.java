package downhill.lesson.live;

import java.util.Arrays;

/** A curve as points for drawing, from the least weight to the greatest, and what its finite values span. */
public final class SampledPoints {
    /** Enough for a smooth line as wide as a screen. */
    private static final int POINTS = 385;

    public final double[] weights;
    public final double[] values;
    private double low;
    private double high;

    SampledPoints(double min, double max) {
        weights = new double[POINTS];
        values = new double[POINTS];
        Arrays.setAll(weights, i -> min + (max - min) * i / (POINTS - 1));
    }

    /** After {@link #values} have been written. */
    void measure() {
        low = Double.POSITIVE_INFINITY;
        high = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            if (Double.isFinite(value)) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
    }

    /** The least finite value; 0 where there is none. */
    public double low() {
        return low <= high ? low : 0;
    }

    /** The greatest finite value, above the least. */
    public double high() {
        return high > low ? high : low() + Math.max(1e-12, Math.abs(low()));
    }
}
