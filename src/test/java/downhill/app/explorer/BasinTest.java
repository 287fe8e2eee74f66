package downhill.app.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.stage.BasinWork;
import downhill.app.stage.SameThread;
import downhill.app.stage.ScenePainter;
import downhill.app.stage.Simulation;
import downhill.app.stage.Worker;
import downhill.colour.Theme;
import downhill.experiment.Experiment;
import downhill.experiment.Team;
import downhill.experiment.study.BasinQuestion;
import downhill.gl.Context;
import downhill.gl.GlTest;
import downhill.library.Library;
import downhill.library.ShippedLibrary;
import downhill.render.landscape.Colouring;
import downhill.ui.input.UiDriver;
import downhill.ui.kit.Rect;
import downhill.workspace.BasinSettings;
import downhill.workspace.Lab;
import downhill.workspace.OpenPanels;
import downhill.workspace.Openable;
import downhill.workspace.Workspace;
import imgui.flag.ImGuiKey;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** The basins as a person sees and changes them: by label and by key. */
@GlTest(compute = true)
class BasinTest {
    private static final int WIDTH = 800;
    private static final int HEIGHT = 900;

    /** Far more than a scan of a few steps takes on any machine. */
    private static final int PATIENCE = 5000;

    private static final int HINT = 120;

    private Library library;
    private Explorer explorer;
    private UiDriver driver;

    @BeforeEach
    void open(Context context, TestInfo info) {
        library = ShippedLibrary.SHIPPED;
        Workspace workspace = new Workspace(new Lab(experiment(), false, Theme.DARK), panels(Openable.BASINS), 1);
        explorer = new Explorer(context, library, workspace, Host.NONE, new Worker(new SameThread()));
        explorer.viewports().adopt(explorer.viewports().view().with(BasinSettings.OFF.withSteps(16)));
        driver = UiDriver.of(info, context, WIDTH, HEIGHT, new ExplorerLoop(explorer));
    }

    private static OpenPanels panels(Openable... open) {
        return new OpenPanels(Set.of(open), 1e-3);
    }

    private Experiment experiment() {
        Team team = Team.of(library.optimizers().get("momentum"), 10).with("rate", 0.005);
        return Experiment.of(library.surfaces().get("himmelblau"), team);
    }

    private void rate(double next) {
        Experiment now = explorer.workspace().lab().experiment();
        Experiment changed = now.withTeam(0, now.teams().get(0).with("rate", next));
        explorer.workspace().change(lab -> lab.withExperiment(changed));
        driver.frames(2);
    }

    @AfterEach
    void close() {
        driver.close();
    }

    private BasinSettings basinSettings() {
        return explorer.viewports().view().basinSettings();
    }

    private BasinQuestion answered() {
        return explorer.basins().map().orElseThrow().question();
    }

    private void choose(String colouring) {
        driver.click("Colour by");
        driver.click(colouring);
        driver.move(4, 4);
    }

    private void finish() {
        for (int i = 0; i < PATIENCE && explorer.basins().progress().part() < 1; i++) {
            driver.frames(1);
        }
        assertThat(explorer.basins().progress().part()).isEqualTo(1);
        driver.frames(20);
    }

    /** Pixels of the landscape above the first hint, which comes and goes. */
    private int changed(int[] before) {
        int[] after = driver.pixels();
        Rect place = explorer.viewports().stageLayout().landscape();
        int count = 0;
        for (int y = (int) place.top() + HINT; y < place.bottom(); y++) {
            for (int x = (int) place.left(); x < place.right(); x++) {
                if (before[y * WIDTH + x] != after[y * WIDTH + x]) {
                    count++;
                }
            }
        }
        return count;
    }

    @Tag(UiDriver.LOOKS)
    @Test
    void everyColouringIsAnotherPictureAndOffIsTheFirstAgain() {
        explorer.welcome().end();
        driver.move(4, 4);
        driver.frames(20);
        int[] plain = driver.pixels();
        for (String colouring : List.of("Minimum reached", "Steps needed", "Final loss")) {
            int[] before = driver.pixels();
            choose(colouring);
            finish();
            assertThat(changed(before)).as(colouring).isGreaterThan(10_000);
        }
        choose("Off");
        driver.frames(20);
        assertThat(changed(plain)).isZero();
        assertThat(explorer.basins().map()).isEmpty();
    }

