package downhill.app.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.app.stage.SameThread;
import downhill.app.stage.Worker;
import downhill.app.window.Keys;
import downhill.colour.Theme;
import downhill.experiment.Start;
import downhill.gl.Context;
import downhill.gl.GlTest;
import downhill.library.Library;
import downhill.library.ShippedLibrary;
import downhill.render.camera.Camera;
import downhill.ui.input.Action;
import downhill.ui.input.Key;
import downhill.ui.input.UiDriver;
import downhill.workspace.Arrangement;
import downhill.workspace.OpenPanels;
import downhill.workspace.Workspace;
import imgui.flag.ImGuiKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.lwjgl.glfw.GLFW;

@GlTest(compute = true)
class ExplorerTest {
    private static final int WIDTH = 1024;
    private static final int HEIGHT = 640;

    /** The middle of the landscape's part of the window. */
    private static final float MIDDLE_X = (WIDTH - 340) / 2f;

    private static final float MIDDLE_Y = 32 + (HEIGHT - 32 - 52 - 28) / 2f;

    private int fullScreens;
    private int quits;
    private Explorer explorer;
    private UiDriver driver;

    @BeforeEach
    void open(Context context, TestInfo info) {
        Library library = ShippedLibrary.SHIPPED;
        Workspace workspace = new Workspace(library.opening().withRunning(false), OpenPanels.FIRST, 1);
        explorer = new Explorer(
                context,
                library,
                workspace,
                new Host(() -> fullScreens++, () -> quits++),
                new Worker(new SameThread()));
        driver = UiDriver.of(info, context, WIDTH, HEIGHT, new ExplorerLoop(explorer));
    }

    @AfterEach
    void close() {
        driver.close();
    }

    private long step() {
        return explorer.simulation().engine().step();
    }

    private Camera camera() {
        return explorer.viewports().landscape().camera();
    }

    @Tag(UiDriver.LOOKS)
    @Test
    void the_landscape_is_drawn_beside_the_panel() {
        int[] pixels = driver.pixels();
        assertThat(pixels[(int) MIDDLE_Y * WIDTH + (int) MIDDLE_X] & 0xFFFFFF).isNotEqualTo(Theme.DARK.ground());
        assertThat(pixels[100 * WIDTH + WIDTH - 4] & 0xFFFFFF).isEqualTo(Theme.DARK.panel());
    }

    @Test
    void space_runs_and_pauses() {
        driver.key(ImGuiKey.Space);
        driver.frames(30);
        long run = step();
        assertThat(run).isGreaterThan(10);
        driver.key(ImGuiKey.Space);
        long paused = step();
        driver.frames(10);
        assertThat(step()).isEqualTo(paused);
    }

    @Test
    void n_does_one_step_and_r_goes_back() {
        driver.key(ImGuiKey.N);
        assertThat(step()).isEqualTo(1);
        driver.key(ImGuiKey.R);
        assertThat(step()).isZero();
    }

    @Test
    void keys_are_letters_while_a_text_is_typed() {
        driver.type("Formula", "x^2 + y^2");
        driver.key(ImGuiKey.N);
        assertThat(step()).isZero();
    }

    @Test
    void a_click_on_the_landscape_drops_the_ball_there() {
        Start before = explorer.workspace().lab().experiment().start();
        driver.click(MIDDLE_X, MIDDLE_Y + 40);
        Start after = explorer.workspace().lab().experiment().start();
        assertThat(after).isNotEqualTo(before);
        assertThat(explorer.simulation().ball().x()).isCloseTo(after.x(), within(1e-5));
        assertThat(explorer.simulation().ball().y()).isCloseTo(after.y(), within(1e-5));
    }

    @Test
    void aPointerThatComesFromFarAndClicksWithinAFrameDropsTheBallAndTurnsNothing() {
        Start before = explorer.workspace().lab().experiment().start();
        Camera camera = camera();
        driver.move(WIDTH - 20, 20);
        explorer.input().pointer(MIDDLE_X, MIDDLE_Y + 40);
        explorer.input().button(0, true);
        explorer.input().button(0, false);
        explorer.input().pointer(4, HEIGHT - 4);
        driver.frames(8);
        assertThat(camera()).isEqualTo(camera);
        assertThat(explorer.workspace().lab().experiment().start()).isNotEqualTo(before);
    }

    @Test
    void a_drag_turns_the_landscape_and_drops_no_ball() {
        Start before = explorer.workspace().lab().experiment().start();
        Camera camera = camera();
        driver.press(MIDDLE_X, MIDDLE_Y);
        driver.move(MIDDLE_X + 80, MIDDLE_Y);
        driver.release();
        assertThat(camera().yaw()).isNotEqualTo(camera.yaw());
        assertThat(explorer.workspace().lab().experiment().start()).isEqualTo(before);
    }

    @Test
    void the_wheel_comes_nearer() {
        Camera camera = camera();
        driver.move(MIDDLE_X, MIDDLE_Y);
        explorer.input().wheel(0, 2);
        driver.frames(2);
        assertThat(camera().distance()).isCloseTo(camera.distance() / (1.15 * 1.15), within(1e-6));
    }

    @Test
    void the_mouse_over_the_panel_leaves_the_camera_alone() {
        Camera camera = camera();
        driver.drag("Speed", 0.9);
        explorer.input().wheel(0, 2);
        driver.frames(2);
        assertThat(camera()).isEqualTo(camera);
    }

