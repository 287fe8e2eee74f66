package downhill.experiment;

import downhill.loss.Surface;
import downhill.loss.Surfaces;
import downhill.optimizer.Optimizer;
import downhill.optimizer.Optimizers;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Experiments for tests. */
public final class Samples {
    private Samples() {}

    public static Surface typed(String formula) {
        return Surfaces.typed(formula, Map.of());
    }

    public static Surface surface(String id) {
        return Surfaces.catalogue(Optional.empty()).get(id);
    }

    public static Optimizer optimizer(String id) {
        return Optimizers.catalogue(Optional.empty()).get(id);
    }

    /** One particle at (x, y). */
    public static Experiment ball(Surface surface, Team team, double x, double y) {
        return Experiment.of(surface, team).withStart(Start.point(x, y));
    }

    /** Particles all over the domain. */
    public static Experiment spread(Surface surface, Team... teams) {
        Experiment one = Experiment.of(surface, teams[0]).withTeams(List.of(teams));
        return one.withStart(new Start(
                Start.Kind.UNIFORM, surface.start().x(), surface.start().y(), 0));
    }

    /** The first team's particles after that many steps. */
    public static Snapshot after(Engine engine, Experiment experiment, int steps) {
        engine.load(experiment);
        engine.reset();
        engine.advance(steps);
        return engine.snapshot(0);
    }
}
