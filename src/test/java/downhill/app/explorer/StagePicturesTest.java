package downhill.app.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.lesson.LessonSession;
import downhill.app.stage.SameThread;
import downhill.app.stage.Worker;
import downhill.gl.Context;
import downhill.gl.GlTest;
import downhill.lesson.Lesson;
import downhill.lesson.Part;
import downhill.lesson.read.Lessons;
import downhill.library.Library;
import downhill.library.ShippedLibrary;
import downhill.loss.Minimum;
import downhill.render.camera.Camera;
import downhill.render.camera.Picking;
import downhill.render.camera.Projection;
import downhill.render.landscape.DomainPoint;
import downhill.render.landscape.Landscape;
import downhill.ui.input.UiDriver;
import downhill.ui.kit.Rect;
import downhill.workspace.OpenPanels;
import downhill.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every scene, circuit and plot of every chapter as a picture, those too that are kept off the page: none is empty, and
 * none is its neighbour's. With {@code -Ddownhill.pictures=FOLDER} they are large, run for some seconds and are saved
 * there to be looked at.
 */
@GlTest(compute = true)
class StagePicturesTest {
    private static final String FOLDER = System.getProperty("downhill.pictures");
    private static final boolean LARGE = FOLDER != null;
    private static final int WIDTH = LARGE ? 1280 : 640;
    private static final int HEIGHT = LARGE ? 720 : 360;
    private static final int FRAMES = LARGE ? 150 : 12;

    /** A descent lets a second pass before it sets out. */
    private static final int FRAMES_OF_A_PLOT = 90;

    /** A picture has more colours than this, as its landscape, its wires or its curves have soft edges. */
    private static final int COLOURS = 60;

    /** The largest share of a picture that is of one colour: a circuit of three gates leaves much of its ground bare. */
    private static final double BARE = 0.975;

    /** The smallest share of the pixels in which two neighbours differ. */
    private static final double OTHER = 0.004;

    private final Library library = ShippedLibrary.SHIPPED;
    private final Explorer explorer;
    private final UiDriver driver;

    StagePicturesTest(Context context) {
        Workspace workspace = new Workspace(library.opening().withRunning(false), OpenPanels.FIRST, 1);
        explorer = new Explorer(context, library, workspace, Host.NONE, new Worker(new SameThread()));
        driver = UiDriver.looking(context, WIDTH, HEIGHT, new ExplorerLoop(explorer));
    }

    static List<String> chapters() {
        return new Lessons(Optional.empty())
                .in(Lessons.ENGLISH).stream().map(Lesson::id).toList();
    }

    @ParameterizedTest
    @MethodSource("chapters")
    void everyBlockForTheStageHasAPictureOfItsOwn(String id) throws IOException {
        try (driver) {
            LessonSession lessonSession = explorer.lessonSession();
            lessonSession.enter(id, 0);
            if (!LARGE) explorer.workspace().present(true);
            int[] before = {};
            int number = 0;
            for (Part part : library.lessons().get(id).parts()) {
                if (!(part instanceof Part.Staged staged)) continue;
                lessonSession.lessonStaging().show(staged);
                driver.frames(part instanceof Part.Drawing ? FRAMES_OF_A_PLOT : FRAMES);
                String name = id + "-%02d-".formatted(number++) + staged.name();
                if (LARGE) save(name);
                assertThat(lessonSession.lessonStaging().part()).as(name).contains(staged);
                assertThat(explorer.toasts().texts()).as(name).isEmpty();
                int[] now = driver.pixels();
                assertThat(Arrays.stream(now).distinct().count())
                        .as("colours of " + name)
                        .isGreaterThan(COLOURS);
                assertThat(largest(now)).as("bare part of " + name).isLessThan(BARE);
                assertThat(otherwise(before, now))
                        .as("what differs between " + name + " and the one before")
                        .isGreaterThan(OTHER);
                before = now;
            }
            assertThat(number).as("pictures of " + id).isPositive();
        }
    }

    @Test
    void whereTheCrowdSettlesTheBottomOfEveryValleyIsSeen() {
        try (driver) {
            LessonSession lessonSession = explorer.lessonSession();
            lessonSession.enter("00-why-optimisation", 0);
            explorer.workspace().present(true);
            Part.Staged crowd = library.lessons().get("00-why-optimisation").staged().stream()
                    .filter(part -> part.name().equals("crowd"))
                    .findFirst()
                    .orElseThrow();
            lessonSession.lessonStaging().show(crowd);
            driver.frames(3);
            assertThat(lessonSession.lessonStaging().part()).contains(crowd);
            Landscape landscape = explorer.simulation().landscape();
            Camera camera = explorer.viewports().landscape().camera();
            Rect place = explorer.viewports().stageLayout().landscape();
            Projection projection = new Projection();
            projection.set(camera, place.width(), place.height());
            List<Minimum> minima = explorer.simulation().experiment().surface().minima();
            assertThat(minima).hasSizeGreaterThan(3);
            for (Minimum minimum : minima) {
                projection.project(landscape, minimum.x(), minimum.y());
                double right = 2 * projection.x() / place.width() - 1;
                double up = 1 - 2 * projection.y() / place.height();
                DomainPoint seen = Picking.at(landscape, camera, right, up, place.width() / place.height())
                        .orElseThrow();
                assertThat(Math.hypot(seen.x() - minimum.x(), seen.y() - minimum.y()))
                        .as("what hides " + minimum)
                        .isLessThan(0.2);
            }
        }
    }

    private void save(String name) throws IOException {
        Path folder = Files.createDirectories(Path.of(FOLDER));
        driver.save(folder.resolve(name + ".png"));
    }

    /** The share of the most frequent colour. */
    private static double largest(int[] pixels) {
        int[] sorted = pixels.clone();
        Arrays.sort(sorted);
        int most = 0;
        int from = 0;
        for (int i = 1; i <= sorted.length; i++) {
            if (i < sorted.length && sorted[i] == sorted[from]) continue;
            most = Math.max(most, i - from);
            from = i;
        }
        return (double) most / sorted.length;
    }

    /** The share of the pixels that are another colour; all of them where there is nothing to compare with. */
    private static double otherwise(int[] before, int[] now) {
        if (before.length != now.length) return 1;
        int count = 0;
        for (int i = 0; i < now.length; i++) {
            if (before[i] != now[i]) count++;
        }
        return (double) count / now.length;
    }
}
