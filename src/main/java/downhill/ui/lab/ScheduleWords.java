package downhill.ui.lab;

import downhill.ui.kit.Item;
import java.util.Map;

/** What the numbers of the well-known schedules are called for people, and what they do. */
final class ScheduleWords {
    private static final Map<String, Item> WORDS = Map.of(
            "factor", new Item("Falls to this share", "What is left of the number each time it falls. Try 0.1."),
            "every", new Item("Every so many steps", "How long the number stays before it falls. Try 10."),
            "low", new Item("Ends at this share", "What is left of the number at the end of the wave. Try 0.1."),
            "steps", new Item("Over so many steps", "How long the change takes. Try 50."),
            "decay", new Item("Fall in each step", "How fast the number falls: at 0.01 it has halved by step 101."));

    private ScheduleWords() {}

    static Item of(String name) {
        return WORDS.get(name);
    }
}
