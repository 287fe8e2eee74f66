package downhill.ui;

/** What a slider spans, min &lt; max; a logarithmic one gives every power of ten the same room and needs min &gt; 0. */
public record Range(double min, double max, boolean log) {
    public static Range linear(double min, double max) {
        return new Range(min, max, false);
    }

    public static Range log(double min, double max) {
        return new Range(min, max, true);
    }

    /** Where in 0…1 the value lies on the slider; values outside the range lie at its ends. */
    double position(double value) {
        double held = Math.min(max, Math.max(min, value));
        return log ? Math.log(held / min) / Math.log(max / min) : (held - min) / (max - min);
    }
}
