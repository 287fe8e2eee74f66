package downhill.verify;

import downhill.document.Catalogue;
import downhill.experiment.Engine;
import downhill.experiment.Experiment;
import downhill.experiment.Snapshot;
import downhill.experiment.Start;
import downhill.experiment.Team;
import downhill.loss.Surface;
import downhill.loss.Surfaces;
import downhill.optimizer.Optimizer;
import downhill.optimizer.Optimizers;
import java.util.List;
import java.util.Optional;

/** The program's own surfaces and optimizers, read once, and runs of them. */
final class Shipped {
    private static final Catalogue<Surface> SURFACES = Surfaces.catalogue(Optional.empty());
    private static final Catalogue<Optimizer> OPTIMIZERS = Optimizers.catalogue(Optional.empty());

    private Shipped() {}

    /** Those that are one formula. */
    static List<Surface> surfaces() {
        return SURFACES.all().stream()
                .filter(surface -> surface.data().isEmpty())
                .toList();
    }

    /** Those over rows of data. */
    static List<Surface> overData() {
        return SURFACES.all().stream()
                .filter(surface -> surface.data().isPresent())
                .toList();
    }

    static Surface surface(String id) {
        return SURFACES.get(id);
    }

    static List<Optimizer> optimizers() {
        return OPTIMIZERS.all();
    }

    /** The optimizer of this id as documented, with one particle. */
    static Team team(String optimizer) {
        return Team.of(OPTIMIZERS.get(optimizer), 1);
    }

    /** The optimizer of this id with this rate. */
    static Team team(String optimizer, double rate, int particles) {
        return Team.of(OPTIMIZERS.get(optimizer), particles).with("rate", rate);
    }

    /** Particles drawn over the whole domain. */
    static Experiment everywhere(Surface surface, Team team) {
        Start start = new Start(
                Start.Kind.UNIFORM, surface.start().x(), surface.start().y(), 0);
        return Experiment.of(surface, team).withStart(start);
    }

    /** Runs an experiment from its start and reads its first team. */
    static Snapshot run(Engine engine, Experiment experiment, int steps) {
        engine.load(experiment);
        engine.reset();
        engine.advance(steps);
        return engine.snapshot(0);
    }
}
