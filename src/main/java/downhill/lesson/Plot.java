package downhill.lesson;

import downhill.language.Program;
import java.util.List;
import java.util.Map;

/**
 * One of the course's pictures over one weight. Its settings are plain numbers or names of the page's numbers.
 *
 * @param curves what is drawn: one formula of the weight, or for COMPARE several with their labels
 * @param weight the name across, from {@code min} to {@code max}
 * @param axisNames what the author calls the axes
 * @param settings by key, such as h, rate, start: a number or the name of a page's number
 */
public record Plot(
        Kind kind,
        List<Curve> curves,
        String weight,
        double min,
        double max,
        Map<String, Setting> settings,
        AxisNames axisNames) {
    public enum Kind {
        TANGENT,
        DERIVATIVE,
        ERROR,
        DESCENT,
        COST,
        COMPARE
    }

    /** Names of the axes; an empty one is the plot's own. */
    public record AxisNames(String across, String up) {
        public static final AxisNames OWN = new AxisNames("", "");
    }

    /** @param text as it was written */
    public record Curve(String label, String text, Program formula) {}

    /** @param name a page's number, or empty: then it is always {@code value} */
    public record Setting(String name, double value) {
        /** The page's number where it names one that the page has, else its own. */
        public double at(Map<String, Double> numbers) {
            return name.isEmpty() ? value : numbers.getOrDefault(name, value);
        }
    }

    private static final String WEIGHT = "weight";
    private static final double USUAL = 5 / 6.0;

    /** Where the weight stands; right of the middle where the page has no number for it. */
    public double weightAt(Map<String, Double> numbers) {
        Setting setting = settings.get(WEIGHT);
        return setting == null ? numbers.getOrDefault(weight, min + USUAL * (max - min)) : setting.at(numbers);
    }

    /** The page's number that is the weight; empty where the author has fixed it. */
    public String weightName() {
        return settings.containsKey(WEIGHT) ? named(WEIGHT) : weight;
    }

    /** A setting with the page's numbers; NaN where the author gave none. */
    public double at(String key, Map<String, Double> numbers) {
        Setting setting = settings.get(key);
        return setting == null ? Double.NaN : setting.at(numbers);
    }

    /** The page's number that a setting names; empty where it names none. */
    public String named(String key) {
        Setting setting = settings.get(key);
        return setting == null ? "" : setting.name();
    }
}
