package downhill.experiment.study;

/** How many of some values lie in each of equal bins between two powers of ten; those outside are in the outer bins. */
public record Histogram(double lowPower, double highPower, double[] shares) {
    /** Of how far values lie above a floor; what is not above it goes into the lowest bin, NaN into none. Shares in 0…1 of all values. */
    public static Histogram of(double[] values, double floor, double lowPower, double highPower, int bins) {
        double[] shares = new double[bins];
        for (double value : values) {
            if (Double.isNaN(value)) continue;
            double place = (Math.log10(Math.max(value - floor, Double.MIN_NORMAL)) - lowPower) / (highPower - lowPower);
            int bin = (int) Math.max(0, Math.min(bins - 1, Math.floor(place * bins)));
            shares[bin] += 1.0 / values.length;
        }
        return new Histogram(lowPower, highPower, shares);
    }

    /** The power of ten at the middle of a bin. */
    public double middle(int bin) {
        return lowPower + (highPower - lowPower) * (bin + 0.5) / shares.length;
    }
}
