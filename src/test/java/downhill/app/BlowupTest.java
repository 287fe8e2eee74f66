package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.within;

import downhill.experiment.Experiment;
import downhill.experiment.Start;
import downhill.experiment.Team;
import downhill.gl.Context;
import downhill.gl.GlTest;
import downhill.loss.Surfaces;
import downhill.optimizer.Optimizers;
import downhill.ui.Lab;
import downhill.ui.Panels;
import downhill.ui.Theme;
import downhill.ui.UiDriver;
import imgui.flag.ImGuiKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When particles leave the numbers, the window says which, when and why, and helps. */
@GlTest(compute = true)
class BlowupTest {
    private static final String TITLE = "Why it diverged";
    private static final String STABLE = "Use the largest stable rate";
    private static final String BEFORE = "Back to before it happened";

    /** Far beyond the step at which the wild ones stop. */
    private static final int LATE = 2000;

    private Library library;
    private Explorer explorer;
    private UiDriver driver;

    @BeforeEach
    void open(Context context) {
        library = new Library(Optional.empty(), problem -> fail(problem.getMessage()));
        Desk desk = new Desk(new Lab(parabola(descent(0.023)), false, Theme.DARK), Panels.FIRST, 1);
        explorer = new Explorer(context, library, desk, Host.NONE, new Worker(new SameThread()));
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
        explorer.desk().change(lab -> lab.withExperiment(experiment));
        driver.frames(2);
    }

    private void goTo(long step) {
        explorer.desk().change(lab -> lab.withGoTo(step));
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
                .contains(TITLE, "✗ 20 of 20 particles of Gradient descent left the finite numbers.")
                .contains("From step 0 on it overshoots: at (1, 1) the landscape bends by λmax = 100 along (0, 1), and"
                        + " η·λmax = 2.3 > 2, so each step along it ends further up the other side. The largest stable"
                        + " rate there is 0.02.");
        assertThat(driver.labels().find("Product").help()).isEqualTo("η·λmax = 2.3 > 2");
        assertThat(said("The ball was the first"))
                .startsWith("The ball was the first, at step " + stopped + ". Its last finite step, " + (stopped - 1));
    }

    @Test
    void one_click_takes_the_largest_stable_rate_and_starts_again() {
        goTo(LATE);
        driver.click(STABLE);
        assertThat(team().parameters().get("rate")).isCloseTo(0.02, within(1e-6));
        assertThat(explorer.simulation().step()).isZero();
        goTo(LATE);
        assertThat(explorer.simulation().diverged()).isZero();
        assertThat(driver.labels().all()).doesNotContain(TITLE);
        driver.chord(ImGuiKey.LeftCtrl, ImGuiKey.Z);
        assertThat(team().parameters()).as("undo takes it back").containsEntry("rate", 0.023);
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
        assertThat(explorer.desk().lab().running()).isFalse();
        assertThat(driver.labels().all()).doesNotContain(TITLE);
        for (int i = 1; i < 20; i++) {
            goTo(calm + i);
            assertThat(explorer.simulation().ballLoss()).isGreaterThan(lowest);
        }
        goTo(LATE);
        assertThat(driver.labels().all()).as("the same run, the same end").contains(TITLE);
        driver.click(STABLE);
        assertThat(team().schedules()).as("a constant rate, not a growing one").isEmpty();
        assertThat(team().parameters().get("rate")).isCloseTo(0.02, within(1e-6));
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
                .isCloseTo(0.038, within(1e-6));
        assertThat(team().parameters()).containsEntry("rate", 0.023);
    }

    @Test
    void a_rule_without_theory_has_no_rate_to_take() {
        Team own = Team.of(Optimizers.typed("w = w - rate*g*abs(g)", Map.of("rate", 1.0)), 20);
        show(Experiment.of(Surfaces.typed("x^4 + y^4", Map.of()), own).withStart(Start.point(3, 1)));
        goTo(50);
        assertThat(driver.labels().all()).contains(TITLE, BEFORE).doesNotContain(STABLE, "Product");
        assertThat(said("After step 0")).contains("try a smaller rate");
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
        explorer.desk().change(lab -> lab.withExperiment(parabola(descent(0.05))));
        driver.frames(2);
        goTo(LATE);
        assertThat(driver.labels().find("Product").help()).isEqualTo("η·λmax = 5 > 2");
    }
}
