package downhill.app.ball;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.app.explorer.Explorer;
import downhill.app.explorer.ExplorerLoop;
import downhill.app.explorer.Host;
import downhill.app.stage.SameThread;
import downhill.app.stage.Worker;
import downhill.colour.Theme;
import downhill.experiment.Experiment;
import downhill.experiment.Start;
import downhill.experiment.Team;
import downhill.gl.Context;
import downhill.gl.GlTest;
import downhill.library.Library;
import downhill.library.ShippedLibrary;
import downhill.loss.Surfaces;
import downhill.optimizer.Optimizers;
import downhill.ui.input.UiDriver;
import downhill.workspace.Lab;
import downhill.workspace.OpenPanels;
import downhill.workspace.Workspace;
import imgui.flag.ImGuiKey;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When particles leave the numbers, the window says which, when and why, and helps. */
@GlTest(compute = true)
class TeamDivergenceTest {
    private static final String TITLE = "Why it diverged";
    private static final String STABLE = "Use a rate below the limit";
    private static final String BEFORE = "Back to before it happened";

    /** Far beyond the step at which the wild ones stop. */
    private static final int LATE = 2000;

    private Library library;
    private Explorer explorer;
    private UiDriver driver;

    @BeforeEach
    void open(Context context) {
        library = ShippedLibrary.SHIPPED;
        Workspace workspace = new Workspace(new Lab(parabola(descent(0.023)), false, Theme.DARK), OpenPanels.FIRST, 1);
        explorer = new Explorer(context, library, workspace, Host.NONE, new Worker(new SameThread()));
        driver = new UiDriver(context, 1024, 640, new ExplorerLoop(explorer));
    }

    @AfterEach
    void close() {
        driver.close();
    }

    private Team descent(double rate) {
        return Team.of(library.optimizers().get("gd"), 20).with("rate", rate);
    }

    private static Experiment parabola(Team... teams) {
        return Experiment.of(Surfaces.typed("x^2/2 + 50*y^2", Map.of()), teams[0])
                .withTeams(List.of(teams))
                .withStart(Start.point(1, 1));
    }

    private void show(Experiment experiment) {
        explorer.workspace().change(lab -> lab.withExperiment(experiment));
        driver.frames(2);
    }

    /** A parameter of the first team changes while the run stands where it is. */
    private void rate(double rate) {
        Experiment now = explorer.workspace().lab().experiment();
        show(now.withTeam(0, team().with("rate", rate)));
    }

    private void goTo(long step) {
        explorer.workspace().change(lab -> lab.withGoTo(step));
        driver.frames(3);
    }

    private Team team() {
        return explorer.simulation().experiment().teams().get(0);
    }

    private String said(String beginning) {
        return driver.labels().all().stream()
                .filter(label -> label.startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError(driver.labels().all()));
    }

    @Test
    void nothing_is_said_while_all_is_well() {
        goTo(3);
        assertThat(driver.labels().all()).doesNotContain(TITLE);
    }

    @Test
    void it_says_which_when_and_why() {
        goTo(LATE);
        int stopped = explorer.simulation().ball().stopped();
        assertThat(stopped).isPositive();
        assertThat(driver.labels().all())
                .contains(TITLE, "✗ All 20 particles of Gradient descent outgrew the largest number there is.")
                .contains("From step 0 on it overshoots: the landscape bends by λmax = 100 along (0, 1), and each step"
                        + " along it ends further up the other side. At η·λmax = 2 it would end just as high"
                        + " there as it began here: the limit of η is 0.02.");
        assertThat(driver.labels().find("Product").help()).isEqualTo("η·λmax = 2.3 > 2");
        assertThat(said("The ball was the first"))
                .startsWith("The ball was the first: its last finite step was " + (stopped - 1) + ", at (");
    }

    @Test
    void one_click_takes_a_rate_with_which_the_ball_comes_to_the_minimum() {
        goTo(LATE);
        driver.click(STABLE);
        assertThat(team().parameters().get("rate")).as("0.95 of 0.02").isCloseTo(0.019, within(1e-4));
        assertThat(explorer.simulation().step()).isZero();
        goTo(LATE);
        assertThat(explorer.simulation().diverged()).isZero();
        assertThat(explorer.simulation().ballLoss()).isLessThan(1e-9);
        assertThat(driver.labels().all()).doesNotContain(TITLE);
        driver.chord(ImGuiKey.LeftCtrl, ImGuiKey.Z);
        assertThat(team().parameters()).as("undo takes it back").containsEntry("rate", 0.023);
    }

