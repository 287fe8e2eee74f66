package downhill.app.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.stage.SameThread;
import downhill.app.stage.Worker;
import downhill.colour.Theme;
import downhill.dataset.Batch;
import downhill.experiment.Experiment;
import downhill.experiment.Start;
import downhill.experiment.Team;
import downhill.gl.Context;
import downhill.gl.GlTest;
import downhill.library.Library;
import downhill.library.ShippedLibrary;
import downhill.render.camera.Projection;
import downhill.ui.input.UiDriver;
import downhill.ui.kit.Rect;
import downhill.workspace.Arrangement;
import downhill.workspace.Lab;
import downhill.workspace.OpenPanels;
import downhill.workspace.Workspace;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The noise on the landscape as a person switches it on: it is seen, and where the ball is. */
@GlTest(compute = true)
class NoiseViewTest {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 700;

    /** Pixels of the dots that are orange through and through, at least. */
    private static final int DOTS = 30;

    private Explorer explorer;
    private UiDriver driver;

    @BeforeEach
    void open(Context context) {
        Library library = ShippedLibrary.SHIPPED;
        Team team =
                Team.of(library.optimizers().get("gd"), 1).with("rate", 0.05).withBatch(Batch.replaced(4));
        Experiment fit =
                Experiment.of(library.surfaces().get("linear-regression"), team).withStart(Start.point(0, 1));
        OpenPanels openPanels = new OpenPanels(Set.of(), 1e-3).withLab(false);
        Workspace workspace = new Workspace(new Lab(fit, false, Theme.DARK), openPanels, 1);
        explorer = new Explorer(context, library, workspace, Host.NONE, new Worker(new SameThread()));
        driver = UiDriver.looking(context, WIDTH, HEIGHT, new ExplorerLoop(explorer));
    }

    @AfterEach
    void close() {
        driver.close();
    }

    private void toggle(String what) {
        driver.click("Data menu");
        driver.click("Data ▸ " + what);
        driver.move(4, HEIGHT - 4);
    }

    private void place(double x, double y) {
        explorer.workspace().change(lab -> lab.withExperiment(lab.experiment().withStart(Start.point(x, y))));
        driver.frames(3);
    }

    /** Where a point of the domain is drawn, in pixels. */
    private float[] pixel(double x, double y) {
        boolean map = explorer.viewports().view().arrangement() == Arrangement.MAP;
        Rect pane = map
                ? explorer.viewports().stageLayout().map()
                : explorer.viewports().stageLayout().landscape();
        Projection projection = new Projection();
        var camera = (map ? explorer.viewports().map() : explorer.viewports().landscape()).camera();
        projection.set(camera, pane.width(), pane.height());
        projection.project(explorer.simulation().landscape(), x, y);
        return new float[] {pane.left() + projection.x(), pane.top() + projection.y()};
    }

    private static boolean orange(int rgb) {
        int red = rgb >> 16 & 255;
        int green = rgb >> 8 & 255;
        return red > 190 && green > 110 && green < red - 40 && (rgb & 255) < 130;
    }

    /** Orange pixels of the dots within that many pixels of a place. */
    private int orange(double x, double y, int reach) {
        float[] at = pixel(x, y);
        int[] pixels = driver.pixels();
        int count = 0;
        for (int row = Math.max(0, (int) at[1] - reach); row < Math.min(HEIGHT, at[1] + reach); row++)
            for (int column = Math.max(0, (int) at[0] - reach); column < Math.min(WIDTH, at[0] + reach); column++)
                if (orange(pixels[row * WIDTH + column])) count++;
        return count;
    }

    @ParameterizedTest
    @EnumSource(
            value = Arrangement.class,
            names = {"LANDSCAPE", "MAP"})
    void theCloudLiesAtTheBallAndGoesWithIt(Arrangement arrangement) {
        explorer.viewports().adopt(explorer.viewports().view().with(arrangement));
        driver.frames(40);
        int ring = orange(0, 1, 90);
        toggle("Noise on the landscape");
        assertThat(orange(0, 1, 90) - ring).as("at the ball").isGreaterThan(DOTS);
        assertThat(orange(3, -3, 60)).as("elsewhere").isLessThan(DOTS / 2);
        place(3, -3);
        int there = orange(3, -3, 90);
        toggle("Noise on the landscape");
        int off = orange(3, -3, 90);
        assertThat(there - off).as("where it is now").isGreaterThan(DOTS);
        assertThat(off).as("the ring of the ball alone").isLessThan(2 * ring + DOTS / 2);
    }

    @Test
    void aLargerBatchIsASmallerCloud() {
        toggle("Noise on the landscape");
        int few = orange(0, 1, 200);
        explorer.workspace()
                .change(lab -> lab.withExperiment(lab.experiment()
                        .withTeam(0, lab.experiment().teams().get(0).withBatch(Batch.replaced(64)))));
        driver.frames(3);
        assertThat(orange(0, 1, 200)).isBetween(1, few * 3 / 4);
    }
}
