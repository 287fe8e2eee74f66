package downhill.ui.circuit;

import downhill.language.Op;

/** The graph of an operation of one value around 0, in a box from 0 to 1; NaN where it has no value to show. */
final class OpCurve {
    private static final int SAMPLES = 64;
    private static final double REACH = 4;
    private static final double MOST = 3;

    final float[] x = new float[SAMPLES];
    final float[] y = new float[SAMPLES];

    OpCurve(Op op) {
        double[] values = new double[SAMPLES];
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < SAMPLES; i++) {
            double value = op.value(REACH * (2.0 * i / (SAMPLES - 1) - 1), 0);
            values[i] = Math.abs(value) <= MOST ? value : Double.NaN;
            if (!Double.isNaN(values[i])) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        for (int i = 0; i < SAMPLES; i++) {
            x[i] = (float) i / (SAMPLES - 1);
            y[i] = (float) (high > low ? (high - values[i]) / (high - low) : 0.5);
        }
    }
}
