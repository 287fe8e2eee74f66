package downhill.ui.lab;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.colour.Theme;
import downhill.document.Parameter;
import downhill.experiment.Experiment;
import downhill.experiment.Start;
import downhill.experiment.Team;
import downhill.gl.Context;
import downhill.gl.GlTest;
import downhill.loss.Axis;
import downhill.loss.Surface;
import downhill.loss.Surfaces;
import downhill.optimizer.Optimizers;
import downhill.render.formula.Formulas;
import downhill.render.landscape.Palette;
import downhill.ui.input.ImGuiLayer;
import downhill.ui.input.UiDriver;
import downhill.ui.kit.Rect;
import downhill.ui.kit.WidgetLoop;
import downhill.ui.kit.Widgets;
import downhill.workspace.OpenPanels;
import downhill.workspace.Openable;
import downhill.workspace.View;
import imgui.flag.ImGuiKey;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** A person writes a function of their own. */
@GlTest
class SurfaceEditorTest {
    private static final Surface BOWL = Surfaces.typed("x^2 + y^2", Map.of());

    private final LabPanel panel =
            new LabPanel(List.of(BOWL), List.of(), List.of(new Palette("p", "P", List.of(0, 1))));
    private final Queue<Runnable> work = new ArrayDeque<>();
    private LabPanel.State state = new LabPanel.State(
            Experiment.of(BOWL, Team.of(Optimizers.typed("w = w - rate*g", Map.of()), 10))
                    .withStart(Start.point(2, 1)),
            new OpenPanels(Set.of(Openable.SURFACE), 1e-3),
            View.FIRST);
    private Formulas formulas;
    private UiDriver driver;

    @BeforeEach
    void open(Context context, TestInfo info) {
        formulas = new Formulas(context, work::add);
        driver = UiDriver.of(
                info, context, 1280, 900, new WidgetLoop(new ImGuiLayer(formulas), () -> Theme.DARK, this::draw));
    }

    private void draw(Widgets ui) {
        state = panel.draw(ui, state, new Rect(940, 0, 1280, 900));
    }

    @AfterEach
    void close() {
        driver.close();
        formulas.close();
    }

    private Experiment experiment() {
        return state.experiment();
    }

    private Surface surface() {
        return experiment().surface();
    }

    @Test
    void free_names_become_sliders() {
        driver.type("Formula", "a*x^2 + y^2");
        assertThat(driver.labels().all()).contains("a");
        assertThat(experiment().values()).containsEntry("a", 1.0);
        driver.drag("a", 1.1);
        assertThat(experiment().values()).containsEntry("a", 3.0);
    }

    @Test
    void a_slider_keeps_its_value_while_the_formula_changes() {
        driver.type("Formula", "a*x^2 + y^2");
        driver.typeValue("a", "2.5");
        driver.type("Formula", "x^2 + y^2");
        assertThat(driver.labels().all()).doesNotContain("a");
        driver.type("Formula", "a*x^4 + b*y^2");
        assertThat(experiment().values()).containsEntry("a", 2.5).containsEntry("b", 1.0);
    }

    @Test
    void escape_leaves_the_field_and_keeps_what_was_typed() {
        driver.type("Formula", "x^2 + 3*y^2");
        driver.key(ImGuiKey.Escape);
        driver.frames(40);
        assertThat(surface().formula()).isEqualTo("x^2 + 3*y^2");
        driver.write("z");
        assertThat(surface().formula()).as("no longer typed into").isEqualTo("x^2 + 3*y^2");
    }

    @Test
    void the_ball_stays_while_the_formula_changes() {
        driver.type("Formula", "x^2 + 3*y^2");
        assertThat(experiment().start()).isEqualTo(Start.point(2, 1));
    }

    @Tag(UiDriver.LOOKS)
    @Test
    void a_formula_that_may_mean_something_else_has_a_sentence() {
        driver.type("Formula", "x^2 + y*5");
        int[] plain = driver.pixels();
        float below = driver.labels().find("Gradient").place().top();
        driver.type("Formula", "x^2 + E*y");
        assertThat(surface().program().notes()).containsExactly("`E` is a weight here: the constant is written e");
        assertThat(driver.labels().find("Gradient").place().top()).isGreaterThan(below + 10);
        assertThat(driver.pixels()).isNotEqualTo(plain);
    }

    @Test
    void statements_over_several_lines_are_one_formula() {
        driver.type("Formula", "q = x + y\nq^2 + x");
        assertThat(surface().formula()).isEqualTo("q = x + y\nq^2 + x");
        assertThat(surface().program().statements()).hasSize(2);
    }

