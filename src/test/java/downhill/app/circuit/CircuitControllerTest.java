package downhill.app.circuit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.app.ball.BallReader;
import downhill.app.explorer.Explorer;
import downhill.app.explorer.ExplorerLoop;
import downhill.app.explorer.Host;
import downhill.app.explorer.Overlay;
import downhill.app.stage.SameThread;
import downhill.app.stage.Worker;
import downhill.circuit.Schematics;
import downhill.circuit.Trace;
import downhill.colour.Theme;
import downhill.gl.Context;
import downhill.gl.GlTest;
import downhill.library.Library;
import downhill.library.ShippedLibrary;
import downhill.ui.input.UiDriver;
import downhill.ui.shell.Status;
import downhill.workspace.CircuitLab;
import downhill.workspace.OpenPanels;
import downhill.workspace.Openable;
import downhill.workspace.Workspace;
import imgui.flag.ImGuiKey;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

@GlTest(compute = true)
class CircuitControllerTest {
    private static final int WIDTH = 1024;
    private static final int FRAMES = 600;

    private Explorer explorer;
    private UiDriver driver;

    @BeforeEach
    void open(Context context, TestInfo info) {
        Library library = ShippedLibrary.SHIPPED;
        OpenPanels openPanels = OpenPanels.FIRST.with(Openable.CIRCUIT, false).with(Openable.CHECK, false);
        Workspace workspace = new Workspace(library.opening().withRunning(false), openPanels, 1);
        explorer = new Explorer(context, library, workspace, Host.NONE, new Worker(new SameThread()));
        driver = UiDriver.of(info, context, WIDTH, 800, new ExplorerLoop(explorer));
        driver.key(ImGuiKey.C);
        until(() -> driver.labels().all().contains("Gate f"));
        explorer.circuits().change(lab -> lab.withSpeed(20));
    }

    @AfterEach
    void close() {
        driver.close();
    }

    /** Frames go on until it is there, which takes fewer than ten seconds of them. */
    private void until(BooleanSupplier there) {
        for (int frame = 0; frame < FRAMES && !there.getAsBoolean(); frame++) driver.frames(1);
        assertThat(there.getAsBoolean()).as("it is there").isTrue();
    }

    private CircuitLab lab() {
        return explorer.circuits().lab();
    }

    private Trace trace() {
        return lab().trace();
    }

    private double gradient(String name) {
        return trace().gradients().get(name);
    }

    @Test
    void both_passes_by_their_buttons_give_the_courses_numbers() {
        driver.click("Forward Pass");
        until(() -> trace().isForwardDone());
        assertThat(trace().result()).hasValue(-12);
        assertThat(trace().gradients()).isEmpty();
        driver.click("Backward Pass");
        until(() -> trace().isDone());
        assertThat(trace().gradients())
                .containsEntry("x", -4.0)
                .containsEntry("y", -4.0)
                .containsEntry("z", 3.0);
    }

    @Test
    void step_back_run_and_reset_by_button() {
        driver.click("Step");
        assertThat(trace().position()).isEqualTo(1);
        driver.click("Step");
        driver.click("Back");
        assertThat(trace().position()).isEqualTo(1);
        driver.click("Run");
        until(() -> trace().isDone());
        driver.click("Reset");
        assertThat(trace().position()).isZero();
    }

    @Test
    void the_status_line_tells_how_far_the_passes_are_and_nothing_of_the_landscapes_particles() {
        Overlay overlay = new Overlay(explorer.simulation(), explorer.viewports(), explorer.toasts());
        assertThat(status(overlay)).isEqualTo("f not run yet, gates 2, passes not run yet");
        driver.click("Step");
        assertThat(status(overlay)).isEqualTo("f not run yet, gates 2, passes forward, gate 1 of 2");
        driver.click("Forward Pass");
        until(() -> trace().isForwardDone());
        assertThat(status(overlay)).isEqualTo("f −12.00, gates 2, passes forward done, backward not run yet");
        driver.click("Step");
        assertThat(status(overlay)).isEqualTo("f −12.00, gates 2, passes backward, gate 1 of 2");
        driver.click("Backward Pass");
        until(() -> trace().isDone());
        assertThat(status(overlay)).isEqualTo("f −12.00, gates 2, passes both done");
    }

    private String status(Overlay overlay) {
        Status status = overlay.status(explorer.circuits().facts());
        assertThat(status.rate()).isEmpty();
        assertThat(status.diverged()).isZero();
        return status.facts().stream()
                .map(namedValue -> namedValue.name() + " " + namedValue.value().strip())
                .collect(Collectors.joining(", "));
    }

    @Test
    void the_keys_do_the_same() {
        driver.key(ImGuiKey.N);
        assertThat(trace().position()).isEqualTo(1);
        driver.key(ImGuiKey.B);
        assertThat(trace().position()).isZero();
        driver.key(ImGuiKey.V);
        until(() -> trace().isForwardDone());
        driver.key(ImGuiKey.G);
        until(() -> trace().isDone());
        driver.key(ImGuiKey.R);
        assertThat(trace().position()).isZero();
        driver.key(ImGuiKey.Space);
        assertThat(lab().isRunning()).isTrue();
        driver.key(ImGuiKey.Space);
        assertThat(lab().isRunning()).isFalse();
        long landscape = explorer.simulation().engine().step();
        assertThat(landscape).as("the landscape did not move").isZero();
    }

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
    void a_hidden_gradient_is_typed_and_a_wrong_one_gets_a_reason() {
        driver.click("Ask me");
        driver.click("Backward Pass");
        until(() -> driver.labels().all().contains("Gradient for q"));
        driver.type("Gradient for q", "4");
        driver.key(ImGuiKey.Enter);
        assertThat(reply()).isEqualTo("The size is right, the sign is not.");
        assertThat(lab().isAsking(0)).isTrue();
        driver.type("Gradient for q", "four");
        driver.key(ImGuiKey.Enter);
        assertThat(reply()).isEqualTo("Type a number, such as −4 or 2*3.");
        driver.type("Gradient for q", "1*(-4)");
        driver.key(ImGuiKey.Enter);
        assertThat(lab().isAsking(0)).isFalse();
        assertThat(reply()).isEqualTo("Yes: upstream 1 times local −4.");
        driver.click("Show me z");
        until(() -> trace().current().filter(gate -> gate.name().equals("q")).isPresent());
        assertThat(lab().isAsking()).isTrue();
    }

