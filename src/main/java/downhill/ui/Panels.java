package downhill.ui;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which parts of the window are open.
 *
 * @param sections the titles of what is open: the panel's sections, the ball's card and the guides in it
 * @param race whether the table and curves of the race stand below the landscape
 */
public record Panels(Set<String> sections, boolean race) {
    /** What a newcomer needs. */
    public static final Panels FIRST =
            new Panels(Set.of("Surface", "Teams", Guide.GRADIENT.title(), Guide.STEP.title()), false);

    public Panels {
        sections = Collections.unmodifiableSet(new TreeSet<>(sections));
    }

    /** Whether the section or guide of that title is open or shown. */
    public boolean has(String section) {
        return sections.contains(section);
    }

    public Panels with(String section, boolean open) {
        Set<String> next = new TreeSet<>(sections);
        if (open) {
            next.add(section);
        } else {
            next.remove(section);
        }
        return new Panels(next, race);
    }

    public Panels withRace(boolean next) {
        return new Panels(sections, next);
    }
}
