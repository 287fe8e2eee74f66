package downhill.verify;

import downhill.experiment.Engine;
import downhill.experiment.Experiment;
import downhill.experiment.Snapshot;
import downhill.experiment.Start;
import downhill.experiment.Team;
import java.util.ArrayList;
import java.util.List;

/**
 * That the noise of one step, team, particle and seed says nothing about that of another: the largest correlation of any
 * two coordinates against 4.5 standard errors, 1/√n each. On a plain without slope a step is the noise alone.
 */
final class NoiseCorrelations {
    private static final int PARTICLES = 100_000;
    private static final double TOLERANCE = 4.5 / Math.sqrt(PARTICLES);

    /** One draw of random words serves four steps, so that the fifth has another. */
    private static final int STEPS = 5;

    private static final int LAGS = 4;
    private static final double RATE = 1e-9;

    private NoiseCorrelations() {}

    static List<Trial> trials() {
        return List.of(new Trial("noise", "correlations", NoiseCorrelations::checks));
    }

    private static List<Check> checks(Engine engine) {
        List<double[]> first = coordinates(engine, 1, 0);
        List<double[]> otherTeam = coordinates(engine, 1, 1);
        List<double[]> otherSeed = coordinates(engine, 2, 0);
        return List.of(
                check("steps and coordinates", amongThemselves(first)),
                check("teams", between(first, otherTeam)),
                check("seeds", between(first, otherSeed)),
                check("neighbouring particles", neighbours(first)));
    }

    private static Check check(String what, double largest) {
        return new Check("noise", "correlation of " + what, "independent draws", 0, largest, TOLERANCE);
    }

    /** The noise of every step, x and y of each apart. */
    private static List<double[]> coordinates(Engine engine, long seed, int team) {
        Team plain = Shipped.team("gd", RATE, PARTICLES).with(Team.NOISE, 1);
        engine.load(Experiment.of(Shipped.surface("ravine"), plain)
                .withTeams(List.of(plain, plain))
                .withSeed(seed)
                .withStart(Start.point(0, 0)));
        engine.reset();
        List<double[]> coordinates = new ArrayList<>();
        Snapshot before = engine.snapshot(team);
        for (int step = 1; step <= STEPS; step++) {
            engine.advance(1);
            Snapshot after = engine.snapshot(team);
            for (int axis = 0; axis < 2; axis++) coordinates.add(moved(before, after, axis));
            before = after;
        }
        return coordinates;
    }

    private static double[] moved(Snapshot before, Snapshot after, int axis) {
        double[] moved = new double[PARTICLES];
        for (int i = 0; i < PARTICLES; i++) {
            moved[i] = (before.positions()[2 * i + axis] - after.positions()[2 * i + axis]) / RATE;
        }
        return moved;
    }

    private static double amongThemselves(List<double[]> all) {
        double largest = 0;
        for (int i = 0; i < all.size(); i++)
            for (int j = 0; j < i; j++) largest = Math.max(largest, correlation(all.get(i), all.get(j), 0));
        return largest;
    }

    private static double between(List<double[]> some, List<double[]> others) {
        double largest = 0;
        for (double[] one : some) for (double[] other : others) largest = Math.max(largest, correlation(one, other, 0));
        return largest;
    }

    private static double neighbours(List<double[]> all) {
        double largest = 0;
        for (double[] one : all)
            for (int lag = 1; lag <= LAGS; lag++) largest = Math.max(largest, correlation(one, one, lag));
        return largest;
    }

    /** |mean of the products|, of variables with mean 0 and variance 1. */
    private static double correlation(double[] one, double[] other, int lag) {
        double sum = 0;
        for (int i = lag; i < one.length; i++) sum += one[i] * other[i - lag];
        return Math.abs(sum / (one.length - lag));
    }
}
