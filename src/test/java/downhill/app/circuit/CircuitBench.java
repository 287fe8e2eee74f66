package downhill.app.circuit;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.explorer.Explorer;
import downhill.app.explorer.ExplorerLoop;
import downhill.app.explorer.Host;
import downhill.app.stage.SameThread;
import downhill.app.stage.Worker;
import downhill.circuit.Trace;
import downhill.gl.Context;
import downhill.library.Library;
import downhill.library.ShippedLibrary;
import downhill.ui.input.UiDriver;
import downhill.workspace.CircuitLab;
import downhill.workspace.OpenPanels;
import downhill.workspace.Openable;
import downhill.workspace.Workspace;
import imgui.flag.ImGuiKey;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;

/** The explorer with a circuit on the stage, at rest. */
abstract class CircuitBench {
    static final int WIDTH = 1024;
    static final int FRAMES = 600;

    Explorer explorer;
    UiDriver driver;

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
    void until(BooleanSupplier there) {
        for (int frame = 0; frame < FRAMES && !there.getAsBoolean(); frame++) driver.frames(1);
        assertThat(there.getAsBoolean()).as("it is there").isTrue();
    }

    CircuitLab lab() {
        return explorer.circuits().lab();
    }

    Trace trace() {
        return lab().trace();
    }

    double gradient(String name) {
        return trace().gradients().get(name);
    }
}
