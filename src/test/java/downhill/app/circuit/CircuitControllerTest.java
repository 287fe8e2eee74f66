package downhill.app.circuit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.app.ball.BallReader;
import downhill.app.explorer.Overlay;
import downhill.circuit.Trace;
import downhill.colour.Theme;
import downhill.gl.GlTest;
import downhill.ui.shell.Status;
import imgui.flag.ImGuiKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@GlTest(compute = true)
class CircuitControllerTest extends CircuitBench {
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

    @Test
    void every_control_says_what_it_does() {
        driver.frames(3);
        assertThat(driver.labels().all())
                .allSatisfy(label ->
                        assertThat(driver.labels().find(label).help()).as(label).isNotBlank());
    }
}
