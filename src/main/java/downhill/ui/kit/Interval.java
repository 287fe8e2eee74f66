package downhill.ui.kit;

import downhill.language.Digits;

/** The two ends of an interval, min &lt; max. */
public record Interval(double min, double max) {
    private static final double LARGEST = 1e6;
    private static final double NARROWEST = 1e-5;

    /** The sentence that says why these are no ends of {@code name}, or "" if they are. */
    static String wrong(String name, double min, double max) {
        double size = Math.max(Math.abs(min), Math.abs(max));
        if (!(min < max)) {
            return name + " would go from " + Digits.text(min) + " to " + Digits.text(max)
                    + ": the first number has to be the smaller one";
        }
        if (size > LARGEST) return name + " would go too far: keep to numbers between −1,000,000 and 1,000,000";
        return max - min < NARROWEST * size ? name + " would be too narrow to tell its ends apart: widen it" : "";
    }
}
