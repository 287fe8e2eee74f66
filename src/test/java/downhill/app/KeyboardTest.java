package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import downhill.experiment.Experiment;
import downhill.experiment.Team;
import downhill.gl.Context;
import downhill.gl.GlTest;
import downhill.ui.Arrangement;
import downhill.ui.BallColumn;
import downhill.ui.Cut;
import downhill.ui.Guide;
import downhill.ui.Lab;
import downhill.ui.Panels;
import downhill.ui.Show;
import downhill.ui.UiDriver;
import downhill.ui.View;
import imgui.flag.ImGuiKey;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everything without a mouse: each part of the window is reached by F6, its controls by the arrows, and pressed by a key. */
@GlTest(compute = true)
class KeyboardTest {
    private static final int MOST_MOVES = 60;

    private Explorer explorer;
    private UiDriver driver;

    @BeforeEach
    void open(Context context) {
        Library library = new Library(Optional.empty(), problem -> fail(problem.getMessage()));
        Lab lab = library.opening().withRunning(false);
        Experiment few =
                lab.experiment().withTeam(0, Team.of(library.optimizers().get("momentum"), 50));
        Set<String> sections = Set.of("Surface", "Teams", "View", BallColumn.TITLE);
        Desk desk = new Desk(lab.withExperiment(few), new Panels(sections, true, 1e-3), 1);
        explorer = new Explorer(context, library, desk, Host.NONE, new Worker(new SameThread()));
        explorer.sight().adopt(View.FIRST.with(Arrangement.BOTH).with(Cut.GRADIENT));
        driver = new UiDriver(context, 1280, 720, new ExplorerLoop(explorer));
    }

    @AfterEach
    void close() {
        driver.close();
    }

    /** Goes from part to part, and in each from control to control, until that one is marked. */
    private void reach(String label) {
        int panes = driver.labels().panes().size();
        for (int pane = 0; pane <= panes; pane++) {
            driver.key(ImGuiKey.F6);
            driver.frames(3);
            for (int move = 0; move < MOST_MOVES; move++) {
                if (driver.labels().marked().equals(label)) return;
                if (!moves(ImGuiKey.RightArrow) && !moves(ImGuiKey.DownArrow)) break;
            }
        }
        fail("the keyboard reaches no '%s' among the parts %s"
                .formatted(label, driver.labels().panes()));
    }

    private boolean moves(int key) {
        String before = driver.labels().marked();
        driver.key(key);
        return !driver.labels().marked().equals(before);
    }

    private void press(String label) {
        reach(label);
        driver.key(ImGuiKey.Space);
        driver.frames(3);
    }

    @Test
    void theLab() {
        press("Known minima");
        assertThat(explorer.sight().view().shows(Show.MINIMA)).isTrue();
    }

    @Test
    void aFunctionIsTyped() {
        reach("Formula");
        driver.key(ImGuiKey.Enter);
        driver.chord(ImGuiKey.LeftCtrl, ImGuiKey.A);
        driver.write("x^2 + 2*y^2");
        assertThat(explorer.simulation().experiment().surface().formula()).isEqualTo("x^2 + 2*y^2");
    }

    @Test
    void theTimeline() {
        press("Step");
        assertThat(explorer.simulation().step()).isEqualTo(1);
    }

    @Test
    void theBallsCard() {
        boolean before = Guide.MEMORY.in(explorer.desk().panels());
        press(Guide.MEMORY.title());
        assertThat(Guide.MEMORY.in(explorer.desk().panels())).isNotEqualTo(before);
    }

    @Test
    void theRace() {
        press("Curves");
        assertThat(driver.labels().all()).doesNotContain("Ball of Momentum");
    }

    @Test
    void theLandscapesOwnKeysStayWhileNoControlIsMarked() {
        double yaw = explorer.sight().landscape().goal().yaw();
        driver.key(ImGuiKey.LeftArrow);
        assertThat(explorer.sight().landscape().goal().yaw()).isNotEqualTo(yaw);
        driver.key(ImGuiKey.F6);
        driver.frames(3);
        yaw = explorer.sight().landscape().goal().yaw();
        driver.key(ImGuiKey.DownArrow);
        driver.key(ImGuiKey.LeftArrow);
        assertThat(explorer.sight().landscape().goal().yaw()).isEqualTo(yaw);
        driver.key(ImGuiKey.Escape);
        driver.key(ImGuiKey.LeftArrow);
        assertThat(explorer.sight().landscape().goal().yaw()).as("after Esc").isNotEqualTo(yaw);
    }

    @Test
    void theListOfActionsDoesWhatIsTyped() {
        driver.key(ImGuiKey.F1);
        driver.frames(3);
        driver.write("one step back");
        driver.key(ImGuiKey.Escape);
        driver.frames(2);
        assertThat(explorer.simulation().step()).isZero();
        driver.key(ImGuiKey.F1);
        driver.frames(3);
        driver.write("map alone");
        driver.key(ImGuiKey.Enter);
        driver.frames(3);
        assertThat(explorer.sight().view().arrangement()).isEqualTo(Arrangement.MAP);
        assertThat(driver.labels().all()).doesNotContain("What do you want to do?");
    }

    @Test
    void everyActionIsInTheListAndFoundByItsLabel() {
        driver.key(ImGuiKey.F1);
        driver.frames(3);
        explorer.actions()
                .forEach(action -> assertThat(driver.labels().all()).contains(action.label() + " in the list"));
        driver.write("bookm");
        assertThat(driver.labels().all()).doesNotContain("Full screen in the list");
    }
}
