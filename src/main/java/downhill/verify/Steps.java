package downhill.verify;

import downhill.cpu.CpuEngine;
import downhill.experiment.Engine;
import downhill.experiment.Experiment;
import downhill.experiment.Field;
import downhill.experiment.Snapshot;
import downhill.experiment.Team;
import downhill.language.Rounding;
import downhill.loss.Surface;
import downhill.optimizer.Optimizer;
import java.util.ArrayList;
import java.util.List;

/**
 * One, four and five steps of real runs from equal starts, 10,000 particles over the whole domain: every optimizer on
 * one surface, with and without noise, and every surface with gradient descent. A step alone goes through the GPU's
 * careful kernel, four through the fast one, five through both.
 */
final class Steps {
    private static final String GROUP = "steps";
    private static final String SOURCE = "the rule stepped plainly in double";
    private static final int[] COUNTS = {1, 4, 5};
    private static final int SIDE = 64;

    /** Coordinates of 20,000 left out after several steps: those that meet a kink, where rounding chooses the side. */
    private static final int UNDECIDED = 20;

    private Steps() {}

    static List<Trial> trials() {
        List<Trial> trials = new ArrayList<>();
        for (Optimizer optimizer : Shipped.optimizers()) {
            trials.add(new Trial(GROUP, optimizer.id(), engine -> optimizer(engine, optimizer.id())));
        }
        trials.add(new Trial(GROUP, "schedule", Steps::schedule));
        for (Surface surface : Shipped.surfaces()) {
            trials.add(new Trial(GROUP, surface.id(), engine -> surface(engine, surface)));
        }
        return trials;
    }

    private static List<Check> optimizer(Engine engine, String id) {
        Surface valleys = Shipped.surface("valleys");
        Team team = damped(Shipped.team(id, 0.01, Draws.POINTS));
        List<Check> checks = new ArrayList<>(steps(engine, valleys, team, id));
        checks.addAll(steps(engine, valleys, team.with(Team.NOISE, 0.5), id + " with noise"));
        return checks;
    }

    /** Where a curvature is near 0, little damping would turn its rounding into any step at all. */
    private static Team damped(Team team) {
        return team.optimizer().rule().secondOrder() ? team.with("damping", 0.1) : team;
    }

    private static List<Check> schedule(Engine engine) {
        Team team = Shipped.team("adam", 0.05, Draws.POINTS)
                .following("rate", "rate*0.5^(t - 1)")
                .following("beta1", "0.5*beta1");
        return steps(engine, Shipped.surface("valleys"), team, "adam with schedules");
    }

    private static List<Check> surface(Engine engine, Surface surface) {
        Team team = Shipped.team("gd", rate(surface), Draws.POINTS);
        List<Check> checks = new ArrayList<>(steps(engine, surface, team, surface.id()));
        checks.add(field(engine, surface));
        return checks;
    }

    /** The steepest of the drawn points moves by a hundredth of the domain. */
    private static double rate(Surface surface) {
        double[][] values = new LossTape(surface).backpropagated(Landscapes.points(surface));
        double steepest = 0;
        for (int i = 0; i < Draws.POINTS; i++) steepest = Math.max(steepest, Math.hypot(values[1][i], values[2][i]));
        return 0.01 * (surface.x().max() - surface.x().min()) / steepest;
    }

    private static List<Check> steps(Engine engine, Surface surface, Team team, String subject) {
        Experiment experiment = Shipped.everywhere(surface, team);
        Reference reference = new Reference(experiment, Shipped.run(engine, experiment, 0));
        List<Check> checks = new ArrayList<>();
        try (Engine rounded = new CpuEngine(Rounding.SINGLE)) {
            rounded.load(experiment);
            for (int count : COUNTS) {
                Snapshot expected = reference.advanceTo(count);
                double worst = worst(Shipped.run(engine, experiment, count), expected, Precision.of(engine));
                rounded.advance((int) (count - rounded.step()));
                double roundings = worst(rounded.snapshot(0), expected, Precision.SINGLE) / Precision.SINGLE.unit();
                checks.add(check(subject, count, worst, Tolerance.times(roundings, Precision.of(engine))));
            }
        }
        return checks;
    }

    private static Check check(String subject, int count, double worst, double tolerance) {
        String name = subject + " after " + count + (count == 1 ? " step" : " steps");
        return new Check(GROUP, name, SOURCE, 0, worst, tolerance);
    }

    private static double worst(Snapshot measured, Snapshot expected, Precision precision) {
        int undecided = expected.step() == 1 ? 0 : UNDECIDED;
        return Deviation.allBut(undecided, measured.positions(), expected.positions(), precision);
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
        double[] expected = loss.losses(points);
        double worst = Deviation.worst(measured, expected, sway, Precision.SINGLE);
        double roundings =
                Deviation.worst(loss.rounded(points)[0], expected, sway, Precision.SINGLE) / Precision.SINGLE.unit();
        double tolerance = Tolerance.times(roundings, Precision.SINGLE);
        return new Check(GROUP, surface.id() + " on the terrain's grid", "the loss in double", 0, worst, tolerance);
    }
}