    @Test
    void the_mistake_is_named_with_its_line() {
        driver.type("Formula", "q = x + y\nsqt(q)");
        assertThat(driver.labels().all()).contains("line 2: unknown name `sqt`: did you mean `sqrt`?");
        assertThat(surface()).isEqualTo(BOWL);
        driver.type("Formula", "sqrt(x)");
        assertThat(driver.labels().all()).noneMatch(label -> label.contains("unknown"));
    }

    @Test
    void the_domain_is_typed() {
        driver.click("Ranges");
        driver.type("x from", "-2*pi");
        driver.key(ImGuiKey.Enter);
        driver.type("y to", "9");
        driver.key(ImGuiKey.Enter);
        assertThat(surface().x()).isEqualTo(new Axis("x", -2 * Math.PI, 5));
        assertThat(surface().y()).isEqualTo(new Axis("y", -5, 9));
        assertThat(experiment().start()).isEqualTo(Start.point(2, 1));
    }

    @Test
    void a_domain_without_the_ball_moves_it_inside() {
        driver.click("Ranges");
        driver.type("x to", "0");
        driver.key(ImGuiKey.Enter);
        assertThat(surface().x().contains(experiment().start().x())).isTrue();
    }

    @Test
    void a_domain_that_is_none_is_explained_and_left() {
        driver.click("Ranges");
        driver.type("x from", "abc");
        driver.key(ImGuiKey.Enter);
        driver.frames(2);
        assertThat(driver.labels().all()).contains("“abc” is not a number: type one, such as -2.5 or 2*pi");
        driver.type("x from", "7");
        driver.key(ImGuiKey.Enter);
        driver.frames(2);
        assertThat(driver.labels().all())
                .contains("x would go from 7 to 5: the first number has to be the smaller one")
                .noneMatch(label -> label.contains("abc"));
        driver.type("x to", "3e7");
        driver.key(ImGuiKey.Enter);
        driver.frames(2);
        assertThat(driver.labels().all())
                .contains("x would go too far: keep to numbers between −1,000,000 and 1,000,000");
        assertThat(surface()).isEqualTo(BOWL);
        driver.type("x from", "-1");
        driver.key(ImGuiKey.Enter);
        driver.frames(2);
        assertThat(driver.labels().all()).noneMatch(label -> label.contains("would"));
        assertThat(surface().x()).isEqualTo(new Axis("x", -1, 5));
    }

    @Test
    void the_range_of_a_slider_is_typed_and_holds_its_value() {
        driver.type("Formula", "a*x^2 + y^2");
        driver.typeValue("a", "2");
        driver.click("Ranges");
        driver.type("a to", "1.5");
        driver.key(ImGuiKey.Enter);
        assertThat(surface().parameters()).containsExactly(new Parameter("a", 1, -3, 1.5, false));
        assertThat(experiment().values()).containsEntry("a", 1.5);
        driver.type("a from", "2");
        driver.key(ImGuiKey.Enter);
        driver.frames(2);
        assertThat(driver.labels().all())
                .contains("a would go from 2 to 1.5: the first number has to be the smaller one");
    }

    @Tag(UiDriver.LOOKS)
    @Test
    void the_formula_stands_in_print_when_it_is_made_and_no_frame_waits_for_it() {
        driver.frames(20);
        int[] without = driver.pixels();
        assertThat(work).isNotEmpty();
        work.remove().run();
        driver.frames(2);
        assertThat(driver.pixels()).isNotEqualTo(without);
        float height = driver.labels().find("Formula in print").place().height();
        driver.type("Formula", "x^2/(1 + y^2/(1 + x^2))");
        driver.frames(20);
        assertThat(driver.labels().find("Formula in print").place().height()).isEqualTo(height);
        work.remove().run();
        driver.frames(2);
        assertThat(driver.labels().find("Formula in print").place().height()).isGreaterThan(height);
    }

    @Test
    void the_gradient_is_shown_on_request() {
        assertThat(driver.labels().all()).doesNotContain("Gradient in print");
        driver.click("Gradient");
        assertThat(driver.labels().all()).contains("Gradient in print");
        driver.click("Gradient");
        assertThat(driver.labels().all()).doesNotContain("Gradient in print");
    }

    @Test
    void of_many_lines_the_last_is_shown_and_all_on_request() {
        driver.type("Formula", "a1 = x\nb1 = y\nc1 = x*y\na1 + b1 + c1");
        while (!work.isEmpty()) work.remove().run();
        driver.frames(9);
        float one = driver.labels().find("Formula in print").place().height();
        driver.click("All lines");
        while (!work.isEmpty()) work.remove().run();
        driver.frames(9);
        assertThat(driver.labels().find("Formula in print").place().height()).isGreaterThan(2 * one);
        driver.click("All lines");
        assertThat(driver.labels().find("Formula in print").place().height()).isEqualTo(one);
    }
}
