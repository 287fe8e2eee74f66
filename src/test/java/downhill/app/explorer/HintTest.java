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
import downhill.ui.input.UiDriver;
import downhill.ui.kit.Labels;
import downhill.ui.kit.Rect;
import downhill.workspace.OpenPanels;
import downhill.workspace.Openable;
import downhill.workspace.Workspace;
import imgui.flag.ImGuiKey;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tooltips lie beside what they belong to, and lists open at what is chosen. */
@GlTest(compute = true)
class HintTest {
    /** Pixels from a line's left into the mark of the chosen one. */
    private static final int EDGE = 5;

    private Explorer explorer;
    private UiDriver driver;

    @BeforeEach
    void open(Context context, TestInfo info) {
        Library library = ShippedLibrary.SHIPPED;
        Experiment few = library.opening()
                .experiment()
                .withTeam(0, Team.of(library.optimizers().get("momentum"), 50));
        Workspace workspace = new Workspace(
                library.opening().withRunning(false).withExperiment(few),
                new OpenPanels(Set.of(Openable.SURFACE, Openable.TEAMS), 1e-3),
                1);
        explorer = new Explorer(context, library, workspace, Host.NONE, new Worker(new SameThread()));
        driver = UiDriver.of(info, context, 1280, 720, new ExplorerLoop(explorer));
    }

    @AfterEach
    void close() {
        driver.close();
    }

    private Labels.Control tooltip() {
        return driver.labels().tooltip().orElseThrow();
    }

    private static boolean overlap(Rect a, Rect b) {
        boolean across = a.left() < b.right() && b.left() < a.right();
        return across && a.top() < b.bottom() && b.top() < a.bottom();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Run", "Lab", "Landscape", "Gradient", "Team 1", "Learning rate", "The ball", "Step shown"})
    void aTooltipLiesBesideItsControlAndInTheWindow(String label) {
        driver.rest(label);
        Rect place = tooltip().place();
        assertThat(overlap(place, driver.labels().find(label).place())).isFalse();
        assertThat(overlap(new Rect(0, 0, 1280, 720), place)).isTrue();
        assertThat(place.right()).isLessThanOrEqualTo(1280);
        assertThat(place.bottom()).isLessThanOrEqualTo(720);
        assertThat(tooltip().help().replaceAll("\\s+", " "))
                .isEqualTo(driver.labels().find(label).help().replaceAll("\\s+", " "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Frames a second", "Pace", "Engine", "Device", "The ball of Momentum"})
    void whatTheStatusLineCountsIsSaidInWords(String label) {
        driver.rest(label);
        assertThat(tooltip().help().replace("\n", ""))
                .isEqualTo(driver.labels().find(label).help());
        assertThat(overlap(tooltip().place(), driver.labels().find(label).place()))
                .isFalse();
    }

    @Test
    void aListOpensAtWhatIsChosenAndTheKeyboardIsThere() {
        driver.click("Landscape");
        driver.frames(3);
        Rect chosen = driver.labels().find("Five valleys").place();
        Rect list = driver.labels().find("Five valleys").pane();
        assertThat(chosen.top()).isGreaterThanOrEqualTo(list.top());
        assertThat(chosen.bottom()).isLessThanOrEqualTo(list.bottom());
        driver.key(ImGuiKey.UpArrow);
        driver.key(ImGuiKey.Enter);
        driver.frames(3);
        List<String> titles = ShippedLibrary.SHIPPED.surfaces().all().stream()
                .map(surface -> surface.title())
                .toList();
        assertThat(explorer.simulation().experiment().surface().title())
                .isEqualTo(titles.get(titles.indexOf("Five valleys") - 1));
    }

    @Test
    void theTooltipOfAListsItemLeavesTheListFreeAndItsNumbersWhole() {
        driver.click("Landscape");
        driver.frames(3);
        Rect list = driver.labels().find("Five valleys").pane();
        driver.move(list.centreX(), list.centreY());
        driver.wheel(-100);
        for (int page = 0; page < 12 && !seen("Penguins, flippers and mass", list); page++) driver.wheel(1);
        driver.rest("Penguins, flippers and mass");
        assertThat(overlap(tooltip().place(), list)).isFalse();
        assertThat(tooltip().help()).contains("0.87");
    }

    @Test
    void whatWasPressedIsNotExplainedBeforeThePointerComesAgain() {
        driver.click("Race");
        driver.frames(60);
        assertThat(driver.labels().tooltip()).isEmpty();
        driver.move(400, 300);
        driver.rest("Race");
        assertThat(driver.labels().tooltip()).isPresent();
    }

    @Tag(UiDriver.LOOKS)
    @Test
    void theTeamUnderThePointerDoesNotLookLikeTheChosenOne() {
        driver.click("Add a rival");
        driver.click("Team 2");
        driver.move(400, 700);
        int chosen = ground("Team 2");
        int edge = pixel("Team 2", EDGE);
        int other = ground("Team 1");
        Rect first = driver.labels().find("Team 1").place();
        driver.move(first.centreX(), first.centreY());
        assertThat(ground("Team 1")).isNotEqualTo(other).isNotEqualTo(chosen);
        assertThat(pixel("Team 1", EDGE)).isNotEqualTo(edge);
        assertThat(pixel("Team 2", EDGE)).isEqualTo(edge);
    }

    /** The colour behind a team's name. */
    private int ground(String team) {
        return pixel(team, driver.labels().find(team).place().width() - 12);
    }

    private int pixel(String team, float right) {
        Rect place = driver.labels().find(team).place();
        return driver.pixels()[(int) place.centreY() * 1280 + (int) (place.left() + right)] & 0xFFFFFF;
    }

    private boolean seen(String label, Rect list) {
        Rect place = driver.labels().find(label).place();
        return place.top() >= list.top() && place.bottom() <= list.bottom();
    }
}
