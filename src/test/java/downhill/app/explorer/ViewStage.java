package downhill.app.explorer;

import downhill.app.stage.SameThread;
import downhill.app.stage.Worker;
import downhill.experiment.Start;
import downhill.gl.Context;
import downhill.library.Library;
import downhill.library.ShippedLibrary;
import downhill.render.camera.Camera;
import downhill.ui.input.UiDriver;
import downhill.workspace.OpenPanels;
import downhill.workspace.Openable;
import downhill.workspace.View;
import downhill.workspace.Workspace;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;

/** The explorer at rest, with the section open that decides how the landscape is looked at. */
abstract class ViewStage {
    static final int WIDTH = 800;
    static final int HEIGHT = 1500;

    Explorer explorer;
    UiDriver driver;

    @BeforeEach
    void open(Context context, TestInfo info) {
        Library library = ShippedLibrary.SHIPPED;
        Workspace workspace =
                new Workspace(library.opening().withRunning(false), new OpenPanels(Set.of(Openable.VIEW), 1e-3), 1);
        explorer = new Explorer(context, library, workspace, Host.NONE, new Worker(new SameThread()));
        driver = UiDriver.of(info, context, WIDTH, HEIGHT, new ExplorerLoop(explorer));
    }

    @AfterEach
    void close() {
        driver.close();
    }

    View view() {
        return explorer.viewports().view();
    }

    Camera camera() {
        return explorer.viewports().landscape().camera();
    }

    Camera map() {
        return explorer.viewports().map().camera();
    }

    Start start() {
        return explorer.simulation().experiment().start();
    }
}
