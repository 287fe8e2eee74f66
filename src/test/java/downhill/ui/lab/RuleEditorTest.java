package downhill.ui.lab;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.colour.Theme;
import downhill.document.Parameter;
import downhill.experiment.Experiment;
import downhill.experiment.Schedule;
import downhill.experiment.ScheduleShape;
import downhill.experiment.Team;
import downhill.gl.Context;
import downhill.gl.GlTest;
import downhill.loss.Surface;
import downhill.loss.Surfaces;
import downhill.optimizer.Optimizer;
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
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A person writes an update rule of their own, and lets its numbers follow the steps. */
@GlTest
class RuleEditorTest {
    private static final Surface BOWL = Surfaces.typed("x^2 + y^2", Map.of());
    private static final Optimizer MOMENTUM = LabPanelTest.optimizer("momentum", """
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

    private final LabPanel panel =
            new LabPanel(List.of(BOWL), List.of(MOMENTUM), List.of(new Palette("p", "P", List.of(0, 1))));
    private LabPanel.State state = new LabPanel.State(
            Experiment.of(BOWL, Team.of(MOMENTUM, 10).with(Team.NOISE, 2)),
            new OpenPanels(Set.of(Openable.TEAMS), 1e-3),
            View.FIRST);
    private UiDriver driver;

    @BeforeEach
    void open(Context context) {
        driver = new UiDriver(context, 1280, 1400, new WidgetLoop(() -> Theme.DARK, this::draw));
    }

    private void draw(Widgets ui) {
        state = panel.draw(ui, state, new Rect(940, 0, 1280, 1400));
    }

    @AfterEach
    void close() {
        driver.close();
    }

    private Team team() {
        return state.experiment().teams().get(0);
    }

    private String rule() {
        return team().optimizer().rule().text();
    }

    @Test
    void a_rule_is_compiled_while_it_is_typed_and_free_names_become_sliders() {
        driver.click("Edit rule");
        driver.type("Rule", "w = w - rate*pull*g");
        assertThat(rule()).isEqualTo("w = w - rate*pull*g");
        assertThat(team().optimizer().id()).isEqualTo(Optimizer.TYPED);
        assertThat(team().parameters()).containsEntry("pull", 1.0);
        driver.drag("pull", 1.1);
        assertThat(team().parameters()).containsEntry("pull", 2.0);
    }

    @Test
    void values_that_a_hand_has_set_stay_while_the_rule_changes() {
        driver.typeValue("Learning rate", "0.5");
        driver.typeValue("Momentum", "0.25");
        driver.click("Edit rule");
        driver.type("Rule", "w = w - rate*g");
        assertThat(team().parameters()).containsOnlyKeys("rate", Team.NOISE).containsEntry("rate", 0.5);
        driver.type("Rule", "v = beta*v + g\nw = w - rate*v");
        assertThat(team().parameters()).containsEntry("beta", 0.25).containsEntry(Team.NOISE, 2.0);
        assertThat(team().particles()).isEqualTo(10);
    }

    @Test
    void the_last_good_rule_runs_on_while_a_text_is_wrong() {
        driver.click("Edit rule");
        driver.type("Rule", "w = w - rate*g");
        driver.write(" +");
        assertThat(rule()).isEqualTo("w = w - rate*g");
        assertThat(driver.labels().all()).contains("expected a number, a name or `(`, but found the end");
        driver.write(" 0.1*w");
        assertThat(rule()).isEqualTo("w = w - rate*g + 0.1*w");
        assertThat(driver.labels().all()).noneMatch(label -> label.contains("expected"));
    }

    @Test
    void the_rate_stays_the_first_slider_and_others_keep_their_order() {
        driver.click("Edit rule");
        driver.type("Rule", "v = a*beta*v + g\nw = w - rate*v");
        assertThat(team().optimizer().parameters()).extracting(Parameter::name).containsExactly("rate", "beta", "a");
    }

    @Test
    void what_is_no_rule_is_explained() {
        driver.click("Edit rule");
        driver.type("Rule", "v = g");
        assertThat(driver.labels().all()).contains("this rule never changes `w`: add a line such as w = w - rate*g");
        driver.type("Rule", "w = w - g\ng = 2");
        assertThat(driver.labels().all()).contains("line 1: `g` is given to the rule: assign to another name");
    }

    @Test
    void a_team_that_had_its_rule_s_name_is_told_by_it_and_another_keeps_its_own() {
        driver.click("Edit rule");
        driver.type("Rule", "w = w - rate*g");
        assertThat(team().name()).isEqualTo("Momentum, edited");
        assertThat(team().optimizer().title()).isEqualTo("Momentum, edited");
        driver.type("Name", "Mine");
        driver.key(ImGuiKey.Escape);
        driver.type("Rule", "w = w - 2*rate*g");
        driver.key(ImGuiKey.Escape);
        driver.frames(40);
        assertThat(team().optimizer().rule().text()).isEqualTo("w = w - 2*rate*g");
        assertThat(team().name()).isEqualTo("Mine");
    }

    @Test
    void what_is_being_typed_for_one_team_is_not_shown_for_the_next() {
        driver.click("Duplicate");
        driver.click("Edit rule");
        driver.write("");
        driver.type("Rule", "w = w +");
        driver.click("Team 1");
        driver.frames(20);
        assertThat(driver.labels().all()).noneMatch(label -> label.contains("expected"));
        assertThat(rule()).isEqualTo(MOMENTUM.rule().text());
    }

    @Test
    void the_range_of_a_rule_s_slider_is_typed() {
        driver.click("Rule's ranges");
        driver.type("beta from", "-0.5");
        driver.key(ImGuiKey.Enter);
        assertThat(team().optimizer().parameters()).contains(new Parameter("beta", 0.9, -0.5, 0.999, false));
        driver.type("rate from", "0");
        driver.key(ImGuiKey.Enter);
        assertThat(team().optimizer().parameters()).contains(new Parameter("rate", 0.01, 0, 1, false));
    }

    @ParameterizedTest
    @EnumSource(ScheduleShape.class)
    void every_shape_can_be_chosen_and_has_its_sliders(ScheduleShape shape) {
        driver.click("Schedule");
        choose(shape.title());
        assertThat(team().schedules()).containsEntry("rate", shape.of("rate"));
        for (Parameter number : shape.numbers()) {
            driver.drag(ScheduleWords.of(number.name()).title(), 1.1);
        }
        Schedule dragged = team().schedules().get("rate");
        Map<String, Double> numbers = shape.numbers("rate", dragged).orElseThrow();
        for (Parameter number : shape.numbers()) {
            assertThat(numbers).containsEntry(number.name(), number.max());
        }
        choose("Constant");
        assertThat(team().schedules()).isEmpty();
    }

    private void choose(String shape) {
        driver.click("Shape of the schedule");
        driver.click(shape);
    }

    @Test
    void a_schedule_is_any_formula_of_t() {
        driver.click("Schedule");
        choose("A formula of t");
        driver.type("Formula of t", "rate/(1 + beta*t)");
        assertThat(team().schedules()).containsEntry("rate", new Schedule("rate/(1 + beta*t)"));
        driver.type("Formula of t", "rate/(1 + betta*t)");
        assertThat(driver.labels().all()).contains("unknown name `betta`: did you mean `beta`?");
        assertThat(team().schedules()).containsEntry("rate", new Schedule("rate/(1 + beta*t)"));
    }

    @Test
    void a_shape_is_taken_over_as_a_formula_to_change() {
        driver.click("Schedule");
        choose("Warm-up");
        choose("A formula of t");
        assertThat(team().schedules()).containsEntry("rate", ScheduleShape.WARM_UP.of("rate"));
        assertThat(driver.labels().all()).contains("Formula of t");
    }

    @Test
    void another_number_of_the_rule_can_have_a_schedule_too() {
        driver.click("Schedule");
        driver.click("Scheduled number");
        driver.click("Momentum");
        choose("Exponential");
        assertThat(team().schedules()).containsOnlyKeys("beta");
        driver.rest("Schedule's curve");
    }

    @Test
    void schedules_stay_under_another_name_and_under_an_edited_rule_that_still_has_the_number() {
        driver.click("Schedule");
        choose("Cosine");
        driver.type("Name", "Mine");
        assertThat(team().schedules()).containsOnlyKeys("rate");
        driver.click("Edit rule");
        driver.type("Rule", "w = w - rate*g");
        assertThat(team().schedules()).containsEntry("rate", ScheduleShape.COSINE.of("rate"));
        driver.type("Rule", "w = w - 0.1*g");
        assertThat(team().schedules()).isEmpty();
    }

    @Test
    void every_control_says_what_it_does() {
        driver.click("Edit rule");
        driver.click("Schedule");
        choose("Step");
        assertThat(driver.labels().all())
                .filteredOn(label -> !label.endsWith(" value")
                        && !driver.labels().find(label).said())
                .allSatisfy(
                        label -> assertThat(driver.labels().find(label).help()).hasSizeGreaterThan(15));
    }
}
