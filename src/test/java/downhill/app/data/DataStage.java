package downhill.app.data;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.explorer.Explorer;
import downhill.app.explorer.ExplorerLoop;
import downhill.app.explorer.Host;
import downhill.app.stage.SameThread;
import downhill.app.stage.Worker;
import downhill.colour.Theme;
import downhill.dataset.Batch;
import downhill.experiment.Experiment;
import downhill.experiment.Team;
import downhill.gl.Context;
import downhill.library.Library;
import downhill.library.ShippedLibrary;
import downhill.loss.Data;
import downhill.ui.input.UiDriver;
import downhill.workspace.Lab;
import downhill.workspace.OpenPanels;
import downhill.workspace.Openable;
import downhill.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** The explorer at rest over a line through rows, with the sections open that decide about rows. */
abstract class DataStage {
    static final int WIDTH = 800;

    @TempDir
    Path temp;

    Library library;
    Explorer explorer;
    UiDriver driver;

    @BeforeEach
    void open(Context context, TestInfo info) {
        library = ShippedLibrary.SHIPPED;
        Team team = Team.of(library.optimizers().get("gd"), 50).with("rate", 0.05);
        Experiment line = Experiment.of(library.surfaces().get("linear-regression"), team);
        Workspace workspace = new Workspace(
                new Lab(line, false, Theme.DARK), new OpenPanels(Set.of(Openable.DATA, Openable.BATCH), 1e-3), 1);
        explorer = new Explorer(context, library, workspace, Host.NONE, new Worker(new SameThread()));
        driver = UiDriver.of(info, context, WIDTH, 1500, new ExplorerLoop(explorer));
    }

    @AfterEach
    void close() {
        driver.close();
    }

    Experiment experiment() {
        return explorer.simulation().experiment();
    }

    Data data() {
        return experiment().surface().data().orElseThrow();
    }

    Batch batch() {
        return experiment().teams().get(0).batch();
    }

    void told(String sentence) {
        assertThat(explorer.toasts().texts()).contains(sentence);
    }

    Path file(String text) throws IOException {
        return Files.writeString(temp.resolve("mine.csv"), text);
    }

    void open(Path file) {
        explorer.fileOpener().open(file);
        driver.frames(4);
    }

    void choose(String list, String item) {
        driver.click(list);
        driver.click(item);
        driver.frames(4);
    }
}
