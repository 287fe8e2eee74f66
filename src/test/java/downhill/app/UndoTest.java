package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import downhill.experiment.Experiment;
import downhill.experiment.Team;
import downhill.gl.Context;
import downhill.gl.GlTest;
import downhill.ui.Lab;
import downhill.ui.Panels;
import downhill.ui.Rect;
import downhill.ui.UiDriver;
import imgui.flag.ImGuiKey;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever changes the experiment is taken back by Ctrl+Z and made again by Ctrl+Y. */
@GlTest(compute = true)
class UndoTest {
    private Explorer explorer;
    private UiDriver driver;

    @BeforeEach
    void open(Context context) {
        Library library = new Library(Optional.empty(), problem -> fail(problem.getMessage()));
        Lab lab = library.opening().withRunning(false);
        Experiment few =
                lab.experiment().withTeam(0, Team.of(library.optimizers().get("momentum"), 50));
        Desk desk = new Desk(
                lab.withExperiment(few), new Panels(Set.of("Surface", "Teams", "Start", "Batch"), false, 1e-3), 1);
        explorer = new Explorer(context, library, desk, Host.NONE, new Worker(new SameThread()));
        driver = new UiDriver(context, 1100, 1500, new ExplorerLoop(explorer));
    }

    @AfterEach
    void close() {
        driver.close();
    }

    private Experiment now() {
        return explorer.desk().lab().experiment();
    }

    private void undone(String what, Runnable change) {
        Experiment before = now();
        change.run();
        driver.frames(3);
        Experiment after = now();
        assertThat(after.equals(before)).as("%s changes nothing", what).isFalse();
        driver.chord(ImGuiKey.LeftCtrl, ImGuiKey.Z);
        assertThat(now().equals(before)).as("%s, taken back", what).isTrue();
        driver.chord(ImGuiKey.LeftCtrl, ImGuiKey.Y);
        assertThat(now().equals(after)).as("%s, made again", what).isTrue();
    }

    private void choose(String list, String item) {
        driver.click(list);
        driver.click(item);
    }

    @Test
    void everyChangeIsTakenBackAndMadeAgain() {
        undone("a ball", () -> {
            Rect scene = explorer.sight().panes().landscape();
            driver.click(scene.centreX(), scene.centreY() + 40);
        });
        for (String slider : Set.of("Learning rate", "Momentum", "Gradient noise, synthetic")) {
            undone(slider, () -> driver.drag(slider, 0.35));
        }
        undone("a rival", () -> driver.click("Add a rival"));
        undone("a copy", () -> driver.click("Duplicate"));
        undone("another optimizer", () -> choose("Optimizer", "Adagrad"));
        undone("another landscape", () -> choose("Landscape", "Beale"));
    }
}
