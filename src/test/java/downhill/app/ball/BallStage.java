package downhill.app.ball;

import downhill.app.explorer.Explorer;
import downhill.app.explorer.ExplorerLoop;
import downhill.app.explorer.Host;
import downhill.app.stage.SameThread;
import downhill.app.stage.Worker;
import downhill.experiment.Experiment;
import downhill.experiment.Start;
import downhill.experiment.Team;
import downhill.gl.Context;
import downhill.library.Library;
import downhill.library.ShippedLibrary;
import downhill.loss.Surfaces;
import downhill.ui.input.UiDriver;
import downhill.workspace.OpenPanels;
import downhill.workspace.Workspace;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;

/** The explorer at rest, with few particles. */
abstract class BallStage {
    static final int WIDTH = 1100;
    static final int HEIGHT = 860;

    Explorer explorer;
    UiDriver driver;

    @BeforeEach
    void open(Context context, TestInfo info) {
        Library library = ShippedLibrary.SHIPPED;
        Experiment opening = library.opening().experiment();
        Experiment few = opening.withTeam(0, opening.teams().get(0).withParticles(500));
        Workspace workspace =
                new Workspace(library.opening().withExperiment(few).withRunning(false), OpenPanels.FIRST, 1);
        explorer =
                new Explorer(context, library, workspace, new Host(() -> {}, () -> {}), new Worker(new SameThread()));
        driver = UiDriver.of(info, context, WIDTH, HEIGHT, new ExplorerLoop(explorer));
    }

    @AfterEach
    void close() {
        driver.close();
    }

    String atTheBall(String name) {
        return driver.labels().find(name + " at the ball").help();
    }

    void parabola(String optimizer, double rate) {
        Library library = ShippedLibrary.SHIPPED;
        Team team = Team.of(library.optimizers().get(optimizer), 1).with("rate", rate);
        Experiment experiment =
                Experiment.of(Surfaces.typed("x^2/2 + 50*y^2", Map.of()), team).withStart(Start.point(1, -0.5));
        explorer.workspace().change(lab -> lab.withExperiment(experiment));
        driver.frames(3);
    }
}
