package downhill.render.landscape;

/** How a loss becomes a height in [0, 1]. */
public interface HeightScale {
    /** @param sorted the finite losses in ascending order; at least one */
    static HeightScale of(double[] sorted, HeightMode heightMode) {
        return heightMode == HeightMode.RANK && sorted[sorted.length - 1] > sorted[0]
                ? new HeightRanks(sorted)
                : new HeightStretch(sorted, heightMode);
    }

    double min();

    double max();

    /** Whether equal steps of the loss are equal steps of the height. */
    boolean even();

    /** Whether all losses are equal, so that every height is 0. */
    boolean flat();

    /** The height in [0, 1] of a loss between the minimum and the maximum. */
    double height(double loss);

    /** The derivative of {@link #height} by the loss. */
    double slope(double loss);

    /** The scale in words, for the legend. */
    String sentence();

    /** The loss at a height in [0, 1]. */
    default double loss(double height) {
        double low = min();
        double high = max();
        for (int i = 0; i < 100; i++) {
            double middle = low + (high - low) / 2;
            if (height(middle) < height) low = middle;
            else high = middle;
        }
        return high;
    }
}
