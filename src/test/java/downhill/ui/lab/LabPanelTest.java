package downhill.ui.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.colour.Theme;
import downhill.document.Document;
import downhill.experiment.Experiment;
import downhill.experiment.Start;
import downhill.experiment.Team;
import downhill.gl.Context;
import downhill.gl.GlTest;
import downhill.loss.Surface;
import downhill.loss.Surfaces;
import downhill.optimizer.Optimizer;
import downhill.optimizer.Optimizers;
import downhill.render.landscape.Palette;
import downhill.ui.input.UiDriver;
import downhill.ui.kit.Rect;
import downhill.ui.kit.WidgetLoop;
import downhill.ui.kit.Widgets;
import downhill.workspace.OpenPanels;
import downhill.workspace.Openable;
import downhill.workspace.View;
import imgui.flag.ImGuiKey;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

@GlTest
public class LabPanelTest {
    private static final Surface HIMMELBLAU = surface("himmelblau", """
        ---
        name: Himmelblau's four valleys
        weights:
          - x in [-6, 6]
          - y in [-6, 6]
        parameters:
          - depth = 11 in [5, 15]
        ---
        Four valleys of the *same* depth, and one hill between them.

        ```loss
        (x^2 + y - depth)^2 + (x + y^2 - 7)^2
        ```
        """);

    private static final Surface SADDLE = surface("saddle", """
        ---
        name: A saddle
        weights:
          - x in [-2, 2]
          - y in [-2, 2]
        ---
        Up one way, down the other.

        ```loss
        x^2 - y^2
        ```
        """);

    private static final Optimizer DESCENT = optimizer("gd", """
        ---
        name: Gradient descent
        parameters:
          - rate = 0.01 in [1e-5, 1] log
        ---
        A step against the gradient.

        ```rule
        w = w - rate*g
        ```
        """);

    private static final Optimizer MOMENTUM = optimizer("momentum", """
        ---
        name: Momentum
        parameters:
          - rate = 0.01 in [1e-5, 1] log
          - beta = 0.9 in [0, 0.999]
        ---
        A heavy ball.

        ```rule
        v = beta*v + g
        w = w - rate*v
        ```
        """);

    private final LabPanel panel = new LabPanel(
            List.of(HIMMELBLAU, SADDLE), List.of(DESCENT, MOMENTUM), List.of(new Palette("p", "P", List.of(0, 1))));
    private LabPanel.State state = new LabPanel.State(
            Experiment.of(HIMMELBLAU, Team.of(DESCENT, 20_000)),
            new OpenPanels(Set.of(Openable.SURFACE, Openable.TEAMS, Openable.START, Openable.BATCH), 1e-3),
            View.FIRST);
    private UiDriver driver;

    @BeforeEach
    void open(Context context, TestInfo info) {
        driver = UiDriver.of(info, context, 1280, 1400, new WidgetLoop(() -> Theme.DARK, this::draw));
    }

    private void draw(Widgets ui) {
        state = panel.draw(ui, state, new Rect(940, 0, 1280, 1400));
    }

    @AfterEach
    void close() {
        driver.close();
    }

    public static Surface surface(String id, String text) {
        return Surfaces.of(Document.parse(id + ".md", text));
    }

    public static Optimizer optimizer(String id, String text) {
        return Optimizers.of(Document.parse(id + ".md", text));
    }

    private Experiment experiment() {
        return state.experiment();
    }

    private Team team() {
        return experiment().teams().get(0);
    }

    @Test
    void lettersLeadToAnItemOfAnOpenList() {
        driver.click("Landscape");
        driver.key(ImGuiKey.S);
        driver.key(ImGuiKey.A);
        driver.key(ImGuiKey.Enter);
        assertThat(experiment().surface().id()).isEqualTo("saddle");
        driver.click("Landscape");
        driver.frames(70);
        driver.key(ImGuiKey.H);
        driver.key(ImGuiKey.Enter);
        assertThat(experiment().surface().id()).isEqualTo("himmelblau");
    }

    @Test
    void the_landscape_is_chosen_by_name() {
        driver.click("Landscape");
        driver.click("A saddle");
        assertThat(experiment().surface()).isEqualTo(SADDLE);
        assertThat(experiment().start())
                .isEqualTo(Start.point(SADDLE.start().x(), SADDLE.start().y()));
    }

