package downhill.ui.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.gl.GlTest;
import downhill.lesson.Part;
import downhill.lesson.Plot;
import downhill.lesson.read.Parts;
import downhill.ui.input.UiDriver;
import downhill.ui.kit.Rect;
import imgui.flag.ImGuiKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Drawings that are dragged, run and compared. */
@GlTest
class LessonDrawingsTest extends DrawingPage {
    private static Part.Drawing plot(Plot.Kind kind, String formula, String... settings) {
        Map<String, Plot.Setting> named = new HashMap<>();
        for (String setting : settings) {
            named.put(setting, Parts.number(setting));
        }
        return Parts.plot(kind, formula, named);
    }

    @Test
    void the_weight_of_a_tangent_is_dragged_across_the_curve() {
        page("h", 0.5);
        driver.drag("tangent w", 1.0 / 6);
        assertThat(numbers.get("w")).isCloseTo(-2, within(0.1));
        assertThat(fact("tangent.slope")).isEqualTo(2 * numbers.get("w"));
    }

    @Test
    void a_plot_is_moved_by_the_keyboard_too() {
        page("w", 1);
        driver.key(ImGuiKey.DownArrow);
        driver.key(ImGuiKey.Space);
        driver.key(ImGuiKey.RightArrow);
        assertThat(numbers.get("w")).isGreaterThan(1);
    }

    @Test
    void the_right_nudged_point_is_dragged_to_change_h() {
        page("w", 0);
        page("h", 1);
        Rect point = driver.labels().find("tangent h").place();
        driver.press(point.centreX(), point.centreY());
        driver.move(point.centreX() + 60, point.centreY());
        driver.release();
        assertThat(numbers.get("h")).isBetween(1.5, 2.5);
        assertThat(numbers.get("w")).as("the ball stays").isZero();
    }

    @Test
    void without_room_between_them_the_ball_is_dragged_and_not_h() {
        page("w", 0);
        page("h", 0.01);
        assertThat(driver.labels().all()).contains("tangent w").doesNotContain("tangent h");
    }

    @Test
    void the_derivative_is_read_where_the_ball_is_dragged() {
        show(plot(Plot.Kind.DERIVATIVE, "w^3", "h"));
        page("h", 0.1);
        driver.drag("derivative w", 0.5);
        assertThat(numbers.get("w")).isCloseTo(0, within(0.1));
        assertThat(fact("derivative.error"))
                .as("h² over the 3w² of the dots in the middle")
                .isPositive();
    }

    @Test
    void h_is_dragged_along_the_error_from_wall_to_wall() {
        show(plot(Plot.Kind.ERROR, "sin(w)", "h"));
        page("w", 1);
        page("h", 0.1);
        driver.drag("error h", 0.02);
        assertThat(numbers.get("h")).isLessThan(1e-14);
        assertThat(fact("error.error")).isGreaterThan(1e-4);
        driver.drag("error h", 0.66);
        assertThat(fact("error.error")).isLessThan(1e-9);
    }

    @Test
    void step_run_and_reset_move_the_descent() {
        show(plot(Plot.Kind.DESCENT, "w^2", "rate"));
        page("w", 2);
        page("rate", 0.1);
        driver.click("descent Step");
        driver.click("descent Step");
        assertThat(fact("descent.step")).isEqualTo(2);
        driver.click("descent Run");
        driver.frames(30);
        double after = fact("descent.step");
        assertThat(after).isBetween(4.0, 7.0);
        driver.click("descent Run");
        driver.frames(30);
        assertThat(fact("descent.step")).as("paused").isBetween(after, after + 1);
        driver.click("descent Reset");
        assertThat(fact("descent.step")).isZero();
        assertThat(fact("descent.weight")).isEqualTo(2);
    }

    @Test
    void a_descent_runs_until_it_has_diverged() {
        show(plot(Plot.Kind.DESCENT, "w^2", "rate"));
        page("w", 2);
        page("rate", 5);
        driver.click("descent Run");
        driver.frames(120);
        assertThat(fact("descent.diverged")).isEqualTo(1);
        assertThat(driver.labels().find("descent sentence").help())
                .isEqualTo("✗ Diverged after 4 steps. Reset, and try a smaller rate.");
    }

    @Test
    void a_curve_without_a_bottom_does_not_blame_the_rate() {
        show(plot(Plot.Kind.DESCENT, "w^3", "rate"));
        page("w", -1);
        page("rate", 0.5);
        driver.click("descent Run");
        driver.frames(120);
        assertThat(driver.labels().find("descent sentence").help())
                .isEqualTo("✗ Diverged after 4 steps: the curve falls without end.");
    }

    @Test
    void exactly_on_the_edge_is_said_to_be() {
        show(plot(Plot.Kind.DESCENT, "w^2", "rate"));
        page("w", 2);
        page("rate", 1);
        driver.click("descent Step");
        assertThat(driver.labels().find("descent sentence").help())
                .isEqualTo("Exactly on the edge: to and fro, never lower.");
    }