    @Test
    void aGoesThroughTheColouringsAndOpensTheirControls() {
        explorer.workspace().open(panels());
        driver.frames(2);
        Set<Colouring> seen = new HashSet<>();
        for (int i = 0; i < 3; i++) {
            driver.key(ImGuiKey.A);
            seen.add(basinSettings().colouring());
        }
        assertThat(seen).containsExactlyInAnyOrder(Colouring.MINIMUM, Colouring.STEPS, Colouring.LOSS);
        assertThat(driver.labels().all()).contains("Colour by", "Progress of the scan");
        driver.key(ImGuiKey.A);
        assertThat(basinSettings().shown()).isFalse();
    }

    @Test
    void theLegendSharesOutTheWholeDomain() {
        choose("Minimum reached");
        finish();
        double sum = explorer.basins().progress().keys().stream()
                .mapToDouble(
                        key -> Double.parseDouble(key.share().replace("%", "").strip()))
                .sum();
        assertThat(sum).isBetween(99.5, 100.5);
        assertThat(explorer.basins().progress().keys())
                .extracting(key -> key.sign() + " " + key.words())
                .contains("1 (3, 2)", "2 (−2.805, 3.131)", "3 (−3.779, −3.283)", "4 (3.584, −1.848)");
    }

    @Test
    void theScanIsCancelledAndBegunAgain() {
        driver.type("Steps", "100000");
        assertThat(basinSettings().steps()).isEqualTo(100_000);
        choose("Minimum reached");
        driver.click("Cancel the scan");
        assertThat(explorer.basins().progress().side()).isZero();
        assertThat(driver.labels().all()).doesNotContain("Cancel the scan");
        driver.frames(5);
        assertThat(explorer.basins().progress().part()).isZero();
        driver.type("Steps", "8");
        driver.click("Scan again");
        finish();
        assertThat(answered().steps()).isEqualTo(8);
        assertThat(driver.labels().all()).doesNotContain("Cancel the scan", "Scan again");
    }

    @Test
    void theMapFollowsTheRateAndNotTheNoiseOrTheBall() {
        choose("Minimum reached");
        finish();
        BasinQuestion before = answered();
        assertThat(explorer.basins().map().orElseThrow().diverged()).isZero();
        driver.key(ImGuiKey.N);
        driver.click(
                explorer.viewports().stageLayout().landscape().centreX(),
                explorer.viewports().stageLayout().landscape().centreY());
        assertThat(explorer.basins().progress().part()).isEqualTo(1);
        assertThat(answered()).isEqualTo(before);
        rate(1);
        finish();
        assertThat(answered().team().parameters()).containsEntry("rate", 1.0);
        assertThat(explorer.basins().map().orElseThrow().diverged()).isGreaterThan(512 * 500);
    }

    @Test
    void aMapThatIsNoLongerTrueIsTakenAway() {
        choose("Minimum reached");
        driver.type("Steps", "100000");
        driver.click("Cancel the scan");
        rate(0.002);
        assertThat(explorer.basins().map()).isEmpty();
    }

    @Test
    void aSliceAFrameComesToTheSameMap(Context context) {
        choose("Minimum reached");
        finish();
        try (Simulation simulation = Simulation.on(context, experiment());
                ScenePainter scenePainter =
                        new ScenePainter(context, simulation, library.palettes().get("viridis"), 1);
                BasinWork work = new BasinWork(context, simulation, scenePainter, () -> () -> false)) {
            BasinSettings wanted = basinSettings();
            int frames = 0;
            int coarse = 0;
            while (work.progress().part() < 1) {
                work.work(wanted);
                frames++;
                coarse += work.progress().shown() == 64 ? 1 : 0;
            }
            assertThat(coarse).isGreaterThan(1);
            assertThat(frames).isGreaterThan(coarse + 5);
            int[] slow = work.map().orElseThrow().arrivals().notes();
            assertThat(slow.length).isEqualTo(512 * 512);
            assertThat(Arrays.mismatch(
                            slow,
                            explorer.basins().map().orElseThrow().arrivals().notes()))
                    .isEqualTo(-1);
        }
    }
}