    @Test
    void with_that_rate_momentum_comes_to_the_minimum_under_noise_as_well() {
        Team wild = Team.of(library.optimizers().get("momentum"), 20).with("rate", 0.35);
        show(Experiment.of(library.surfaces().get("booth"), wild.with(Team.NOISE, 0.01))
                .withStart(Start.point(-5, 5)));
        goTo(LATE);
        assertThat(said("From step 0 on"))
                .contains("The limit of Momentum is 2·(1 + β) = 3.8 (gradient descent: 2), that of η is 0.2111.");
        driver.click(STABLE);
        goTo(LATE);
        assertThat(explorer.simulation().diverged()).isZero();
        assertThat(explorer.simulation().ball().x()).isCloseTo(1, within(0.1));
        assertThat(explorer.simulation().ball().y()).isCloseTo(3, within(0.1));
    }

    @Test
    void a_change_on_the_way_is_found_and_taken_back() {
        show(parabola(descent(0.001)));
        goTo(200);
        rate(0.035);
        goTo(LATE);
        assertThat(said("From step"))
                .startsWith("From step 200 on it overshoots, since η went from 0.001 to 0.035 at step 200:");
        driver.click(BEFORE);
        driver.frames(2);
        assertThat(explorer.simulation().step()).isEqualTo(200);
        assertThat(team().parameters()).containsEntry("rate", 0.001);
        assertThat(explorer.toasts().texts())
                .contains("Back at step 200, without the change that was made there. Undo makes it again.");
        goTo(LATE);
        assertThat(explorer.simulation().diverged())
                .as("the change is not made again")
                .isZero();
        driver.chord(ImGuiKey.LeftCtrl, ImGuiKey.Z);
        assertThat(team().parameters()).containsEntry("rate", 0.035);
    }

    @Test
    void a_drag_on_the_way_is_one_change() {
        show(parabola(descent(0.001)));
        for (int i = 1; i < 8; i++) {
            goTo(50 + 4 * i);
            rate(0.001 + 0.004 * i);
        }
        goTo(LATE);
        assertThat(said("From step 7")).contains("since η went from 0.001 to 0.029 at step 54:");
        driver.click(BEFORE);
        driver.frames(2);
        assertThat(explorer.simulation().step()).isEqualTo(54);
        assertThat(team().parameters()).containsEntry("rate", 0.001);
    }

    @Test
    void a_landscape_that_was_made_steeper_on_the_way_is_found() {
        Experiment flat = Experiment.of(Surfaces.typed("x^2/2 + a*y^2", Map.of("a", 5.0)), descent(0.05))
                .withStart(Start.point(1, 1));
        show(flat);
        goTo(40);
        show(flat.withValue("a", 50));
        goTo(LATE);
        assertThat(said("From step"))
                .startsWith("From step 40 on it overshoots, since a went from 5 to 50 at step 40:");
        driver.click(BEFORE);
        driver.frames(2);
        assertThat(explorer.simulation().step()).isEqualTo(40);
        assertThat(explorer.workspace().lab().experiment().values()).containsEntry("a", 5.0);
    }

    @Test
    void a_run_without_any_particle_left_is_paused() {
        explorer.workspace().change(lab -> lab.withRunning(true).withSpeed(6000));
        for (int i = 0; i < 200 && explorer.workspace().lab().running(); i++) driver.frames(1);
        assertThat(explorer.workspace().lab().running()).isFalse();
        assertThat(explorer.simulation().diverged()).isEqualTo(20);
        assertThat(explorer.toasts().texts())
                .contains("Every particle has diverged, so the run is paused. Reset starts again.");
    }

    @Test
    void one_click_goes_back_to_before_it_happened() {
        show(parabola(descent(0.0006).following("rate", "rate*t")));
        goTo(LATE);
        driver.click(BEFORE);
        long calm = explorer.simulation().step();
        double lowest = explorer.simulation().ballLoss();
        assertThat(calm).as("the rate passes 2/λmax after step 33").isBetween(33L, 100L);
        assertThat(explorer.simulation().diverged()).isZero();
        assertThat(explorer.workspace().lab().running()).isFalse();
        assertThat(driver.labels().all()).doesNotContain(TITLE);
        for (int i = 1; i < 20; i++) {
            goTo(calm + i);
            assertThat(explorer.simulation().ballLoss()).isGreaterThan(lowest);
        }
        assertThat(said("Back at step " + calm)).contains("Run takes the same way again, until you change something");
        goTo(LATE);
        assertThat(driver.labels().all()).as("the same run, the same end").contains(TITLE);
        driver.click(STABLE);
        assertThat(team().schedules()).as("a constant rate, not a growing one").isEmpty();
        assertThat(team().parameters().get("rate")).isCloseTo(0.019, within(1e-4));
    }

