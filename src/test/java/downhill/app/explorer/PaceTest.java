package downhill.app.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.app.stage.SameThread;
import downhill.app.stage.Worker;
import downhill.experiment.Experiment;
import downhill.gl.Context;
import downhill.gl.GlTest;
import downhill.library.ShippedLibrary;
import downhill.ui.input.UiDriver;
import downhill.ui.shell.Status;
import downhill.workspace.Lab;
import downhill.workspace.OpenPanels;
import downhill.workspace.Workspace;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** What the status line says of the pace, where each frame says that it took a twentieth of a second. */
@GlTest(compute = true)
class PaceTest {
    @Test
    void isFramesAndParticleStepsByTheirTime(Context context, TestInfo info) {
        Lab opening = ShippedLibrary.SHIPPED.opening();
        Experiment experiment = opening.experiment();
        Lab lab = opening.withExperiment(
                        experiment.withTeam(0, experiment.teams().get(0).withParticles(100)))
                .withSpeed(20)
                .withRunning(true);
        Workspace workspace = new Workspace(lab, OpenPanels.FIRST, 1);
        Explorer explorer =
                new Explorer(context, ShippedLibrary.SHIPPED, workspace, Host.NONE, new Worker(new SameThread()));
        ExplorerLoop loop = new ExplorerLoop(explorer, 1 / 20f);
        try (UiDriver driver = UiDriver.of(info, context, 800, 600, loop)) {
            driver.frames(40);
            Status status = explorer.overlay().status(Optional.empty());
            assertThat(status.framesPerSecond()).isCloseTo(20, within(0.01));
            assertThat(status.rate().orElseThrow()).isCloseTo(2000, within(1.0));
        }
    }
}
