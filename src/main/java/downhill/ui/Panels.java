package downhill.ui;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which parts of the window are open.
 *
 * @param sections the titles of what is open: the panel's sections, the ball's card and the guides in it
 * @param lab whether the Lab stands at the right; a narrow window has it in place of the lesson, not beside it
 * @param lesson whether the lesson stands at the left
 * @param race whether the table and curves of the race stand below the landscape
 * @param tolerance how near to the lowest loss counts as there, above 0
 * @param over what curves over the run, and the timeline, count in
 */
public record Panels(Set<String> sections, boolean lab, boolean lesson, boolean race, double tolerance, RunAxis over) {
    /** What a newcomer needs. */
    public static final Panels FIRST = new Panels(first(), false, 1e-3);

    private static Set<String> first() {
        Set<String> first = new TreeSet<>(CircuitPanel.FIRST);
        first.addAll(Set.of("Surface", "Teams", Guide.GRADIENT.title(), Guide.NEXT.title(), BlowupPanel.TITLE));
        return first;
    }

    /** With the Lab, no lesson, and curves over the steps. */
    public Panels(Set<String> sections, boolean race, double tolerance) {
        this(sections, true, false, race, tolerance, RunAxis.STEPS);
    }

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
        return new Panels(next, lab, lesson, race, tolerance, over);
    }

    public Panels withLab(boolean next) {
        return new Panels(sections, next, lesson, race, tolerance, over);
    }

    public Panels withLesson(boolean next) {
        return new Panels(sections, lab, next, race, tolerance, over);
    }

    public Panels withRace(boolean next) {
        return new Panels(sections, lab, lesson, next, tolerance, over);
    }

    public Panels withTolerance(double next) {
        return new Panels(sections, lab, lesson, race, next, over);
    }

    public Panels withOver(RunAxis next) {
        return next == over ? this : new Panels(sections, lab, lesson, race, tolerance, next);
    }
}
