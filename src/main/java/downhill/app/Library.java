package downhill.app;

import downhill.document.Catalogue;
import downhill.experiment.Experiment;
import downhill.experiment.Start;
import downhill.experiment.Team;
import downhill.loss.Surface;
import downhill.loss.Surfaces;
import downhill.optimizer.Optimizer;
import downhill.optimizer.Optimizers;
import downhill.render.Palette;
import downhill.ui.Lab;
import downhill.ui.Theme;
import java.nio.file.Path;
import java.util.Optional;

/** Everything there is to choose from: the shipped documents and a person's own. */
record Library(Catalogue<Surface> surfaces, Catalogue<Optimizer> optimizers, Catalogue<Palette> palettes) {
    private static final int FIRST_PARTICLES = 20_000;
    private static final double FIRST_SPEED = 60;

    /** Reads the catalogues; {@code own} is a person's folder and need not exist. */
    static Library load(Optional<Path> own) {
        return new Library(
                Surfaces.catalogue(own), Optimizers.catalogue(own), Catalogue.load("palette", own, Palette::read));
    }

    /** What the program opens on: many particles that pour into several valleys. */
    Lab opening() {
        Team team = Team.of(optimizers.get("momentum"), FIRST_PARTICLES);
        Experiment experiment = Experiment.of(surfaces.get("valleys"), team);
        Start start = experiment.start();
        Start everywhere = new Start(Start.Kind.UNIFORM, start.x(), start.y(), 0);
        return new Lab(experiment.withStart(everywhere), true, FIRST_SPEED, Theme.DARK, Lab.Request.NONE);
    }
}
