package downhill.ui.kit;

import downhill.language.Digits;

/**
 * What a slider spans, min &lt; max. A logarithmic one gives every power of ten the same room; if it starts at 0, the
 * powers start at 0.001. A whole one has no fractions.
 *
 * @param wider the control with which a person widens it, or empty
 */
public record Range(double min, double max, boolean log, boolean whole, String wider) {
    private static final double LEAST = 1e-3;
    private static final int USUAL_DIGITS = 9;

    public Range(double min, double max, boolean log) {
        this(min, max, log, false);
    }

    public Range(double min, double max, boolean log, boolean whole) {
        this(min, max, log, whole, "");
    }

    /** The same, widened by the control of that label. */
    public Range widenedBy(String label) {
        return new Range(min, max, log, whole, label);
    }

    /** What to tell who typed a number outside of it; empty for one inside. */
    String refusal(String label, double typed) {
        if (typed >= min && typed <= max) {
            return "";
        }
        String end = Digits.text(typed > max ? max : min);
        String further = wider.isEmpty() ? "" : " “" + wider + "” lets it go further.";
        return "The slider of “" + label + "” " + (typed > max ? "ends" : "begins") + " at " + end + ", so it is " + end
                + " now." + further;
    }

    public static Range linear(double min, double max) {
        return new Range(min, max, false);
    }

    public static Range log(double min, double max) {
        return new Range(min, max, true);
    }

    /** A logarithmic slider whose left end is 0. */
    public static Range logFromZero(double max) {
        return new Range(0, max, true);
    }

    /** Whole numbers, evenly. */
    public static Range whole(double min, double max) {
        return new Range(min, max, false, true);
    }

    /** Where in 0…1 the value lies on the slider; values outside the range lie at its ends. */
    double position(double value) {
        double from = log && min == 0 ? LEAST : min;
        double held = Math.min(max, Math.max(from, value));
        return log ? Math.log(held / from) / Math.log(max / from) : (held - from) / (max - from);
    }

    /** Dear ImGui takes the smallest number of a logarithmic scale from the digits of the format. */
    String format() {
        if (whole) {
            return "%.0f";
        }
        if (log && min == 0) {
            return "%.3f";
        }
        int digits = log ? (int) Math.ceil(-Math.log10(min)) : 0;
        return "%." + Math.max(USUAL_DIGITS, digits) + "g";
    }
}