    @Test
    void a_formula_is_compiled_while_it_is_typed() {
        driver.type("Formula", "x^2 + 3*y^2");
        assertThat(experiment().surface().formula()).isEqualTo("x^2 + 3*y^2");
        assertThat(experiment().surface().x()).isEqualTo(HIMMELBLAU.x());
    }

    @Test
    void the_last_good_landscape_stays_while_a_formula_is_wrong() {
        driver.type("Formula", "x^2");
        driver.write(" +");
        assertThat(experiment().surface().formula()).isEqualTo("x^2");
        driver.write(" y");
        assertThat(experiment().surface().formula()).isEqualTo("x^2 + y");
    }

    @Tag(UiDriver.LOOKS)
    @Test
    void the_mistake_in_a_formula_is_drawn() {
        int calm = reds();
        driver.type("Formula", "x^2 + sinn(y)");
        assertThat(reds()).isGreaterThan(calm + 30);
    }

    private int reds() {
        int count = 0;
        for (int pixel : driver.pixels()) {
            if ((pixel & 0xFFFFFF) == Theme.DARK.wrong()) {
                count++;
            }
        }
        return count;
    }

    @Test
    void the_landscape_s_own_parameter_has_a_slider() {
        driver.drag("depth", 1.1);
        assertThat(experiment().values()).containsEntry("depth", 15.0);
    }

    @Test
    void the_optimizer_is_chosen_by_name_and_brings_its_sliders() {
        assertThat(driver.labels().all()).doesNotContain("Momentum");
        driver.click("Optimizer");
        driver.click("Momentum");
        assertThat(team().optimizer()).isEqualTo(MOMENTUM);
        assertThat(team().particles()).isEqualTo(20_000);
        driver.drag("Momentum", -0.1);
        assertThat(team().parameters()).containsEntry("beta", 0.0);
    }

    @Test
    void a_rival_joins_the_race_is_changed_alone_and_leaves_again() {
        driver.drag("Gradient noise, synthetic", 0.6);
        double noise = team().noise();
        driver.click("Add a rival");
        assertThat(experiment().teams()).extracting(Team::optimizer).containsExactly(DESCENT, MOMENTUM);
        assertThat(noise).isPositive();
        assertThat(experiment().teams()).extracting(Team::noise).as("fair").containsOnly(noise);
        driver.typeValue("Learning rate", "0.5");
        assertThat(experiment().teams().get(1).parameters()).containsEntry("rate", 0.5);
        assertThat(team().parameters()).containsEntry("rate", 0.01);
        driver.click("Team 1");
        driver.click("Remove");
        assertThat(experiment().teams()).extracting(Team::optimizer).containsExactly(MOMENTUM);
    }

    @Test
    void the_rate_is_typed() {
        driver.typeValue("Learning rate", "0.0125");
        assertThat(team().parameters()).containsEntry("rate", 0.0125);
    }

    @Test
    void noise_goes_from_none_to_much() {
        driver.drag("Gradient noise, synthetic", 0.6);
        assertThat(team().noise()).isCloseTo(1, within(0.5));
        driver.drag("Gradient noise, synthetic", -0.1);
        assertThat(team().noise()).isZero();
    }

    @Test
    void particles_go_from_one_to_a_million() {
        driver.drag("Particles", -0.1);
        assertThat(team().particles()).isEqualTo(1);
        driver.drag("Particles", 1.1);
        assertThat(team().particles()).isEqualTo(1_000_000);
    }

    @Test
    void a_cloud_has_a_spread() {
        driver.click("Start kind");
        driver.click("A cloud around the ball");
        assertThat(experiment().start().kind()).isEqualTo(Start.Kind.GAUSSIAN);
        driver.drag("Spread", 1.1);
        assertThat(experiment().start().spread()).isEqualTo(6);
    }

    @Test
    void the_seed_is_typed() {
        driver.type("Seed", "42");
        assertThat(experiment().seed()).isEqualTo(42);
    }

    @Test
    void nothing_changes_while_nobody_touches_it() {
        LabPanel.State before = state;
        driver.rest("Learning rate");
        assertThat(state).isEqualTo(before);
    }
}
