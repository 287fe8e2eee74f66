package downhill.verify;

/** One number against another. {@code source} says where the expected one comes from. */
public record Check(String group, String name, String source, double expected, double measured, double tolerance) {
    /** Whether |measured − expected| ≤ tolerance; what is not a number never passes. */
    public boolean pass() {
        return Math.abs(measured - expected) <= tolerance;
    }
}