    private String reply() {
        return driver.labels().find("Reply").help();
    }

    @Test
    void the_question_stays_where_it_is_while_formulas_are_set_and_answers_come() {
        driver.click("Ask me");
        driver.click("Backward Pass");
        until(() -> driver.labels().all().contains("Gradient for q"));
        var before = driver.labels().find("Gradient for q").place();
        driver.click("Gate f");
        driver.type("Gradient for q", "4");
        driver.key(ImGuiKey.Enter);
        assertThat(driver.labels().find("Gradient for q").place()).isEqualTo(before);
        driver.type("Gradient for q", "-4");
        driver.key(ImGuiKey.Enter);
        assertThat(driver.labels().find("Gradient for z").place()).isEqualTo(before);
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

    @Test
    void a_typed_formula_becomes_a_circuit_and_a_wrong_one_leaves_the_last() {
        driver.click("Circuit");
        driver.type("Circuit formula", "tanh(a*b)");
        until(() -> driver.labels().all().contains("Gate a"));
        assertThat(trace().circuit().inputs()).containsExactly("a", "b");
        driver.type("Circuit formula", "tanh(a*");
        driver.frames(30);
        assertThat(trace().circuit().inputs()).containsExactly("a", "b");
    }

    @Test
    void a_shipped_circuit_is_chosen_from_the_list() {
        driver.click("Circuit");
        driver.click("Choose a circuit");
        driver.click("(x + y) · z + max(x, w)");
        until(() -> driver.labels().all().contains("Gate m"));
        driver.click("Backward Pass");
        until(() -> trace().isDone());
        assertThat(trace().result()).hasValue(-5);
        assertThat(gradient("x")).isEqualTo(-3);
        assertThat(gradient("w")).isEqualTo(1);
    }

    @Test
    void the_check_sees_three_gradients_and_both_walls() {
        driver.click("Inputs");
        driver.click("Gradient check");
        assertThat(driver.labels().all()).contains("x backprop", "x symbolic", "x numerical");
        driver.typeValue("Nudge h", "0.5");
        assertThat(lab().h()).isEqualTo(0.5);
    }

    @Test
    void as_a_landscape_the_ball_stands_at_the_inputs_and_its_slope_is_the_circuits_gradient() {
        driver.click("Inputs");
        driver.click("As a landscape");
        driver.click("Backward Pass");
        until(() -> trace().isDone());
        double along = gradient("y");
        double across = gradient("x");
        driver.click("See as a landscape");
        driver.frames(3);
        assertThat(explorer.circuits().isOpen()).isFalse();
        assertThat(explorer.simulation().experiment().surface().formula()).isEqualTo("q = x + y\nf = q*z");
        assertThat(explorer.simulation().ball().x()).isEqualTo(-2);
        assertThat(explorer.simulation().ball().y()).isEqualTo(5);
        var here = new BallReader(explorer.simulation().experiment()).probe().at(-2, 5);
        assertThat(here.slopeX()).isEqualTo(across);
        assertThat(here.slopeY()).isEqualTo(along);
    }

    @Test
    void the_landscape_opens_as_a_circuit_at_the_ball() {
        driver.key(ImGuiKey.C);
        double x = explorer.simulation().ball().x();
        double loss = explorer.simulation().ballLoss();
        driver.chord(ImGuiKey.LeftShift, ImGuiKey.C);
        assertThat(explorer.circuits().isOpen()).isTrue();
        assertThat(trace().inputs().get("x")).isEqualTo(x);
        Trace forward = trace().forward();
        assertThat(forward.result().orElseThrow()).isCloseTo(loss, within(1e-12));
    }

    @Test
    void it_is_saved_as_svg_and_dot_with_what_has_been_computed(@TempDir Path folder) throws Exception {
        driver.click("Forward Pass");
        until(() -> trace().isForwardDone() && lab().progress() >= 1);
        for (String name : new String[] {"circuit.svg", "circuit.dot"}) {
            explorer.circuits().save(folder.resolve(name), Theme.DARK);
            until(() -> explorer.toasts().texts().contains("Saved " + folder.resolve(name)));
            assertThat(Files.readString(folder.resolve(name))).contains("−12");
        }
    }

    @Test
    void a_place_that_cannot_be_written_is_one_sentence(@TempDir Path folder) {
        explorer.circuits().save(folder.resolve("missing/circuit.svg"), Theme.DARK);
        until(() -> !explorer.toasts().texts().isEmpty());
        assertThat(explorer.toasts().texts().get(0))
                .isEqualTo("the folder " + folder.resolve("missing")
                        + " does not exist: make it first, or choose another");
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

    @Test
    void every_control_says_what_it_does() {
        driver.frames(3);
        assertThat(driver.labels().all())
                .allSatisfy(label ->
                        assertThat(driver.labels().find(label).help()).as(label).isNotBlank());
    }
}
