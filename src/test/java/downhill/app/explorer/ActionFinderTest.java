package downhill.app.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import downhill.app.stage.SameThread;
import downhill.app.stage.Worker;
import downhill.experiment.Experiment;
import downhill.experiment.Team;
import downhill.gl.Context;
import downhill.gl.GlTest;
import downhill.library.Library;
import downhill.ui.input.UiDriver;
import downhill.ui.kit.Rect;
import downhill.workspace.OpenPanels;
import downhill.workspace.Openable;
import downhill.workspace.Workspace;
import imgui.flag.ImGuiKey;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of actions leads to what a person looks for; the menu Help leads to the course and tells of the program. */
@GlTest(compute = true)
class ActionFinderTest {
    private static final String IN_THE_LIST = " in the list";

    private Explorer explorer;
    private UiDriver driver;

    @BeforeEach
    void open(Context context) {
        Library library = new Library(Optional.of(Path.of("/own")), problem -> fail(problem.getMessage()));
        Experiment few = library.opening()
                .experiment()
                .withTeam(0, Team.of(library.optimizers().get("momentum"), 50));
        Workspace workspace = new Workspace(
                library.opening().withRunning(false).withExperiment(few),
                new OpenPanels(Set.of(Openable.SURFACE, Openable.TEAMS), 1e-3).withLab(false),
                1);
        explorer = new Explorer(context, library, workspace, Host.NONE, new Worker(new SameThread()));
        driver = new UiDriver(context, 1280, 720, new ExplorerLoop(explorer));
    }

    @AfterEach
    void close() {
        driver.close();
    }

    /** What is found, the best first. */
    private List<String> find(String text) {
        driver.key(ImGuiKey.F1);
        driver.frames(3);
        driver.write(text);
        return driver.labels().all().stream()
                .filter(label -> label.endsWith(IN_THE_LIST))
                .map(label -> label.substring(0, label.length() - IN_THE_LIST.length()))
                .toList();
    }

    @Test
    void whatBeginsWithTheWordIsFoundFirst() {
        assertThat(find("save"))
                .startsWith("Save", "Save as…", "Save a picture")
                .contains("Open…");
    }

    @Test
    void whatCanBeDoneStandsFirstSoThatEnterDoesSomething() {
        List<String> found = find("noise");
        assertThat(found).startsWith("Lab: Batch").contains("Noise on the landscape");
    }

    @Test
    void aWordWithinALabelComesBeforeOneOfTheHelp() {
        List<String> found = find("circuit");
        assertThat(found).startsWith("Circuit or landscape", "Open the landscape as a circuit");
        assertThat(found.indexOf("Save circuit as SVG")).isGreaterThan(1);
    }

    @ParameterizedTest
    @CsvSource({
        "noise, Lab: Batch, Batch",
        "learning rate, Lab: Teams, Teams",
        "particles, Lab: Teams, Teams",
        "batch size, Lab: Batch, Batch",
        "schedule, Lab: Teams, Teams",
        "palette, Lab: View, View"
    })
    void whatIsSetInTheLabIsFoundAndOpensInSight(String word, String action, String section) {
        assertThat(find(word)).contains(action);
        driver.click(action + IN_THE_LIST);
        driver.frames(5);
        assertThat(explorer.workspace().showsLab()).isTrue();
        assertThat(explorer.workspace().openPanels().has(Openable.of(section).orElseThrow()))
                .isTrue();
        Rect heading = driver.labels().find(section).place();
        Rect pane = driver.labels().find(section).pane();
        assertThat(heading.top()).isGreaterThanOrEqualTo(pane.top() - 1);
        assertThat(heading.bottom()).isLessThanOrEqualTo(pane.bottom());
    }

    @Test
    void anActionWithALongHelpHasRoomForItAboveTheNext() {
        find("open…");
        Rect open = driver.labels().find("Open…" + IN_THE_LIST).place();
        driver.key(ImGuiKey.Escape);
        find("new");
        Rect begin = driver.labels().find("New" + IN_THE_LIST).place();
        assertThat(open.height()).as("two lines of help").isGreaterThan(begin.height() + 10);
    }

    @Test
    void theCourseBeginsFromTheMenuHelp() {
        driver.click("Help menu");
        driver.click("Help ▸ Start the course");
        driver.frames(3);
        assertThat(explorer.lessonSession().isReading()).isTrue();
        assertThat(explorer.lessonSession().lessonPaneState().lesson().number()).isZero();
    }

    @Test
    void aCardTellsOfTheProgram() {
        driver.click("Help menu");
        driver.click("Help ▸ About Downhill");
        driver.frames(3);
        assertThat(driver.labels().find("Version").help()).startsWith("Downhill");
        assertThat(driver.labels().find("Computes on").help())
                .isEqualTo("GPU, " + explorer.simulation().engine().renderer());
        assertThat(driver.labels().find("Your own documents").help())
                .isEqualTo(Path.of("/own").toAbsolutePath().toString());
        driver.key(ImGuiKey.Escape);
        driver.frames(2);
        assertThat(driver.labels().all()).doesNotContain("Version");
    }
}
