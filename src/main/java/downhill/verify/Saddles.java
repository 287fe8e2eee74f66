package downhill.verify;

import downhill.experiment.Engine;
import downhill.experiment.Experiment;
import downhill.experiment.Snapshot;
import downhill.experiment.Start;
import downhill.experiment.Team;
import java.util.List;

/** What the saddle-free Newton step promises: one step to a quadratic's bottom, and away from a saddle. */
final class Saddles {
    private static final String GROUP = "newton";
    private static final String SOURCE = "Dauphin et al., 2014: the gradient over each curvature's absolute value";

    private Saddles() {}

    static List<Trial> trials() {
        return List.of(new Trial(GROUP, "ravine", Saddles::ravine), new Trial(GROUP, "saddle", Saddles::saddle));
    }

    private static List<Check> ravine(Engine engine) {
        Team team = Shipped.team("newton", 1, Draws.POINTS).with("damping", 0);
        Snapshot end = Shipped.run(engine, Shipped.everywhere(Shipped.surface("ravine"), team), 1);
        double worst = 0;
        for (double coordinate : end.positions()) worst = Math.max(worst, Math.abs(coordinate));
        double tolerance = Tolerance.SADDLE * Precision.of(engine).unit();
        return List.of(
                new Check(GROUP, "furthest from the ravine's bottom after one step", SOURCE, 0, worst, tolerance));
    }

    /** On x² − y² with a rate of one half, x halves and y grows by one half at every step. */
    private static List<Check> saddle(Engine engine) {
        Team team = Shipped.team("newton", 0.5, 1).with("damping", 0);
        Experiment experiment = Experiment.of(Shipped.surface("saddle"), team).withStart(Start.point(1, 0.0625));
        Snapshot end = Shipped.run(engine, experiment, 4);
        double tolerance = Tolerance.SADDLE * Precision.of(engine).unit();
        return List.of(
                new Check(GROUP, "x after 4 steps from a saddle's side", SOURCE, 0.0625, end.x(0), tolerance),
                new Check(GROUP, "y after 4 steps from a saddle's side", SOURCE, 0.31640625, end.y(0), tolerance));
    }
}
