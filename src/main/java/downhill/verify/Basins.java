package downhill.verify;

import downhill.experiment.Arrivals;
import downhill.experiment.AttractorWatch;
import downhill.experiment.Attractors;
import downhill.experiment.Engine;
import downhill.experiment.Experiment;
import downhill.experiment.Snapshot;
import downhill.experiment.Start;
import downhill.experiment.Team;
import downhill.loss.Axis;
import downhill.loss.Point;
import downhill.loss.Surface;
import java.util.ArrayList;
import java.util.List;

/** What a basin map is made of: where a grid of particles ends, and which of several places near by is the nearest. */
final class Basins {
    private static final int SIDE = 64;

    /** On the borders between basins, where a rounding decides, so many of {@link #SIDE}² cells may end elsewhere. */
    private static final int ON_THE_BORDER = 4;

    private static final double RATE = 0.002;
    private static final int STEPS = 500;

    private Basins() {}

    static List<Trial> trials() {
        return List.of(
                new Trial("basins", "himmelblau", Basins::himmelblau),
                new Trial("basins", "places side by side", Basins::nearest));
    }

    private static List<Check> himmelblau(Engine engine) {
        Surface surface = Shipped.surface("himmelblau");
        List<Point> minima = surface.minima().stream()
                .map(minimum -> new Point(minimum.x(), minimum.y()))
                .toList();
        Attractors attractors = new Attractors(minima, surface.x(), surface.y());
        Snapshot starts = Shipped.run(engine, grid(surface), 0);
        engine.advance(STEPS);
        int[] places = places(engine, attractors);
        int elsewhere = 0;
        for (int i = 0; i < places.length; i++) {
            double[] end = descended(starts.x(i), starts.y(i));
            if (places[i] != nearest(attractors, end[0], end[1])) elsewhere++;
        }
        String source = "gradient descent in double with the slopes written out";
        String name = "Himmelblau's basins, cells of " + SIDE + " × " + SIDE + " that end elsewhere";
        return List.of(new Check("basins", name, source, 0, elsewhere, ON_THE_BORDER));
    }

    private static Experiment grid(Surface surface) {
        Start cells = new Start(
                Start.Kind.GRID, surface.x().at(0.5 / SIDE), surface.y().at(0.5 / SIDE), 0);
        return Experiment.of(surface, Shipped.team("gd", RATE, SIDE * SIDE)).withStart(cells);
    }

    private static double[] descended(double startX, double startY) {
        double x = startX;
        double y = startY;
        for (int step = 0; step < STEPS; step++) {
            double first = x * x + y - 11;
            double second = x + y * y - 7;
            double slopeX = 4 * x * first + 2 * second;
            double slopeY = 2 * first + 4 * y * second;
            x -= RATE * slopeX;
            y -= RATE * slopeY;
        }
        return new double[] {x, y};
    }

    /** Seven by seven places, each a third of what counts as near from the next, with particles all among them. */
    private static List<Check> nearest(Engine engine) {
        Surface bowl = Shipped.surface("bowl");
        double apartX = Attractors.reach(bowl.x()) / 3;
        double apartY = Attractors.reach(bowl.y()) / 3;
        List<Point> places = new ArrayList<>();
        for (int i = 0; i < 49; i++) places.add(new Point((i % 7 - 3) * apartX, (i / 7 - 3) * apartY));
        Attractors attractors = new Attractors(places, bowl.x(), bowl.y());
        Team team = Shipped.team("gd", RATE, SIDE * SIDE);
        Experiment among = Experiment.of(bowl, team).withStart(new Start(Start.Kind.GAUSSIAN, 0, 0, 3 * apartX));
        Snapshot start = Shipped.run(engine, among, 0);
        int[] found = places(engine, attractors);
        int wrong = 0;
        for (int i = 0; i < found.length; i++) {
            if (found[i] != nearest(attractors, start.x(i), start.y(i))) wrong++;
        }
        String source = "all distances in double";
        return List.of(new Check("basins", "49 places side by side, particles at the wrong one", source, 0, wrong, 1));
    }

    private static int[] places(Engine engine, Attractors attractors) {
        try (AttractorWatch watch = engine.watch(attractors)) {
            watch.note();
            int[] notes = watch.read().notes();
            int[] places = new int[notes.length];
            for (int i = 0; i < notes.length; i++) places[i] = Arrivals.place(notes[i]);
            return places;
        }
    }

    private static int nearest(Attractors attractors, double x, double y) {
        int nearest = Arrivals.NOWHERE;
        double least = 1;
        for (int i = 0; i < attractors.places().size(); i++) {
            Point place = attractors.places().get(i);
            double distance = Math.hypot(axes(attractors.x(), x - place.x()), axes(attractors.y(), y - place.y()));
            if (distance < least) {
                nearest = i;
                least = distance;
            }
        }
        return nearest;
    }

    /** In hundredths of an axis, within one of which a particle is near. */
    private static double axes(Axis axis, double distance) {
        return 100 * distance / (axis.max() - axis.min());
    }
}
