package downhill.app.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.stage.Worker;
import downhill.dataset.Batch;
import downhill.gl.Context;
import downhill.gl.GlTest;
import downhill.library.Library;
import downhill.library.ShippedLibrary;
import downhill.scene.OpenedFile;
import downhill.scene.Scene;
import downhill.ui.input.UiDriver;
import downhill.workspace.OpenPanels;
import downhill.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A long file on a slow disk: the frames go on, and a person can have enough of it. */
@GlTest(compute = true)
class MillionRowsTest {
    @TempDir
    private Path temp;

    /** Keeps what it is to do until it is told to do it, as a slow disk would. */
    private static final class Slow extends AbstractExecutorService {
        private final Queue<Runnable> tasks = new ArrayDeque<>();

        @Override
        public void execute(Runnable task) {
            tasks.add(task);
        }

        void work() {
            for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) task.run();
        }

        @Override
        public void shutdown() {}

        @Override
        public List<Runnable> shutdownNow() {
            return List.of();
        }

        @Override
        public boolean isShutdown() {
            return false;
        }

        @Override
        public boolean isTerminated() {
            return false;
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) {
            return true;
        }
    }

    private Path million() throws IOException {
        StringBuilder text = new StringBuilder("x,y\n");
        for (int i = 0; i < 1_000_000; i++)
            text.append(i % 1000).append(',').append(i % 777).append('\n');
        return Files.writeString(temp.resolve("mine.csv"), text);
    }

    @Test
    void aMillionRowsAreReadBesideTheFramesWithABarAndThenShown(Context context) throws IOException {
        Slow slow = new Slow();
        Library library = ShippedLibrary.SHIPPED;
        Workspace workspace = new Workspace(library.opening().withRunning(false), OpenPanels.FIRST, 1);
        Explorer explorer = new Explorer(context, library, workspace, Host.NONE, new Worker(slow));
        try (UiDriver driver = new UiDriver(context, 700, 500, new ExplorerLoop(explorer))) {
            Path million = million();
            explorer.fileOpener().open(million);
            driver.frames(3);
            assertThat(driver.labels().all()).contains("Progress of the reading", "Cancel reading");
            driver.click("Cancel reading");
            slow.work();
            driver.frames(2);
            assertThat(explorer.toasts().texts()).contains("mine.csv was not read to its end.");
            assertThat(explorer.simulation().experiment().surface().data()).isEmpty();
            explorer.fileOpener().open(million);
            driver.frames(1);
            slow.work();
            driver.frames(3);
            assertThat(driver.labels().all()).doesNotContain("Cancel reading");
            assertThat(explorer.toasts().texts())
                    .contains("mine.csv: 1000000 rows. Steps take batches of them, since all rows for all particles"
                            + " would take long.");
            assertThat(explorer.simulation().experiment().teams().get(0).batch())
                    .isEqualTo(Batch.epochs(32));
            Scene scene = OpenedFile.read(library, million).apply(explorer.first());
            explorer.open(scene);
            driver.frames(1);
            slow.work();
            driver.frames(3);
            assertThat(explorer.toasts().texts())
                    .contains("1000000 rows. Steps take batches of them, since all rows for all particles would take"
                            + " long.");
            assertThat(explorer.simulation().landscapes().growingField().done())
                    .as("the landscape grows while frames go on")
                    .isBetween(1, 749_999);
        }
    }
}
