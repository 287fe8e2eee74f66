package downhill.render.landscape;

/** Bridges points that are not finite, so that what is next to a hole stays smooth up to its rim. */
final class Holes {
    private static final int RIM = 4;

    private Holes() {}

    /** Gives points near finite ones the mean of their neighbours, and 0 to the rest. */
    static void fill(float[] values, int width, int height) {
        for (int round = 0; round < RIM; round++) {
            float[] before = values.clone();
            for (int i = 0; i < values.length; i++)
                if (!Float.isFinite(before[i])) values[i] = around(before, width, height, i % width, i / width);
        }
        for (int i = 0; i < values.length; i++) if (!Float.isFinite(values[i])) values[i] = 0;
    }

    private static float around(float[] values, int width, int height, int column, int row) {
        float sum = 0;
        int count = 0;
        for (int j = Math.max(0, row - 1); j <= Math.min(height - 1, row + 1); j++)
            for (int i = Math.max(0, column - 1); i <= Math.min(width - 1, column + 1); i++)
                if (Float.isFinite(values[j * width + i])) {
                    sum += values[j * width + i];
                    count++;
                }
        return count == 0 ? Float.NaN : sum / count;
    }
}
