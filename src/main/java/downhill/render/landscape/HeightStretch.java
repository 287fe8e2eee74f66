package downhill.render.landscape;

/** Linear or logarithmic heights; left to itself, it bends far-off walls over rather than cutting them. */
final class HeightStretch implements HeightScale {
    /** How high a bent wall rises beyond its knee at most, as a part of the height below it. */
    private static final double BEND = 0.2;

    /** Of the losses in the middle, or of all where some are 0 or less: what is smaller may be rounding. */
    private static final double SMALLEST = 1e-12;

    private final double min;
    private final double max;
    private final double decade;
    private final double lowKnee;
    private final double highKnee;
    private final double bottom;
    private final double top;

    /**
     * @param sorted the finite losses in ascending order; at least one
     */
    HeightStretch(double[] sorted, HeightMode heightMode) {
        min = sorted[0];
        max = sorted[sorted.length - 1];
        decade = decade(sorted, heightMode);
        double low = quantile(sorted, 0.01);
        double high = quantile(sorted, 0.99);
        boolean bends = heightMode == HeightMode.AUTOMATIC;
        boolean farUp = bends && stretch(max) - stretch(high) > stretch(high) - stretch(low) && high > low;
        // A single deep hole is what is looked for; only poles that go both ways are bent at the bottom too.
        boolean poles = farUp && stretch(low) - stretch(min) > stretch(high) - stretch(low);
        lowKnee = stretch(poles ? low : min);
        highKnee = stretch(farUp ? high : max);
        bottom = bend(stretch(min));
        top = bend(stretch(max));
    }

    /** The loss above the minimum at which the logarithm starts, or infinity for a linear scale. */
    private static double decade(double[] sorted, HeightMode heightMode) {
        double range = sorted[sorted.length - 1] - sorted[0];
        boolean crowded = quantile(sorted, 0.5) - sorted[0] < 0.2 * range;
        if (heightMode == HeightMode.LINEAR || heightMode == HeightMode.AUTOMATIC && !crowded)
            return Double.POSITIVE_INFINITY;
        double middle = quantile(sorted, 0.5) - sorted[0];
        double usual = sorted[0] > 0 && middle > 0 ? middle : range;
        for (double part = 0.05; part < 1; part += 0.05) {
            double above = quantile(sorted, part) - sorted[0];
            if (above > SMALLEST * usual) return above;
        }
        return Double.POSITIVE_INFINITY;
    }

    private static double quantile(double[] sorted, double part) {
        return sorted[(int) Math.round(part * (sorted.length - 1))];
    }

    private double stretch(double loss) {
        return linear() ? loss : Math.log1p((loss - min) / decade);
    }

    private double stretchSlope(double loss) {
        return linear() ? 1 : 1 / (loss - min + decade);
    }

    private double bend(double stretched) {
        double u = (stretched - lowKnee) / (highKnee - lowKnee);
        if (u > 1) return 1 + (u - 1) / (1 + (u - 1) / BEND);
        return u < 0 ? u / (1 - u / BEND) : u;
    }

    private double bendSlope(double stretched) {
        double u = (stretched - lowKnee) / (highKnee - lowKnee);
        double beyond = Math.max(0, Math.max(u - 1, -u));
        return 1 / ((highKnee - lowKnee) * Math.pow(1 + beyond / BEND, 2));
    }

    private boolean linear() {
        return Double.isInfinite(decade);
    }

    private boolean bent() {
        return highKnee < stretch(max);
    }

    @Override
    public boolean even() {
        return linear() && !bent();
    }

    @Override
    public boolean flat() {
        return !(max > min) || !(top > bottom);
    }

    @Override
    public double min() {
        return min;
    }

    @Override
    public double max() {
        return max;
    }

    @Override
    public double height(double loss) {
        return flat() ? 0 : (bend(stretch(loss)) - bottom) / (top - bottom);
    }

    @Override
    public double slope(double loss) {
        return flat() ? 0 : bendSlope(stretch(loss)) * stretchSlope(loss) / (top - bottom);
    }

    @Override
    public String sentence() {
        if (flat()) return "constant";
        String scale = linear() ? "linear scale" : "log scale";
        return bent() ? scale + ", steep walls compressed" : scale;
    }
}
