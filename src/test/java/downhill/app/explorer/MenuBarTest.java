package downhill.app.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.stage.SameThread;
import downhill.app.stage.Worker;
import downhill.colour.Theme;
import downhill.experiment.Experiment;
import downhill.experiment.Team;
import downhill.gl.Context;
import downhill.gl.GlTest;
import downhill.library.Library;
import downhill.library.ShippedLibrary;
import downhill.ui.input.UiDriver;
import downhill.ui.kit.Rect;
import downhill.workspace.Lab;
import downhill.workspace.OpenPanels;
import downhill.workspace.Workspace;
import imgui.flag.ImGuiKey;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@GlTest(compute = true)
class MenuBarTest {
    /** Frames between what the mouse does and Escape: in one of them a menu has just been opened. */
    private static final int FRAMES = 6;

    private UiDriver driver;
    private Explorer explorer;

    @BeforeEach
    void open(Context context) {
        Library library = ShippedLibrary.SHIPPED;
        Team few = Team.of(library.optimizers().get("momentum"), 50);
        Experiment bowl = Experiment.of(library.surfaces().get("bowl"), few);
        Workspace workspace = new Workspace(new Lab(bowl, false, Theme.DARK), new OpenPanels(Set.of(), 1e-3), 1);
        explorer = new Explorer(context, library, workspace, Host.NONE, new Worker(new SameThread()));
        driver = new UiDriver(context, 1024, 400, new ExplorerLoop(explorer));
    }

    @AfterEach
    void close() {
        driver.close();
    }

    private boolean isOpen(String menu) {
        return driver.labels().all().stream().anyMatch(label -> label.startsWith(menu + " ▸ "));
    }

    private void point(String label) {
        Rect place = driver.labels().find(label).place();
        explorer.input().pointer(place.centreX(), place.centreY());
    }

    @Test
    void escapeClosesAMenuThatHasJustFollowedAnother() {
        for (int frames = 0; frames <= FRAMES; frames++) {
            driver.click("File menu");
            driver.frames(3);
            assertThat(isOpen("File")).isTrue();
            point("Edit menu");
            driver.frames(frames);
            driver.key(ImGuiKey.Escape);
            driver.frames(3);
            driver.key(ImGuiKey.Escape);
            driver.frames(3);
            assertThat(isOpen("File") || isOpen("Edit")).as("after " + frames).isFalse();
        }
    }

    @Test
    void escapeIsHarmlessWhenAMenuIsPressedWhileAnotherIsOpen() {
        for (int frames = 0; frames <= FRAMES; frames++) {
            driver.click("File menu");
            driver.frames(3);
            point("View menu");
            explorer.input().button(0, true);
            driver.frames(frames);
            driver.key(ImGuiKey.Escape);
            explorer.input().button(0, false);
            driver.frames(3);
            driver.key(ImGuiKey.Escape);
            driver.frames(3);
            assertThat(isOpen("File") || isOpen("View")).as("after " + frames).isFalse();
        }
    }

    @Test
    void oneMenuFollowsAnother() {
        driver.click("File menu");
        driver.frames(3);
        point("Edit menu");
        driver.frames(6);
        assertThat(isOpen("Edit")).isTrue();
        assertThat(isOpen("File")).isFalse();
    }
}