    @Test
    void the_start_of_a_descent_is_dragged_even_where_the_page_has_a_plain_one() {
        Map<String, Plot.Setting> settings = Map.of("start", Parts.plain(2.5), "rate", Parts.plain(0.1));
        show(Parts.plot(Plot.Kind.DESCENT, "w^2", settings));
        driver.drag("descent start", 1.0 / 6);
        assertThat(fact("descent.weight")).isCloseTo(-2, within(0.1));
        assertThat(numbers).doesNotContainKey("w");
        drawings.reset();
        assertThat(fact("descent.weight")).isEqualTo(2.5);
    }

    @Test
    void a_descent_whose_rate_is_fixed_shows_itself_each_time_it_comes_to_the_stage() {
        Map<String, Plot.Setting> settings = Map.of("start", Parts.plain(2), "rate", Parts.plain(1));
        onStage = true;
        show(Parts.plot(Plot.Kind.DESCENT, "w^2", settings));
        driver.frames(120);
        assertThat(fact("descent.step")).isGreaterThan(3);
        onStage = false;
        driver.frames(3);
        driver.click("descent Reset");
        driver.frames(60);
        assertThat(fact("descent.step")).as("on the page it waits").isZero();
        onStage = true;
        driver.frames(120);
        assertThat(fact("descent.step")).isGreaterThan(3);
    }

    @Test
    void a_weight_that_the_author_has_fixed_cannot_be_dragged() {
        Map<String, Plot.Setting> settings = Map.of("weight", Parts.plain(1), "h", Parts.number("h"));
        show(Parts.plot(Plot.Kind.TANGENT, "w^2", settings));
        assertThat(driver.labels().all()).doesNotContain("tangent w");
        assertThat(fact("tangent.slope")).isEqualTo(2);
    }

    @Test
    void a_weight_may_be_another_number_of_the_page() {
        Map<String, Plot.Setting> settings = Map.of("weight", Parts.number("at"));
        show(Parts.plot(Plot.Kind.TANGENT, "w^2", settings));
        driver.drag("tangent w", 0.5);
        assertThat(numbers).containsKey("at").doesNotContainKey("w");
    }

    @Test
    void a_part_of_a_page_that_was_left_is_not_drawn() {
        drawings.open(List.of());
        driver.frames(2);
        assertThat(driver.labels().all()).isEmpty();
    }

    @Test
    void the_weights_of_a_network_are_dragged_by_powers_of_ten() {
        show(plot(Plot.Kind.COST, "w", "weights", "milliseconds"));
        page("weights", 10);
        page("milliseconds", 1);
        driver.drag("cost weights", 0.75);
        assertThat(Math.log10(numbers.get("weights"))).isCloseTo(9, within(0.2));
        assertThat(fact("cost.nudging")).isEqualTo(2e-3 * numbers.get("weights"));
    }

    @Tag(UiDriver.LOOKS)
    @Test
    void the_clock_counts_what_both_ways_have_done() {
        show(plot(Plot.Kind.COST, "w", "weights", "milliseconds"));
        page("weights", 1e6);
        page("milliseconds", 1);
        int[] before = driver.pixels();
        driver.click("cost clock");
        driver.frames(60);
        assertThat(driver.pixels()).isNotEqualTo(before);
        driver.click("cost Reset");
        driver.move(5, 600);
        driver.frames(3);
        int[] stands = driver.pixels();
        driver.frames(30);
        assertThat(driver.pixels()).isEqualTo(stands);
    }

    @Test
    void curves_are_compared_where_the_line_is_dragged() {
        show(Parts.plot(
                Plot.Kind.COMPARE,
                List.of(Parts.curve("sigmoid", "sigmoid(w)"), Parts.curve("tanh", "tanh(w)")),
                Map.of()));
        driver.drag("compare w", 0.5);
        assertThat(numbers.get("w")).isCloseTo(0, within(0.1));
        assertThat(driver.labels().find("compare tanh now").help()).isEqualTo("tanh = tanh(w)");
    }

    @Test
    void every_control_says_what_it_does() {
        List<Part.Interactive> parts = List.of(
                part,
                plot(Plot.Kind.DERIVATIVE, "w^3", "h"),
                plot(Plot.Kind.ERROR, "w^3", "h"),
                plot(Plot.Kind.DESCENT, "w^2", "rate"),
                plot(Plot.Kind.COST, "w", "weights", "milliseconds"),
                new Part.Check("bug", "x^2", Map.of("x", 1.5), Map.of(), 1e-5, 1),
                search());
        numbers.putAll(Map.of("w", 1.0, "h", 0.5, "rate", 0.1, "weights", 1e6, "milliseconds", 1.0));
        for (Part.Interactive one : parts) {
            show(one);
            assertThat(driver.labels().all())
                    .hasSizeGreaterThan(3)
                    .allSatisfy(label -> assertThat(driver.labels().find(label).help())
                            .as(label)
                            .isNotBlank());
        }
    }
}
