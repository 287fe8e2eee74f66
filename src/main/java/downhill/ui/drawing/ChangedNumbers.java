package downhill.ui.drawing;

import java.util.HashMap;
import java.util.Map;

/** The page's numbers after a hand has been there. */
final class ChangedNumbers {
    private ChangedNumbers() {}

    /** The same, or with another number of that name where it is another; an empty name stands for none. */
    static Map<String, Double> with(Map<String, Double> numbers, String name, double before, double next) {
        if (next == before || Double.isNaN(next) || name.isEmpty()) {
            return numbers;
        }
        Map<String, Double> changed = new HashMap<>(numbers);
        changed.put(name, next);
        return changed;
    }
}
