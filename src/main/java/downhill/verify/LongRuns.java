package downhill.verify;

import downhill.experiment.Engine;
import downhill.experiment.Experiment;
import downhill.experiment.Snapshot;
import downhill.experiment.Start;
import downhill.experiment.Team;
import downhill.loss.Minimum;
import downhill.loss.Surface;
import java.util.ArrayList;
import java.util.List;

/** Long runs by what does not depend on rounding: the valley reached, the loss falling, who diverges and when. */
final class LongRuns {
    private static final String GROUP = "long runs";
    private static final String REFERENCE = "the same run in double";

    /** Particles of 10,000 that may differ because rounding decides: those that start within it of a border. */
    private static final int UNDECIDED = 20;

    private LongRuns() {}

    static List<Trial> trials() {
        return List.of(
                new Trial(GROUP, "valleys", LongRuns::valleys),
                new Trial(GROUP, "divergence", LongRuns::divergence),
                new Trial(GROUP, "optax", LongRuns::optax));
    }

    private static List<Check> valleys(Engine engine) {
        Surface surface = Shipped.surface("valleys");
        Experiment experiment = Shipped.everywhere(surface, Shipped.team("gd", 0.05, Draws.POINTS));
        Snapshot start = Shipped.run(engine, experiment, 0);
        Reference reference = new Reference(experiment, start);
        int rises = 0;
        double before = Double.POSITIVE_INFINITY;
        for (int i = 0; i < 12; i++) {
            double mean = new Reference(experiment, engine.snapshot(0)).meanLoss();
            if (!(mean < before + 1e-6)) rises++;
            before = mean;
            engine.advance(25);
        }
        int other = 0;
        Snapshot end = engine.snapshot(0);
        Snapshot expected = reference.advanceTo((int) end.step());
        for (int i = 0; i < Draws.POINTS; i++) {
            if (nearest(surface, end, i) != nearest(surface, expected, i)) other++;
        }
        return List.of(
                new Check(GROUP, "times that the mean loss of gd rises", "a rate below 1/λ", 0, rises, 0),
                new Check(GROUP, "particles of 10000 in another valley", REFERENCE, 0, other, UNDECIDED));
    }

    private static Minimum nearest(Surface surface, Snapshot at, int particle) {
        Minimum best = null;
        double least = Double.POSITIVE_INFINITY;
        for (Minimum minimum : surface.minima()) {
            double distance = Math.hypot(minimum.x() - at.x(particle), minimum.y() - at.y(particle));
            if (distance < least) best = minimum;
            least = Math.min(least, distance);
        }
        return best;
    }

    private static List<Check> divergence(Engine engine) {
        Experiment some = Shipped.everywhere(Shipped.surface("rosenbrock"), Shipped.team("gd", 2e-3, Draws.POINTS));
        int measured = Shipped.run(engine, some, 100).diverged();
        int expected =
                new Reference(some, Shipped.run(engine, some, 0)).advanceTo(100).diverged();
        Experiment all = Shipped.everywhere(Shipped.surface("bowl"), Shipped.team("gd", 10, Draws.POINTS));
        int[] stopped = Shipped.run(engine, all, 40).stopped();
        int[] reference =
                new Reference(all, Shipped.run(engine, all, 0)).advanceTo(40).stopped();
        int worst = 0;
        for (int i = 0; i < stopped.length; i++) worst = Math.max(worst, Math.abs(stopped[i] - reference[i]));
        return List.of(
                new Check(GROUP, "particles of 10000 that diverge", REFERENCE, expected, measured, UNDECIDED),
                new Check(GROUP, "largest difference of the step at which one stops", REFERENCE, 0, worst, 1));
    }

    /** optax's own test: numpy's allclose with rtol = atol = 3e-2 around 1 allows 0.06. */
    private static List<Check> optax(Engine engine) {
        List<Team> teams = List.of(
                Shipped.team("momentum", 1e-3, 1).with("beta", 0.9),
                Shipped.team("adagrad", 1.0, 1),
                Shipped.team("adam", 0.1, 1),
                Shipped.team("rmsprop", 5e-3, 1).with("decay", 0.9));
        Experiment experiment = Experiment.of(Shipped.surface("rosenbrock"), teams.get(0))
                .withTeams(teams)
                .withStart(Start.point(0, 0));
        Shipped.run(engine, experiment, 10_000);
        List<Check> checks = new ArrayList<>();
        for (int i = 0; i < teams.size(); i++) {
            Snapshot end = engine.snapshot(i);
            String name = teams.get(i).name() + " on Rosenbrock from (0, 0), 10000 steps: ";
            String source = "optax, alias_test.py, rtol = atol = 3e-2";
            checks.add(new Check(GROUP, name + "x", source, 1, end.x(0), 0.06));
            checks.add(new Check(GROUP, name + "y", source, 1, end.y(0), 0.06));
        }
        return checks;
    }
}
