package downhill.verify;

import downhill.experiment.Engine;
import downhill.experiment.Experiment;
import downhill.experiment.Field;
import downhill.experiment.Snapshot;
import downhill.experiment.Start;
import downhill.experiment.Team;
import downhill.loss.Surface;
import downhill.loss.Surfaces;
import downhill.optimizer.Optimizer;
import downhill.optimizer.Optimizers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One, four and five steps of real runs from equal starts, 10,000 particles over the whole domain: every optimizer on
 * one surface, with and without noise, and every surface with gradient descent. A step alone goes through the GPU's
 * careful kernel, four through the fast one, five through both.
 */
final class Steps {
    private static final String SOURCE = "the rule stepped plainly in double";
    private static final int[] COUNTS = {1, 4, 5};
    private static final int SIDE = 64;

    private Steps() {}

    static List<Trial> trials() {
        Surface valleys = Surfaces.catalogue(Optional.empty()).get("valleys");
        List<Trial> trials = new ArrayList<>();
        for (Optimizer optimizer : Optimizers.catalogue(Optional.empty()).all()) {
            Team team = Team.of(optimizer, Draws.POINTS).with("rate", 0.1);
            Team noisy = team.with(Team.NOISE, 0.5);
            trials.add(new Trial("steps", optimizer.id(), engine -> {
                List<Check> checks = new ArrayList<>(steps(engine, valleys, team, optimizer.id()));
                checks.addAll(steps(engine, valleys, noisy, optimizer.id() + " with noise"));
                return checks;
            }));
        }
        return trials;
    }

    static List<Trial> surfaces() {
        Optimizer descent = Optimizers.catalogue(Optional.empty()).get("gd");
        Team team = Team.of(descent, Draws.POINTS).with("rate", 1e-4);
        return Surfaces.catalogue(Optional.empty()).all().stream()
                .map(surface -> new Trial("runs", surface.id(), engine -> {
                    List<Check> checks = new ArrayList<>(steps(engine, surface, team, surface.id()));
                    checks.add(field(engine, surface));
                    return checks;
                }))
                .toList();
    }

    private static List<Check> steps(Engine engine, Surface surface, Team team, String subject) {
        Start start = new Start(
                Start.Kind.UNIFORM, surface.start().x(), surface.start().y(), 0);
        Experiment experiment = Experiment.of(surface, team).withStart(start);
        engine.load(experiment);
        engine.reset();
        Reference reference = new Reference(experiment, engine.snapshot(0));
        List<Check> checks = new ArrayList<>();
        for (int count : COUNTS) {
            engine.reset();
            engine.advance(count);
            checks.add(compare(engine, reference.advanceTo(count), subject));
        }
        return checks;
    }

    private static Check compare(Engine engine, Snapshot expected, String subject) {
        Precision precision = Precision.of(engine);
        Snapshot measured = engine.snapshot(0);
        double worst = Deviation.worst(measured.positions(), expected.positions(), precision);
        String name = subject + " after " + expected.step() + (expected.step() == 1 ? " step" : " steps");
        return new Check("steps", name, SOURCE, 0, worst, Tolerance.STEPS * precision.unit());
    }

    private static Check field(Engine engine, Surface surface) {
        Field field = engine.field(SIDE, SIDE);
        double[][] points = new double[2][SIDE * SIDE];
        double[] measured = new double[SIDE * SIDE];
        for (int i = 0; i < measured.length; i++) {
            points[0][i] = field.x(i % SIDE);
            points[1][i] = field.y(i / SIDE);
            measured[i] = field.loss()[i];
        }
        LossTape loss = new LossTape(surface);
        double[] sway = loss.sway(points, Landscapes.reach(surface.x()), Landscapes.reach(surface.y()))[0];
        double worst = Deviation.worst(measured, loss.losses(points), sway, Precision.SINGLE);
        double tolerance = Tolerance.SURFACE * Precision.SINGLE.unit();
        return new Check("steps", surface.id() + " on the terrain's grid", "the loss in double", 0, worst, tolerance);
    }
}