    @Test
    void each_team_has_its_own_why() {
        Team momentum = Team.of(library.optimizers().get("momentum"), 20).with("rate", 0.05);
        Team calm = descent(0.001).withName("Calm");
        show(parabola(descent(0.023), calm, momentum));
        goTo(LATE);
        assertThat(driver.labels().all())
                .contains("Gradient descent", "Momentum")
                .doesNotContain("Calm");
        assertThat(driver.labels().find("Product").help()).isEqualTo("η·λmax = 2.3 > 2");
        driver.click("Momentum");
        assertThat(driver.labels().find("Product").help()).isEqualTo("η·λmax = 5 > 3.8");
        driver.click(STABLE);
        assertThat(explorer.simulation()
                        .experiment()
                        .teams()
                        .get(2)
                        .parameters()
                        .get("rate"))
                .isCloseTo(0.0361, within(1e-4));
        assertThat(team().parameters()).containsEntry("rate", 0.023);
    }

    @Test
    void a_rule_without_theory_has_no_rate_to_take() {
        Team own = Team.of(Optimizers.typed("w = w - rate*g*abs(g)", Map.of("rate", 1.0)), 20);
        show(Experiment.of(Surfaces.typed("x^4 + y^4", Map.of()), own).withStart(Start.point(3, 1)));
        goTo(50);
        assertThat(driver.labels().all()).contains(TITLE, BEFORE).doesNotContain(STABLE, "Product");
        assertThat(said("After step 0"))
                .endsWith("No rate can be named that would do, as Your rule has no simple limit.");
    }

    @Test
    void a_start_where_the_loss_has_no_value_is_told_at_once() {
        show(Experiment.of(Surfaces.typed("log(x) + y^2", Map.of()), descent(0.1))
                .withStart(Start.point(-1, 0)));
        assertThat(driver.labels().all())
                .contains(TITLE, "✗ All 20 particles of Gradient descent cannot start.")
                .contains("At the start, (−1, 0), the loss has no value: log needs a value above 0, and x is −1."
                        + " Start elsewhere.")
                .doesNotContain(STABLE, BEFORE, "Product");
        driver.click("Run");
        driver.frames(3);
        assertThat(explorer.workspace().lab().running()).isFalse();
        assertThat(explorer.toasts().texts())
                .contains("No particle can start, as the loss has no value there: log needs a value above 0, and x is"
                        + " −1. Choose another start.");
    }

    @Test
    void a_fall_without_end_does_not_blame_the_rate() {
        show(Experiment.of(Surfaces.typed("x^3 + y^2", Map.of()), descent(0.05)).withStart(Start.point(-1, 0)));
        goTo(3);
        explorer.workspace().change(lab -> lab.withGoTo(20));
        driver.frames(20);
        assertThat(driver.labels().all()).noneMatch(label -> label.contains("learning rate, or"));
        goTo(LATE);
        assertThat(said("It did not overshoot"))
                .isEqualTo("It did not overshoot: the landscape falls without end here, and every step found lower"
                        + " ground.");
        assertThat(driver.labels().find(BEFORE).help()).endsWith("until you change something, such as the start.");
        assertThat(driver.labels().all()).doesNotContain(STABLE, "Product");
    }

    @Test
    void it_closes_and_opens_at_its_title() {
        goTo(LATE);
        driver.click(TITLE);
        assertThat(driver.labels().all()).contains(TITLE).doesNotContain(STABLE, "Product");
        driver.click(TITLE);
        assertThat(driver.labels().all()).contains(STABLE);
        driver.key(ImGuiKey.P);
        assertThat(driver.labels().all()).doesNotContain(TITLE);
    }

    @Test
    void a_change_before_it_happened_is_another_story() {
        goTo(LATE);
        goTo(2);
        explorer.workspace().change(lab -> lab.withExperiment(parabola(descent(0.05))));
        driver.frames(2);
        goTo(LATE);
        assertThat(driver.labels().find("Product").help()).isEqualTo("η·λmax = 5 > 2");
    }
}
