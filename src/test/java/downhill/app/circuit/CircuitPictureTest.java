package downhill.app.circuit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.circuit.Schematics;
import downhill.colour.Theme;
import downhill.gl.GlTest;
import downhill.ui.input.UiDriver;
import downhill.workspace.CircuitLab;
import imgui.flag.ImGuiKey;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The drawing of a circuit under a hand, and while it runs. */
@GlTest(compute = true)
class CircuitPictureTest extends CircuitBench {
    @Test
    void a_slider_and_a_dragged_gate_change_an_input_and_every_number_follows() {
        driver.click("Backward Pass");
        until(() -> trace().isDone());
        driver.typeValue("z", "2");
        assertThat(gradient("x")).isEqualTo(2);
        var x = driver.labels().find("Gate x").place();
        driver.move(x.centreX(), x.centreY());
        driver.press(x.centreX(), x.centreY());
        driver.move(x.centreX(), x.centreY() - 60);
        driver.release();
        assertThat(trace().inputs().get("x")).isGreaterThan(-1);
        assertThat(gradient("z")).isCloseTo(trace().inputs().get("x") + 5, within(1e-12));
    }

    @Test
    void a_gate_that_is_clicked_is_the_one_whose_sums_are_shown() {
        driver.click("Gate q");
        assertThat(lab().subject().orElseThrow().name()).isEqualTo("q");
        assertThat(driver.labels().all()).contains("Sums of q");
        driver.click("Gate q");
        assertThat(lab().subject()).isEmpty();
        driver.click("Gate q");
        driver.click(30, 100);
        assertThat(lab().subject()).as("the ground beside the gates closes it").isEmpty();
    }

    @Test
    void an_input_is_typed_where_it_stands() {
        driver.doubleClick("Gate x");
        driver.chord(ImGuiKey.LeftCtrl, ImGuiKey.A);
        driver.write("2*3");
        driver.key(ImGuiKey.Enter);
        assertThat(trace().inputs()).containsEntry("x", 6.0);
        assertThat(driver.labels().all()).contains("Gate x").doesNotContain("Value of x");
        driver.doubleClick("Gate y");
        driver.write("five");
        driver.key(ImGuiKey.Enter);
        assertThat(trace().inputs()).as("no number, so the old one stays").containsEntry("y", 5.0);
    }

    @Test
    void the_drawing_is_moved_zoomed_and_fitted_again() {
        var before = driver.labels().find("Gate x").place();
        driver.press(30, 100);
        driver.move(80, 130);
        driver.release();
        var moved = driver.labels().find("Gate x").place();
        assertThat(moved.left()).isCloseTo(before.left() + 50, within(0.01f));
        assertThat(moved.top()).isCloseTo(before.top() + 30, within(0.01f));
        driver.move(moved.left(), moved.top());
        driver.wheel(2);
        var zoomed = driver.labels().find("Gate x").place();
        assertThat(zoomed.width()).isGreaterThan(1.2f * moved.width());
        assertThat(zoomed.left()).as("what is under the pointer stays").isCloseTo(moved.left(), within(1f));
        driver.key(ImGuiKey.Home);
        assertThat(driver.labels().find("Gate x").place()).isEqualTo(before);
    }

    /** With the result far to the right of what is seen, the pass brings it into sight. */
    @Test
    void where_a_hand_has_zoomed_in_the_drawing_follows_the_pass() {
        var x = driver.labels().find("Gate x").place();
        driver.move(x.centreX(), x.centreY());
        driver.wheel(6);
        assertThat(driver.labels().all()).doesNotContain("Gate f");
        explorer.circuits().change(lab -> lab.withSpeed(1));
        driver.click("Step");
        driver.click("Step");
        driver.frames(90);
        var f = driver.labels().find("Gate f").place();
        assertThat(f.right()).isLessThan(680);
        assertThat(f.left()).isPositive();
    }

    /** Of 499 gates. */
    private static String neurons() {
        return IntStream.rangeClosed(1, 125)
                .mapToObj(i -> "tanh(w" + i + "*x + b" + i + ")")
                .collect(Collectors.joining(" + "));
    }

    /** On the frame thread's clock, so that a busy machine does not count; about 8 ms where it was written. */
    @Test
    void five_hundred_gates_stay_fluent_while_they_run() {
        explorer.circuits().change(lab -> lab.with(Schematics.typed(neurons(), Map.of())));
        driver.frames(2);
        assertThat(trace().circuit().operations()).hasSize(499);
        assertThat(explorer.circuits().isDrawn()).isTrue();
        explorer.circuits().change(lab -> lab.withSpeed(60).run());
        driver.frames(30);
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long begun = clock.getCurrentThreadCpuTime();
        driver.frames(60);
        assertThat(lab().isRunning()).isTrue();
        assertThat(Duration.ofNanos((clock.getCurrentThreadCpuTime() - begun) / 60))
                .isLessThan(Duration.ofMillis(25));
    }

    /** The rest of the interface takes the same in both; each frame made 40 to 240 kB more before. */
    @Test
    void five_hundred_gates_take_no_more_memory_than_two() {
        driver.click("Inputs");
        long two = driver.allocated();
        explorer.circuits().change(lab -> lab.with(Schematics.typed(neurons(), Map.of())));
        driver.frames(2);
        assertThat(driver.allocated() - two).as("at rest").isLessThan(8_000);
        explorer.circuits().change(lab -> lab.withSpeed(CircuitLab.PLAIN_SPEED).run());
        assertThat(driver.allocated() - two).as("on the way forward").isLessThan(8_000);
        explorer.circuits().change(lab -> lab.at(lab.trace().forward()).run());
        assertThat(driver.allocated() - two).as("on the way back").isLessThan(8_000);
    }

    /** A bead goes with its number: to the right with a value, to the left with a gradient. */
    @Tag(UiDriver.LOOKS)
    @Test
    void numbers_move_along_the_wires_while_they_are_computed() {
        explorer.circuits().change(lab -> lab.withSpeed(1).step());
        assertThat(travel(Theme.DARK.forward())).isGreaterThan(20);
        explorer.circuits().change(lab -> lab.at(lab.trace().forward()).step());
        assertThat(travel(Theme.DARK.gradient())).isLessThan(-20);
    }

    /** Pixels to the right that what has that colour moves within a part of a gate's time. */
    private double travel(int colour) {
        driver.frames(20);
        int[] before = driver.pixels();
        driver.frames(20);
        int[] after = driver.pixels();
        assertThat(lab().progress()).isLessThan(1);
        return middle(after, before, colour) - middle(before, after, colour);
    }

    /** The mean column of the pixels that have the colour in one picture and not in the other. */
    private static double middle(int[] in, int[] notIn, int colour) {
        return IntStream.range(0, in.length)
                .filter(i -> (in[i] & 0xFFFFFF) == colour && (notIn[i] & 0xFFFFFF) != colour)
                .map(i -> i % WIDTH)
                .average()
                .orElseThrow();
    }
}
