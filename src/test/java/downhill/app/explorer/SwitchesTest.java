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
import downhill.workspace.Arrangement;
import downhill.workspace.Lab;
import downhill.workspace.OpenPanels;
import downhill.workspace.Workspace;
import imgui.flag.ImGuiKey;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is always in sight at the right of the menus, by mouse. */
@GlTest(compute = true)
class SwitchesTest {
    private static final int HEIGHT = 400;

    private int width;
    private Explorer explorer;
    private UiDriver driver;

    private void open(Context context, int wide) {
        width = wide;
        Library library = ShippedLibrary.SHIPPED;
        Team few = Team.of(library.optimizers().get("momentum"), 50);
        Experiment bowl = Experiment.of(library.surfaces().get("bowl"), few);
        Workspace workspace = new Workspace(new Lab(bowl, false, Theme.DARK), new OpenPanels(Set.of(), 1e-3), 1);
        explorer = new Explorer(context, library, workspace, Host.NONE, new Worker(new SameThread()));
        driver = UiDriver.looking(context, wide, HEIGHT, new ExplorerLoop(explorer));
    }

    @AfterEach
    void close() {
        driver.close();
    }

    /** Whether the switch has the frame of what is shown. */
    private boolean isMarked(String label) {
        driver.move(4, HEIGHT - 4);
        Rect place = driver.labels().find(label).place();
        int[] pixels = driver.pixels();
        int framed = 0;
        for (int y = (int) place.top(); y < place.bottom(); y++) {
            for (int x = (int) place.left(); x < place.right(); x++) {
                if (isAccent(pixels[y * width + x])) framed++;
            }
        }
        return framed > place.width();
    }

    /** Nearly, for a line's edge is mixed with what lies below. */
    private static boolean isAccent(int pixel) {
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs((pixel >> shift & 0xFF) - (Theme.DARK.accent() >> shift & 0xFF)) > 48) return false;
        }
        return true;
    }

    private String shown() {
        return explorer.simulation().experiment().surface().id();
    }

    @Test
    void theLessonOpensClosesAndBringsBackWhatWasThere(Context context) {
        open(context, 1024);
        assertThat(isMarked("Lessons")).isFalse();
        driver.click("Lessons");
        driver.frames(5);
        assertThat(explorer.lessonSession().isReading()).isTrue();
        assertThat(driver.labels().all()).contains("Next chapter");
        assertThat(isMarked("Lessons")).isTrue();
        assertThat(shown()).as("the lesson's first scene").isNotEqualTo("bowl");
        driver.click("Lessons");
        driver.frames(5);
        assertThat(explorer.lessonSession().isOpen()).isFalse();
        assertThat(driver.labels().all()).doesNotContain("Next chapter");
        assertThat(isMarked("Lessons")).isFalse();
        assertThat(shown()).isEqualTo("bowl");
    }

    @Test
    void fromTheFreeLabItLeadsBackToThePage(Context context) {
        open(context, 1024);
        driver.click("Lessons");
        driver.frames(5);
        driver.click("Free lab");
        assertThat(isMarked("Lessons")).isFalse();
        driver.click("Lessons");
        driver.frames(3);
        assertThat(explorer.lessonSession().isReading()).isTrue();
        assertThat(isMarked("Lessons")).isTrue();
    }

    @Test
    void thePicturesLeadBackFromACircuitAndNoneIsMarkedThere(Context context) {
        open(context, 1024);
        for (Arrangement each : Arrangement.values()) {
            driver.key(ImGuiKey.C);
            for (Arrangement every : Arrangement.values())
                assertThat(isMarked(every.title())).as(every.title()).isFalse();
            driver.click(each.title());
            assertThat(explorer.circuits().isOpen()).isFalse();
            assertThat(explorer.viewports().view().arrangement()).isEqualTo(each);
            assertThat(isMarked(each.title())).isTrue();
        }
    }

    @Test
    void theLessonIsThereInTheCircuitsRoomWhereTheRaceIsNot(Context context) {
        open(context, 1024);
        driver.key(ImGuiKey.C);
        driver.click("Race");
        assertThat(explorer.workspace().openPanels().race()).isFalse();
        driver.click("Lessons");
        driver.frames(5);
        assertThat(explorer.lessonSession().isReading()).isTrue();
    }

    @Test
    void theOthersShowWhatTheySay(Context context) {
        open(context, 1280);
        driver.click("Map alone");
        assertThat(explorer.viewports().view().arrangement()).isEqualTo(Arrangement.MAP);
        assertThat(isMarked("Map alone")).isTrue();
        assertThat(isMarked("Landscape alone")).isFalse();
        driver.click("Race");
        assertThat(explorer.workspace().openPanels().race()).isTrue();
        assertThat(isMarked("Race")).isTrue();
        driver.click("Lab");
        assertThat(explorer.workspace().showsLab()).isFalse();
        assertThat(isMarked("Lab")).isFalse();
    }

    @Test
    void aNarrowWindowKeepsTheLessonAndTheLab(Context context) {
        open(context, 720);
        assertThat(driver.labels().all()).contains("Lessons", "Lab").doesNotContain("Landscape alone");
    }
}