    @Test
    void seven_looks_from_above_and_home_shows_all() {
        driver.key(ImGuiKey._7);
        driver.frames(30);
        assertThat(camera().pitch()).isCloseTo(Math.PI / 2, within(0.01));
        driver.move(MIDDLE_X, MIDDLE_Y);
        explorer.input().wheel(0, 8);
        driver.frames(2);
        double near = camera().distance();
        driver.key(ImGuiKey.Home);
        driver.frames(30);
        assertThat(camera().distance()).isGreaterThan(near * 2);
    }

    @Tag(UiDriver.LOOKS)
    @Test
    void another_landscape_is_drawn_at_once() {
        int[] before = driver.pixels();
        driver.type("Formula", "x^2 + y^2");
        assertThat(explorer.simulation().experiment().surface().formula()).isEqualTo("x^2 + y^2");
        assertThat(driver.pixels()).isNotEqualTo(before);
    }

    @Test
    void control_z_takes_a_change_back_and_control_y_makes_it_again() {
        driver.drag("Learning rate", 0.9);
        var changed = explorer.workspace().lab().experiment();
        driver.chord(ImGuiKey.LeftCtrl, ImGuiKey.Z);
        assertThat(explorer.workspace().lab().experiment().teams().get(0).parameters())
                .containsEntry("rate", 0.01);
        driver.chord(ImGuiKey.LeftCtrl, ImGuiKey.Y);
        assertThat(explorer.workspace().lab().experiment()).isEqualTo(changed);
    }

    @Test
    void p_hides_the_panel_and_escape_brings_it_back() {
        driver.key(ImGuiKey.P);
        assertThat(driver.labels().all()).isEmpty();
        driver.key(ImGuiKey.Escape);
        assertThat(driver.labels().all()).contains("Run");
    }

    @Test
    void particles_that_leave_the_numbers_are_counted() {
        driver.type("Formula", "x^4 + y^4");
        driver.typeValue("Learning rate", "1");
        driver.key(ImGuiKey.Space);
        driver.frames(60);
        assertThat(explorer.simulation().diverged()).isPositive();
    }

    @Tag(UiDriver.LOOKS)
    @Test
    void lHidesTheLabAndBringsItBack() {
        driver.key(ImGuiKey.L);
        assertThat(driver.labels().all()).doesNotContain("Formula").contains("Run");
        int[] pixels = driver.pixels();
        assertThat(pixels[400 * WIDTH + WIDTH - 4] & 0xFFFFFF).isNotEqualTo(Theme.DARK.panel());
        driver.key(ImGuiKey.L);
        driver.frames(3);
        assertThat(driver.labels().all()).contains("Formula");
        assertThat(explorer.workspace().openPanels().lab()).isTrue();
    }

    @Test
    void inANarrowWindowTheLabAndTheLessonTakeTurns() {
        explorer.workspace().open(OpenPanels.FIRST.withLesson(true));
        driver.frames(2);
        assertThat(driver.labels().all()).doesNotContain("Formula");
        driver.key(ImGuiKey.L);
        driver.frames(2);
        assertThat(driver.labels().all()).contains("Formula");
        assertThat(explorer.workspace().openPanels().lesson()).isFalse();
    }

    @Test
    void tOpensTheRaceAndClosesIt() {
        driver.key(ImGuiKey.T);
        driver.frames(2);
        assertThat(driver.labels().all()).contains("Tolerance");
        driver.key(ImGuiKey.T);
        driver.frames(2);
        assertThat(driver.labels().all()).doesNotContain("Tolerance");
    }

    @Test
    void everyActionsKeyIsOnTheKeyboardAndNoTwoMeanTheSame() {
        Set<Integer> keyboard = new HashSet<>();
        for (int key = GLFW.GLFW_KEY_SPACE; key <= GLFW.GLFW_KEY_LAST; key++) keyboard.add(Keys.of(key, null));
        Map<Key.Stroke, String> taken = new HashMap<>();
        for (Action action : explorer.actions()) {
            for (Key.Stroke stroke : action.key().strokes()) {
                assertThat(keyboard).as(action.label()).contains(stroke.code());
                // In the circuit's room some keys mean what suits a circuit.
                String place = action.menu().equals("Circuit") ? "circuit " : "";
                assertThat(taken.put(stroke, place + action.label()))
                        .as("the other use of %s, %s", action.key().shown(), action.label())
                        .satisfiesAnyOf(
                                other -> assertThat(other).isNull(),
                                other -> assertThat(place).isNotEmpty());
            }
        }
    }

    @Test
    void oneClickShowsLandscapeAndMapTheRaceOrNoLab() {
        driver.click("Landscape and map side by side");
        assertThat(explorer.viewports().view().arrangement()).isEqualTo(Arrangement.BOTH);
        driver.click("Map alone");
        assertThat(explorer.viewports().view().arrangement()).isEqualTo(Arrangement.MAP);
        driver.click("Landscape alone");
        assertThat(explorer.viewports().view().arrangement()).isEqualTo(Arrangement.LANDSCAPE);
        driver.click("Race");
        assertThat(explorer.workspace().openPanels().race()).isTrue();
        driver.click("Lab");
        assertThat(explorer.workspace().showsLab()).isFalse();
        driver.click("Lab");
        assertThat(explorer.workspace().showsLab()).isTrue();
        assertThat(driver.labels().find("Lab").help()).endsWith("The key L does the same.");
    }
}
