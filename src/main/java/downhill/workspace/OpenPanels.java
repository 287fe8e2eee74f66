package downhill.workspace;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which parts of the window are open.
 *
 * @param open panels, sections, cards and guides
 * @param lab whether the Lab stands at the right; a narrow window has it in place of the lesson, not beside it
 * @param lesson whether the lesson stands at the left
 * @param tolerance how near to the lowest loss counts as there, above 0
 * @param over what curves over the run, and the timeline, count in
 */
public record OpenPanels(Set<Openable> open, boolean lab, boolean lesson, double tolerance, RunAxis over) {
    /** What a newcomer needs. */
    public static final OpenPanels FIRST = new OpenPanels(
            EnumSet.of(
                    Openable.SURFACE,
                    Openable.TEAMS,
                    Openable.GRADIENT,
                    Openable.NEXT,
                    Openable.BLOWUP,
                    Openable.CIRCUIT,
                    Openable.INPUTS),
            1e-3);

    /** With the Lab, no lesson, and curves over the steps. */
    public OpenPanels(Set<Openable> open, double tolerance) {
        this(open, true, false, tolerance, RunAxis.STEPS);
    }

    public OpenPanels {
        open = Collections.unmodifiableSet(open.isEmpty() ? EnumSet.noneOf(Openable.class) : EnumSet.copyOf(open));
    }

    /** Whether it is open or shown. */
    public boolean has(Openable what) {
        return open.contains(what);
    }

    public OpenPanels with(Openable what, boolean shown) {
        Set<Openable> next = EnumSet.noneOf(Openable.class);
        next.addAll(open);
        if (shown) {
            next.add(what);
            // Both have the same place, below the landscape.
            if (what == Openable.RACE) next.remove(Openable.COMPARE);
            if (what == Openable.COMPARE) next.remove(Openable.RACE);
        } else {
            next.remove(what);
        }
        return new OpenPanels(next, lab, lesson, tolerance, over);
    }

    public OpenPanels withLab(boolean next) {
        return new OpenPanels(open, next, lesson, tolerance, over);
    }

    public OpenPanels withLesson(boolean next) {
        return new OpenPanels(open, lab, next, tolerance, over);
    }

    /** Whether the table and curves of the race stand below the landscape. */
    public boolean race() {
        return has(Openable.RACE);
    }

    /** Whether the comparison of the engines stands there. */
    public boolean compare() {
        return has(Openable.COMPARE) && !race();
    }

    /** With the landscape's whole height. */
    public OpenPanels withNothingBelow() {
        return with(Openable.RACE, false).with(Openable.COMPARE, false);
    }

    public OpenPanels withRace(boolean next) {
        return with(Openable.RACE, next);
    }

    public OpenPanels withTolerance(double next) {
        return new OpenPanels(open, lab, lesson, next, over);
    }

    public OpenPanels withOver(RunAxis next) {
        return next == over ? this : new OpenPanels(open, lab, lesson, tolerance, next);
    }
}
