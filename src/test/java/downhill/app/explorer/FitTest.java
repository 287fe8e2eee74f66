package downhill.app.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.stage.SameThread;
import downhill.app.stage.Worker;
import downhill.experiment.Experiment;
import downhill.experiment.Team;
import downhill.gl.Context;
import downhill.gl.GlTest;
import downhill.library.Library;
import downhill.library.ShippedLibrary;
import downhill.ui.input.Action;
import downhill.ui.input.UiDriver;
import downhill.ui.kit.Labels;
import downhill.ui.kit.Rect;
import downhill.workspace.Arrangement;
import downhill.workspace.CrossSectionLine;
import downhill.workspace.Guide;
import downhill.workspace.Lab;
import downhill.workspace.OpenPanels;
import downhill.workspace.Openable;
import downhill.workspace.View;
import downhill.workspace.Workspace;
import imgui.flag.ImGuiKey;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With everything open nothing is cut off, in small windows and large ones, with small words and large ones. */
@GlTest(compute = true)
class FitTest {
    /** The mark of a chosen line reaches half a gap beyond its pane, at scale 1. */
    private static final float EDGE = 4.5f;

    private static final List<Openable> SECTIONS =
            List.of(Openable.SURFACE, Openable.TEAMS, Openable.START, Openable.BATCH, Openable.BASINS, Openable.VIEW);

    private Explorer explorer;
    private UiDriver driver;
    private Rect window;
    private float edge;

    private void open(Context context, int width, int height, double zoom) {
        Library library = ShippedLibrary.SHIPPED;
        Lab lab = library.opening().withRunning(false);
        Experiment few =
                lab.experiment().withTeam(0, Team.of(library.optimizers().get("momentum"), 50));
        Set<Openable> sections = new TreeSet<>(SECTIONS);
        sections.add(Openable.BALL);
        for (Guide guide : Guide.values()) sections.add(guide.openable());
        Workspace workspace =
                new Workspace(lab.withExperiment(few), new OpenPanels(sections, 1e-3).withRace(true), zoom);
        explorer = new Explorer(context, library, workspace, Host.NONE, new Worker(new SameThread()));
        explorer.viewports().adopt(View.FIRST.with(Arrangement.BOTH).with(CrossSectionLine.GRADIENT));
        window = new Rect(0, 0, width, height);
        edge = EDGE * (float) Math.min(zoom, Math.min(width / 720f, height / 400f));
        driver = new UiDriver(context, width, height, new ExplorerLoop(explorer));
    }

    @AfterEach
    void close() {
        driver.close();
    }

    private void everythingLiesInItsPlace(String when) {
        List<String> cut = driver.labels().all().stream()
                .filter(this::isCut)
                .map(label -> label + " at " + driver.labels().find(label))
                .toList();
        assertThat(cut).as("%s, in %s", when, window).isEmpty();
    }

    private boolean isCut(String label) {
        Labels.Control control = driver.labels().find(label);
        Rect place = control.place();
        Rect pane = control.pane();
        boolean wide = place.left() >= pane.left() - edge && place.right() <= pane.right() + edge;
        boolean high = control.scrolls() || place.top() >= pane.top() - edge && place.bottom() <= pane.bottom() + edge;
        boolean seen = pane.left() >= -1
                && pane.top() >= -1
                && pane.right() <= window.right() + 1
                && pane.bottom() <= window.bottom() + 1;
        return !wide || !high || !seen;
    }

    @ParameterizedTest
    @CsvSource({"1024,640,1", "1280,720,2", "3840,2160,4"})
    void nothingIsCutOffBesideALesson(int width, int height, double zoom, Context context) {
        open(context, width, height, zoom);
        explorer.lessonSession().enter();
        driver.frames(3);
        for (int chapter = 0; chapter < 10; chapter++) {
            assertThat(explorer.lessonSession().isReading()).isTrue();
            everythingLiesInItsPlace(explorer.lessonSession().lessonPaneState().open());
            explorer.lessonSession().turn(1);
            driver.frames(4);
        }
    }

    @ParameterizedTest
    @CsvSource({"1024,640,1", "1024,640,4", "1280,720,1", "1920,1080,2", "3840,2160,1", "3840,2160,4"})
    void nothingIsCutOffWithEverythingOpen(int width, int height, double zoom, Context context) {
        open(context, width, height, zoom);
        assertThat(driver.labels().all())
                .contains("Run", "Formula", "Cross-section curve", Openable.BALL.title(), "Lab");
        everythingLiesInItsPlace("everything open");
    }

    @ParameterizedTest
    @CsvSource({"1024,640,1", "1280,720,1", "3840,2160,4", "720,400,1"})
    void theComparisonFits(int width, int height, double zoom, Context context) {
        open(context, width, height, zoom);
        driver.key(ImGuiKey.K);
        driver.frames(6);
        assertThat(driver.labels().all()).contains("Verdict", "Why");
        everythingLiesInItsPlace("the comparison");
    }

    @ParameterizedTest
    @CsvSource({"1024,640,1", "720,400,1"})
    void noMenuAndNoListLeavesTheWindow(int width, int height, double zoom, Context context) {
        open(context, width, height, zoom);
        Set<String> menus = new TreeSet<>();
        for (Action action : explorer.actions()) menus.add(action.menu());
        for (String menu : menus) {
            driver.click(menu + " menu");
            everythingLiesInItsPlace(menu + " menu");
            driver.key(ImGuiKey.Escape);
        }
        driver.key(ImGuiKey.F1);
        driver.frames(2);
        everythingLiesInItsPlace("the list of actions");
    }

    @ParameterizedTest
    @CsvSource({"1024,640,1", "1280,720,1"})
    void theCircuitsRoomFitsToo(int width, int height, double zoom, Context context) {
        open(context, width, height, zoom);
        driver.key(ImGuiKey.C);
        driver.frames(2);
        everythingLiesInItsPlace("the circuit's room");
    }
}
