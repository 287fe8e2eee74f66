package downhill.experiment.study;

import downhill.experiment.Arrivals;
import downhill.experiment.Attractors;
import downhill.experiment.Experiment;
import downhill.experiment.Snapshot;
import downhill.experiment.plan.Probe;
import downhill.loss.Point;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks for minima that nobody declared, below where particles ended: one search at a time. */
final class MinimumHunt {
    private static final int MOST_SEARCHES = 256;

    private final CompassSearch search;
    private final Deque<Point> from = new ArrayDeque<>();
    private Attractors found;

    /** Ends that share a cell as large as what counts as near are searched from once, the most common first. */
    MinimumHunt(Experiment experiment, Attractors known, Snapshot ends, Arrivals arrivals) {
        search = new CompassSearch(new Probe(experiment), known);
        found = new Attractors(List.of(), known.x(), known.y());
        Map<List<Long>, List<Point>> cells = new HashMap<>();
        for (int i = 0; i < ends.particles(); i++) {
            if (Arrivals.place(arrivals.notes()[i]) != Arrivals.NOWHERE) continue;
            Point end = new Point(ends.x(i), ends.y(i));
            cells.computeIfAbsent(cell(end), key -> new ArrayList<>()).add(end);
        }
        cells.values().stream()
                .sorted(Comparator.<List<Point>>comparingInt(List::size)
                        .reversed()
                        .thenComparing(points -> points.get(0).x())
                        .thenComparing(points -> points.get(0).y()))
                .limit(MOST_SEARCHES)
                .forEach(points -> from.add(points.get(0)));
    }

    private List<Long> cell(Point end) {
        return List.of(
                Math.round(end.x() / Attractors.reach(found.x())), Math.round(end.y() / Attractors.reach(found.y())));
    }

    boolean done() {
        return from.isEmpty();
    }

    /** Searches from the next end. */
    void next() {
        Point end = from.remove();
        if (found.at(end.x(), end.y()) >= 0) return;
        search.from(end.x(), end.y())
                .filter(place -> found.at(place.x(), place.y()) < 0)
                .ifPresent(place -> found = found.with(List.of(place)));
    }

    /** The known attractors and what was found beside them, in the order of x. */
    Attractors found(Attractors known) {
        List<Point> fresh = found.places().stream()
                .filter(place -> known.at(place.x(), place.y()) < 0)
                .sorted(Comparator.comparingDouble(Point::x).thenComparingDouble(Point::y))
                .toList();
        return known.with(fresh);
    }
}
