package downhill.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.explorer.Explorer;
import downhill.app.explorer.ExplorerLoop;
import downhill.app.explorer.Host;
import downhill.app.stage.SameThread;
import downhill.app.stage.Worker;
import downhill.circuit.Schematics;
import downhill.gl.Context;
import downhill.gl.GlTest;
import downhill.library.ShippedLibrary;
import downhill.scene.Json;
import downhill.scene.SceneFile;
import downhill.ui.input.UiDriver;
import downhill.workspace.Workspace;
import imgui.flag.ImGuiKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever opens a scene, a lesson or rows leaves the program in the same state, wherever it was before. */
@GlTest(compute = true)
class SameStateTest {
    private static final String LESSON =
            "---\ntitle: Mine\nsummary: Of my own.\n---\n\nText.\n\n```scene\nname: bowl\nsurface: bowl\n"
                    + "teams: [{optimizer: gd}]\n```\n";

    @TempDir
    private Path temp;

    private Context context;

    /** All that a person sees or keeps, but for the step that a run has come to. */
    private record State(
            String scene,
            boolean running,
            double speed,
            long loopAt,
            String openPanels,
            boolean circuit,
            String lesson,
            boolean hasFile,
            List<Path> recent) {
        static State of(Explorer explorer) {
            Workspace workspace = explorer.workspace();
            boolean lesson = explorer.lessonSession().isOpen();
            return new State(
                    Json.pretty(new SceneFile(ShippedLibrary.SHIPPED).json(explorer.scene())),
                    workspace.lab().running(),
                    workspace.lab().speed(),
                    workspace.lab().loopAt(),
                    workspace.openPanels().toString(),
                    explorer.circuits().isOpen(),
                    lesson ? explorer.lessonSession().lessonPaneState().open() : "",
                    explorer.fileOpener().hasFile(),
                    explorer.fileOpener().recent());
        }
    }

    @BeforeEach
    void take(Context context) {
        this.context = context;
    }

    @Test
    void aScene() throws IOException {
        Path file = temp.resolve("mine.json");
        Files.writeString(file, """
                {"version": 1, "formula": "x^2 + 7*y^2", "teams": [{"optimizer": "adam", "particles": 5}],
                 "start": {"kind": "grid"}, "seed": 3, "view": {"arrangement": "map", "palette": "magma"}}
                """);
        State state = everyWay(file);
        assertThat(state.scene()).contains("x^2 + 7*y^2", "magma").contains("\"seed\": 3");
        assertThat(state.hasFile()).isTrue();
        assertThat(state.recent()).containsExactly(file);
        assertThat(state.running()).isTrue();
        otherWays(file, state);
    }

    @Test
    void rows() throws IOException {
        Path file = Files.writeString(temp.resolve("rows.csv"), "a;b\n1,5;2\n2,5;4\n3;6,5\n");
        State state = everyWay(file);
        assertThat(state.scene()).contains("rows.csv");
        assertThat(state.recent()).containsExactly(file);
    }

    @Test
    void aLesson() throws IOException {
        Path file = Files.writeString(temp.resolve("50-mine.md"), LESSON);
        State state = everyWay(file);
        assertThat(state.lesson()).isEqualTo("50-mine");
    }

    private State everyWay(Path file) throws IOException {
        List<State> states = new ArrayList<>();
        states.add(opened("command line", Optional.of(file), explorer -> {}, driver -> {}));
        states.add(opened(
                "drop", Optional.empty(), explorer -> explorer.fileOpener().open(file), driver -> {}));
        states.add(opened("off a circuit", Optional.empty(), SameStateTest::circuit, driver -> choose(driver, file)));
        states.add(restarted(file));
        assertThat(states).allSatisfy(state -> assertThat(state).isEqualTo(states.get(0)));
        return states.get(0);
    }

    private void otherWays(Path file, State expected) throws IOException {
        List<State> states = new ArrayList<>();
        states.add(opened("Ctrl+O", Optional.empty(), explorer -> {}, driver -> choose(driver, file)));
        states.add(opened(
                "recent",
                Optional.empty(),
                explorer -> explorer.fileOpener().remember(List.of(file.toString())),
                driver -> choose(driver, file)));
        states.add(opened(
                "out of a lesson",
                Optional.empty(),
                explorer -> explorer.lessonSession().start(),
                driver -> {
                    choose(driver, file);
                }));
        assertThat(states).allSatisfy(state -> assertThat(state).isEqualTo(expected));
    }

    private static void circuit(Explorer explorer) {
        explorer.circuits().change(lab -> lab.with(Schematics.typed("a*b", Map.of())));
        explorer.circuits().open(true);
        explorer.workspace().change(lab -> lab.withRunning(false));
    }

    private void choose(UiDriver driver, Path file) {
        driver.chord(ImGuiKey.LeftCtrl, ImGuiKey.O);
        driver.frames(3);
        driver.type("File", file.toString());
        driver.key(ImGuiKey.Enter);
    }

    private State opened(String way, Optional<Path> asked, Consumer<Explorer> before, Consumer<UiDriver> act)
            throws IOException {
        Path folder = Files.createDirectories(temp.resolve(way.replaceAll("\\W", "-")));
        return state(folder, asked, before, act);
    }

    /** As it was left by a program in which the file had been opened. */
    private State restarted(Path file) throws IOException {
        Path folder = Files.createDirectories(temp.resolve("restart"));
        state(folder, Optional.of(file), explorer -> {}, driver -> {});
        return state(folder, Optional.empty(), explorer -> {}, driver -> {});
    }

    private State state(Path folder, Optional<Path> asked, Consumer<Explorer> before, Consumer<UiDriver> act) {
        try (StateFiles stateFiles = new StateFiles(folder, new Worker(new SameThread()))) {
            Startup startup = Startup.of(ShippedLibrary.SHIPPED, stateFiles, asked);
            Host host = new Host(() -> {}, () -> {}, folder.resolve("scenes"), folder.resolve("pictures"));
            Explorer explorer = new Explorer(
                    context, ShippedLibrary.SHIPPED, startup.workspace(), host, new Worker(new SameThread()));
            try (UiDriver driver = new UiDriver(context, 900, 500, new ExplorerLoop(explorer))) {
                startup.fill(explorer);
                before.accept(explorer);
                driver.frames(3);
                act.accept(driver);
                driver.frames(6);
                stateFiles.write(startup.texts(explorer, WindowPlace.FIRST));
                return State.of(explorer);
            }
        }
    }
}
