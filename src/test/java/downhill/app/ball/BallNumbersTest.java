package downhill.app.ball;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.experiment.Engine;
import downhill.experiment.Experiment;
import downhill.experiment.Start;
import downhill.experiment.Team;
import downhill.experiment.plan.Probe;
import downhill.gl.GlTest;
import downhill.language.Digits;
import downhill.ui.ball.StepPanel;
import downhill.workspace.Guide;
import imgui.flag.ImGuiKey;
import org.junit.jupiter.api.Test;

/** What the ball's card and the arithmetic of its step say: limits, terms and their numbers. */
@GlTest(compute = true)
class BallNumbersTest extends BallStage {
    @Test
    void the_curvature_decides_which_rates_are_stable() {
        parabola("gd", 0.023);
        driver.click("The ball");
        driver.click("Curvature");
        assertThat(atTheBall("λmax")).isEqualTo("100.0");
        assertThat(atTheBall("λmin")).isEqualTo("1.000");
        assertThat(atTheBall("condition")).isEqualTo("100.0");
        assertThat(atTheBall("2/λmax")).isEqualTo("0.0200");
        assertThat(atTheBall("best rate")).isEqualTo("0.0198");
        assertThat(driver.labels().all())
                .contains("Your η = 0.023 is 1.15× the limit of Gradient descent here, 0.02: along λmax each step"
                        + " overshoots further.");
        driver.typeValue("Learning rate", "0.01");
        assertThat(driver.labels().all()).contains("Your η = 0.01 is 0.5× the limit of Gradient descent here, 0.02.");
    }

    @Test
    void momentum_has_a_limit_of_its_own_and_adam_none() {
        parabola("momentum", 0.019);
        driver.click("The ball");
        driver.click("Curvature");
        assertThat(driver.labels().all()).contains("Your η = 0.019 is 0.5× the limit of Momentum here, 0.038.");
        parabola("adam", 0.01);
        assertThat(driver.labels().all())
                .contains("Your η = 0.01 is 0.5× the limit of gradient descent; Adam scales its steps and has no simple"
                        + " limit of its own.");
    }

    @Test
    void where_it_bends_down_there_is_no_condition_number() {
        driver.type("Formula", "-x^2 - y^2");
        driver.click("The ball");
        driver.click("Curvature");
        assertThat(atTheBall("λmin")).isEqualTo("−2.000");
        assertThat(atTheBall("condition")).isEqualTo("– it bends down");
        assertThat(driver.labels().all()).contains("It bends up in no direction here, so no rate overshoots.");
    }

    @Test
    void far_out_after_a_divergence_the_rule_is_not_said_to_have_no_limit() {
        parabola("gd", 0.01);
        driver.type("Formula", "x^4 + y^4");
        Experiment far = explorer.simulation().experiment().withStart(Start.point(1e30, 1e30));
        explorer.workspace().change(lab -> lab.withExperiment(far));
        driver.click("The ball");
        driver.click("Curvature");
        assertThat(driver.labels().all()).noneMatch(label -> label.contains("no simple limit"));
        assertThat(driver.labels().all()).anyMatch(label -> label.startsWith("So far out it bends by λmax = "));
    }

    @Test
    void the_selected_teams_ball_is_explained() {
        parabola("gd", 0.01);
        driver.click("The ball");
        driver.click("Memory");
        driver.click("Curvature");
        driver.click("Duplicate");
        driver.typeValue("Learning rate", "0.03");
        assertThat(driver.labels().all())
                .contains("Your η = 0.03 is 1.5× the limit of Gradient descent 2 here, 0.02: along λmax each step"
                        + " overshoots further.");
        driver.click("Team 1");
        assertThat(driver.labels().all()).contains("Your η = 0.01 is 0.5× the limit of Gradient descent here, 0.02.");
    }

