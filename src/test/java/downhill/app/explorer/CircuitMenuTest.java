package downhill.app.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.stage.SameThread;
import downhill.app.stage.Worker;
import downhill.circuit.Schematics;
import downhill.circuit.Trace;
import downhill.gl.Context;
import downhill.gl.GlTest;
import downhill.library.Library;
import downhill.library.ShippedLibrary;
import downhill.ui.input.UiDriver;
import downhill.workspace.CircuitLab;
import downhill.workspace.OpenPanels;
import downhill.workspace.Openable;
import downhill.workspace.Workspace;
import imgui.flag.ImGuiKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every entry of the Circuit menu, and what of the panel the room's other tests leave out, by its label. */
@GlTest(compute = true)
class CircuitMenuTest {
    @TempDir
    private Path temp;

    private Explorer explorer;
    private UiDriver driver;

    @BeforeEach
    void open(Context context) {
        Library library = ShippedLibrary.SHIPPED;
        OpenPanels openPanels = OpenPanels.FIRST.with(Openable.CIRCUIT, false).with(Openable.INPUTS, false);
        Workspace workspace = new Workspace(library.opening().withRunning(false), openPanels, 1);
        Host host = new Host(() -> {}, () -> {}, temp.resolve("scenes"), temp.resolve("pictures"));
        explorer = new Explorer(context, library, workspace, host, new Worker(new SameThread()));
        driver = new UiDriver(context, 1024, 800, new ExplorerLoop(explorer));
        choose("Circuit or landscape");
        driver.frames(2);
        explorer.circuits().change(lab -> lab.withSpeed(60));
    }

    @AfterEach
    void close() {
        driver.close();
    }

    private void choose(String entry) {
        driver.click("Circuit menu");
        driver.click("Circuit ▸ " + entry);
        driver.frames(1);
    }

    private CircuitLab lab() {
        return explorer.circuits().lab();
    }

    private Trace trace() {
        return lab().trace();
    }

    @Test
    void both_passes_gate_by_gate_and_back() {
        assertThat(explorer.circuits().isOpen()).isTrue();
        choose("Forward Pass");
        driver.frames(20);
        assertThat(trace().isForwardDone()).isTrue();
        assertThat(trace().isBackwardBegun()).isFalse();
        choose("Backward Pass");
        driver.frames(20);
        assertThat(trace().isDone()).isTrue();
        choose("Forget both passes");
        assertThat(trace().position()).isZero();
        choose("One gate further");
        assertThat(trace().position()).isEqualTo(1);
        choose("One gate back");
        assertThat(trace().position()).isZero();
        choose("Run both passes");
        driver.frames(30);
        assertThat(trace().isDone()).isTrue();
    }

    @Test
    void ask_me_fits_and_goes_back_to_the_landscape() {
        choose("Ask me");
        assertThat(lab().asks()).isTrue();
        var before = driver.labels().find("Gate x").place();
        driver.move(before.centreX(), before.centreY());
        driver.wheel(3);
        choose("Whole circuit");
        assertThat(driver.labels().find("Gate x").place()).isEqualTo(before);
        choose("Circuit or landscape");
        assertThat(explorer.circuits().isOpen()).isFalse();
    }

    /** The folder for pictures is made when it is first needed. */
    @Test
    void it_is_saved_into_the_folder_for_pictures() throws IOException {
        choose("Backward Pass");
        driver.frames(30);
        choose("Save circuit as SVG");
        choose("Save circuit as DOT");
        driver.frames(2);
        List<Path> files;
        try (Stream<Path> all = Files.list(temp.resolve("pictures"))) {
            files = all.sorted().toList();
        }
        assertThat(files).hasSize(2);
        assertThat(files).anyMatch(file -> file.toString().endsWith(".dot"));
        assertThat(files).anyMatch(file -> file.toString().endsWith(".svg"));
        for (Path file : files) {
            assertThat(Files.readString(file)).contains("−12", "−4");
            assertThat(explorer.toasts().texts()).contains("Saved " + file);
        }
    }

    @Test
    void a_landscape_opens_as_a_circuit_with_the_ball_as_its_inputs() {
        choose("Circuit or landscape");
        choose("Open the landscape as a circuit");
        assertThat(explorer.circuits().isOpen()).isTrue();
        assertThat(trace().inputs())
                .containsEntry("x", explorer.simulation().ball().x())
                .containsEntry("y", explorer.simulation().ball().y());
    }

    @Test
    void the_axes_of_the_landscape_are_chosen_and_swap() {
        driver.click("As a landscape");
        driver.click("Across");
        driver.click("z");
        assertThat(lab().across()).isEqualTo("z");
        driver.click("Along");
        driver.click("z");
        assertThat(lab().across()).isEqualTo("y");
        assertThat(lab().along()).isEqualTo("z");
        driver.click("See as a landscape");
        driver.frames(2);
        var surface = explorer.simulation().experiment().surface();
        assertThat(surface.x().name()).isEqualTo("y");
        assertThat(surface.y().name()).isEqualTo("z");
        assertThat(explorer.simulation().ball().x()).isEqualTo(5);
        assertThat(explorer.simulation().ball().y()).isEqualTo(-4);
    }

    @Test
    void the_speed_is_typed_and_a_pass_pauses() {
        driver.typeValue("Speed", "0.25");
        assertThat(lab().speed()).isEqualTo(0.25 * CircuitLab.PLAIN_SPEED);
        driver.click("Run");
        assertThat(lab().isRunning()).isTrue();
        driver.click("Pause");
        assertThat(lab().isRunning()).isFalse();
    }

    @Test
    void the_check_draws_both_walls() {
        driver.click("Gradient check");
        driver.frames(2);
        assertThat(driver.labels().find("Error over h").help()).startsWith("Both walls at once");
        assertThat(driver.labels().all()).contains("x backprop", "x symbolic", "x numerical", "Nudge h");
    }

    @Test
    void one_too_large_to_be_drawn_says_so_and_still_runs() {
        String sum =
                IntStream.rangeClosed(1, 300).mapToObj(i -> "sin(x*w" + i + ")").collect(Collectors.joining(" + "));
        explorer.circuits().change(lab -> lab.with(Schematics.typed(sum, Map.of())));
        driver.frames(3);
        assertThat(explorer.circuits().isDrawn()).isFalse();
        choose("Save circuit as SVG");
        driver.frames(2);
        assertThat(explorer.toasts().texts()).anyMatch(text -> text.startsWith("the circuit is too large to be drawn"));
        choose("One gate further");
        assertThat(trace().position()).isEqualTo(1);
    }

    @Test
    void a_projector_shows_the_drawing_alone_and_keys_still_drive_it() {
        driver.key(ImGuiKey.P);
        assertThat(driver.labels().all()).contains("Gate f").doesNotContain("Forward Pass");
        driver.key(ImGuiKey.N);
        assertThat(trace().position()).isEqualTo(1);
    }
}
