package downhill.verify;

/** One number against another. {@code source} says where the expected one comes from. */
public record Check(
        String group, String name, String source, double expected, double measured, double tolerance, Detail detail) {
    public Check(String group, String name, String source, double expected, double measured, double tolerance) {
        this(group, name, source, expected, measured, tolerance, Detail.NONE);
    }

    /** Whether |measured − expected| ≤ tolerance; what is not a number never passes. */
    public boolean pass() {
        return Math.abs(measured - expected) <= tolerance;
    }

    /** The share of the tolerance that is used up: 0 where nothing is off, above 1 where it fails. */
    public double used() {
        double error = Math.abs(measured - expected);
        if (error == 0) return 0;
        return Double.isNaN(error) ? Double.POSITIVE_INFINITY : error / tolerance;
    }
}