    @Test
    void step_by_step_pauses_and_writes_the_step_with_its_numbers() {
        parabola("momentum", 0.01);
        driver.key(ImGuiKey.Space);
        assertThat(explorer.workspace().lab().running()).isTrue();
        driver.key(ImGuiKey.S);
        assertThat(explorer.workspace().lab().running()).isFalse();
        explorer.workspace().change(lab -> lab.withGoTo(0));
        driver.frames(2);
        assertThat(driver.labels().find(StepPanel.TITLE).help()).isEqualTo("Step 1 of Momentum");
        assertThat(driver.labels().all())
                .contains("x: velocity = 0.9·0 + 1 = 1", "x: w = 1 − 0.01·1 = 0.99")
                .contains("y: velocity = 0.9·0 + (−50) = −50", "y: w = −0.5 − 0.01·(−50) = 0");
        driver.key(ImGuiKey.N);
        assertThat(explorer.simulation().ball().x()).isCloseTo(0.99, within(1e-6));
        assertThat(driver.labels().find(StepPanel.TITLE).help()).isEqualTo("Step 2 of Momentum");
        assertThat(driver.labels().all())
                .contains(
                        "x: velocity = 0.9·1 + 0.99 = 1.89", "x: w = 0.99 − 0.01·1.89 = 0.9711", "Term from velocity");
        driver.key(ImGuiKey.B);
        assertThat(driver.labels().find(StepPanel.TITLE).help()).isEqualTo("Step 1 of Momentum");
        driver.click("Close the arithmetic");
        assertThat(driver.labels().all()).doesNotContain(StepPanel.TITLE);
        driver.click("Run menu");
        driver.click("Run ▸ Arithmetic");
        assertThat(driver.labels().all()).contains(StepPanel.TITLE);
    }

    @Test
    void noise_that_makes_the_gradient_another_is_said_and_added_up() {
        Team noisy = explorer.simulation().experiment().teams().get(0);
        assertThat(noisy.noise()).as("of the first scene").isEqualTo(1);
        assertThat(driver.labels().find("Batch now").help()).isEqualTo("noise 1");
        driver.click("The ball");
        assertThat(driver.labels().all()).contains("Gradient noise 1: the ball never rests.");
        driver.key(ImGuiKey.S);
        Engine.Ball ball = explorer.simulation().ball(0);
        double slope = Probe.quick(explorer.simulation().experiment())
                .at(ball.x(), ball.y())
                .slopeX();
        assertThat(driver.labels().all())
                .anyMatch(label -> label.matches("x: g = " + Digits.text(slope) + " [+−] .* = .*"));
        explorer.workspace().change(lab -> lab.withExperiment(lab.experiment().withTeam(0, noisy.with(Team.NOISE, 0))));
        driver.frames(3);
        assertThat(driver.labels().all())
                .noneMatch(label -> label.startsWith("x: g = "))
                .doesNotContain("Gradient noise 1: the ball never rests.", "Batch now");
    }

    @Test
    void only_plain_gradient_descent_takes_the_step_of_plain_gradient_descent() {
        assertThat(explorer.workspace().openPanels().has(Guide.NEXT.openable()))
                .as("at first")
                .isTrue();
        assertThat(explorer.workspace().openPanels().has(Guide.STEP.openable()))
                .as("at first")
                .isFalse();
        driver.click("The ball");
        assertThat(driver.labels().find("Step −η·g").help())
                .startsWith("Where plain gradient descent would land with this rate. Momentum goes another way");
        parabola("gd", 0.01);
        assertThat(driver.labels().find("Step −η·g").help()).startsWith("Where plain gradient descent would land: the");
    }

    @Test
    void newtons_next_step_is_known_too() {
        parabola("newton", 1);
        driver.key(ImGuiKey.S);
        assertThat(driver.labels().all()).contains("Term from newton");
        assertThat(driver.labels().find("y: w = −0.5 − 1·(−0.5) = −5·10⁻⁶").help())
                .isNotBlank();
    }
}
