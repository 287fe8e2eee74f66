package downhill.render;

/** Keeps short texts from lying on each other: one that would goes down a line. */
final class FreePlaces {
    private static final int MOST = 64;

    private final double[] lefts = new double[MOST];
    private final double[] widths = new double[MOST];
    private final double[] baselines = new double[MOST];
    private int count;

    void clear() {
        count = 0;
    }

    /** The first free baseline at or below this one for a text of that width, which then takes the place. */
    double below(double left, double baseline, double width, double line) {
        double free = baseline;
        for (int i = 0; i < count; i++)
            if (covers(i, left, free, width, line)) {
                free = baselines[i] + line;
                i = -1;
            }
        if (count < MOST) {
            lefts[count] = left;
            widths[count] = width;
            baselines[count++] = free;
        }
        return free;
    }

    private boolean covers(int index, double left, double baseline, double width, double line) {
        boolean beside = left + width < lefts[index] || left > lefts[index] + widths[index];
        return !beside && Math.abs(baseline - baselines[index]) < 0.99 * line;
    }
}
