package downhill.lesson;

import downhill.language.Program;
import java.util.List;
import java.util.Map;

/**
 * One of the course's pictures over one weight. Its settings are plain numbers or names of the page's numbers.
 *
 * @param curves what is drawn: one formula of the weight, or for COMPARE several with their labels
 * @param weight the name across, from {@code min} to {@code max}
 * @param settings by key, such as h, rate, start: a number or the name of a page's number
 */
public record Plot(
        Kind kind, List<Curve> curves, String weight, double min, double max, Map<String, Setting> settings) {
    public enum Kind {
        TANGENT,
        DERIVATIVE,
        ERROR,
        DESCENT,
        COST,
        COMPARE
    }

    /** @param text as it was written */
    public record Curve(String label, String text, Program formula) {}

    /** @param name a page's number, or empty: then it is always {@code value} */
    public record Setting(String name, double value) {}
}
