package downhill.app.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
import downhill.workspace.Lab;
import downhill.workspace.OpenPanels;
import downhill.workspace.Workspace;
import imgui.flag.ImGuiKey;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The controls along the bottom, each by its label: run, step, back, scrub, speed and loop. */
@GlTest(compute = true)
class TimelineTest {
    private Explorer explorer;
    private UiDriver driver;

    @BeforeEach
    void open(Context context) {
        Library library = ShippedLibrary.SHIPPED;
        Team team = Team.of(library.optimizers().get("momentum"), 40)
                .with("rate", 0.002)
                .with(Team.NOISE, 0.5);
        Experiment experiment = Experiment.of(library.surfaces().get("himmelblau"), team);
        Workspace workspace = new Workspace(new Lab(experiment, false, Theme.LIGHT), new OpenPanels(Set.of(), 1e-3), 1);
        explorer = new Explorer(context, library, workspace, Host.NONE, new Worker(new SameThread()));
        driver = new UiDriver(context, 1024, 640, new ExplorerLoop(explorer));
    }

    @AfterEach
    void close() {
        driver.close();
    }

    private long step() {
        return explorer.simulation().step();
    }

    private double[] everything() {
        return explorer.simulation().engine().snapshot(0).positions();
    }

    private void goTo(long step) {
        explorer.workspace().change(lab -> lab.withGoTo(step));
        driver.frames(2);
    }

    private long stepsIn(int frames) {
        long before = step();
        driver.frames(frames);
        return step() - before;
    }

    @Test
    void run_is_pause_while_it_runs() {
        driver.click("Run");
        assertThat(driver.labels().all()).contains("Pause").doesNotContain("Run");
        assertThat(stepsIn(30)).isPositive();
        driver.click("Pause");
        assertThat(stepsIn(10)).isZero();
    }

    @Test
    void afterAResetTheBarStillReachesAsFarAsTheRunHasBeenAndSaysSo() {
        goTo(50);
        driver.click("Reset");
        assertThat(step()).isZero();
        assertThat(driver.labels().find("Step shown").help())
                .contains("The bar reaches as far as the run has been, after Reset too");
        driver.drag("Step shown", 1.1);
        assertThat(step()).isEqualTo(50);
    }

    @Test
    void the_speed_goes_from_a_twentieth_to_a_hundredfold() {
        driver.click("Run");
        driver.typeValue("Speed", "0.05");
        assertThat(explorer.workspace().lab().speed()).isCloseTo(3, within(1e-9));
        assertThat(stepsIn(120)).as("three steps a second, two seconds").isBetween(5L, 7L);
        driver.typeValue("Speed", "1");
        assertThat(stepsIn(60)).isBetween(58L, 62L);
        driver.drag("Speed", 1);
        assertThat(explorer.workspace().lab().speed()).isCloseTo(6000, within(1e-6));
        assertThat(stepsIn(30)).as("as many as there is time for").isPositive();
        driver.drag("Speed", 0);
        assertThat(explorer.workspace().lab().speed()).isCloseTo(3, within(1e-9));
        driver.typeValue("Speed", "1000");
        assertThat(explorer.workspace().lab().speed()).as("no faster").isCloseTo(6000, within(1e-6));
    }

    @Test
    void full_stop_and_comma_double_and_halve_it() {
        driver.key(ImGuiKey.Period);
        assertThat(explorer.workspace().lab().speed()).isEqualTo(120);
        for (int i = 0; i < 12; i++) {
            driver.key(ImGuiKey.Comma);
        }
        assertThat(explorer.workspace().lab().speed())
                .as("no slower than 0.05×")
                .isCloseTo(3, within(1e-9));
    }

    @Test
    void back_is_the_way_that_step_came() {
        driver.click("Step");
        driver.click("Step");
        double[] two = everything();
        driver.click("Step");
        assertThat(step()).isEqualTo(3);
        driver.click("Back");
        assertThat(step()).isEqualTo(2);
        assertThat(everything()).containsExactly(two);
        driver.click("Reset");
        assertThat(step()).isZero();
        driver.click("Back");
        assertThat(step()).as("there is nothing before the start").isZero();
    }

    @Test
    void the_scrubber_goes_anywhere_in_the_run_and_pauses_it() {
        goTo(30);
        double[] thirty = everything();
        goTo(90);
        double[] ninety = everything();
        driver.click("Run");
        driver.drag("Step shown", 30 / 90.0);
        assertThat(explorer.workspace().lab().running()).isFalse();
        assertThat(step()).isBetween(1L, 89L);
        goTo(30);
        assertThat(everything()).containsExactly(thirty);
        goTo(90);
        assertThat(everything()).containsExactly(ninety);
        driver.drag("Step shown", 0);
        assertThat(step()).isZero();
    }

    @Test
    void a_loop_begins_again_at_its_end_and_the_lap_is_the_same() {
        goTo(20);
        double[] twenty = everything();
        driver.click("Loop");
        assertThat(explorer.workspace().lab().loopAt()).isEqualTo(20);
        assertThat(driver.labels().find("Loop").help()).contains("after step 20");
        driver.click("Run");
        boolean again = false;
        for (int i = 0; i < 60; i++) {
            driver.frames(1);
            again |= step() == 20 && i > 20;
            if (step() == 20) {
                assertThat(everything()).containsExactly(twenty);
            }
            assertThat(step()).isLessThanOrEqualTo(21);
        }
        assertThat(again).isTrue();
        driver.click("Loop");
        assertThat(explorer.workspace().lab().loopAt()).isZero();
        driver.frames(60);
        assertThat(step()).isGreaterThan(40);
    }
}
