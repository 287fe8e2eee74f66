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
import downhill.workspace.OpenPanels;
import downhill.workspace.Workspace;
import imgui.flag.ImGuiKey;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The first words to a person: one line after the other, until they have found the way. */
@GlTest(compute = true)
class WelcomeTest {
    private static final String SEEN = "Each of the 300 dots is a model that Momentum moves towards a lower loss.";
    private static final String DO = "Click anywhere to drop a ball. Space runs and holds it.";
    private static final String BEGIN = "New here? The key E opens lesson 0, which begins on this landscape.";

    private final Library library = ShippedLibrary.SHIPPED;
    private static final String INVITATION = "New here? Begin with chapter 0";

    private Explorer explorer;
    private UiDriver driver;

    private void open(Context context, UnaryOperator<Experiment> change) {
        Experiment first = library.opening().experiment();
        Team few = Team.of(library.optimizers().get("momentum"), 300);
        Workspace workspace = new Workspace(
                library.opening().withExperiment(change.apply(first.withTeam(0, few))),
                new OpenPanels(Set.of(), 1e-3),
                1);
        explorer = new Explorer(context, library, workspace, Host.NONE, new Worker(new SameThread()));
        driver = new UiDriver(context, 1024, 640, new ExplorerLoop(explorer, 0.1f));
    }

    @AfterEach
    void close() {
        driver.close();
    }

    /** What is said after so many more seconds. */
    private String after(double seconds) {
        driver.frames((int) Math.round(seconds * 10));
        return driver.labels().all().contains("Whisper")
                ? driver.labels().find("Whisper").help()
                : "";
    }

    @Test
    void whatTheDotsAreThenWhatToDoThenWhereToBegin(Context context) {
        open(context, first -> first);
        assertThat(after(1)).isEmpty();
        assertThat(after(4)).isEqualTo(SEEN);
        assertThat(after(8)).isEqualTo(DO);
        assertThat(after(8)).isEqualTo(BEGIN);
        assertThat(after(9)).isEmpty();
        assertThat(explorer.welcome().isKnown()).isFalse();
    }

    @Test
    void whatHasBeenDoneIsNotSaidAndWhoHasDoneItIsKnown(Context context) {
        open(context, first -> first);
        assertThat(after(5)).isEqualTo(SEEN);
        driver.key(ImGuiKey.Space);
        assertThat(after(1)).isEqualTo(BEGIN);
        assertThat(explorer.welcome().isKnown()).isFalse();
        assertThat(after(9)).isEmpty();
        assertThat(explorer.welcome().isKnown()).isTrue();
    }

    @Test
    void droppingABallIsDoneToo(Context context) {
        open(context, first -> first);
        assertThat(after(13)).isEqualTo(DO);
        driver.click(340, 340);
        assertThat(after(1)).isEqualTo(BEGIN);
    }

    @Test
    void whoHasOpenedSomethingIsToldNothingMore(Context context) {
        open(context, first -> first);
        assertThat(after(5)).isEqualTo(SEEN);
        driver.key(ImGuiKey.T);
        assertThat(after(1)).isEmpty();
        assertThat(after(8)).isEmpty();
        assertThat(explorer.welcome().isKnown()).isTrue();
    }

    @Test
    void whoOpensALessonIsToldNothingMore(Context context) {
        open(context, first -> first);
        driver.key(ImGuiKey.E);
        assertThat(after(5)).isEmpty();
        driver.key(ImGuiKey.E);
        assertThat(after(5)).isEmpty();
    }

    @Test
    void theFirstScreenInvitesToChapterZeroUntilSomethingElseIsDone(Context context) {
        open(context, first -> first);
        assertThat(driver.labels().all()).doesNotContain(INVITATION);
        after(40);
        driver.click(INVITATION);
        assertThat(explorer.lessonSession().lessonPaneState().open()).isEqualTo("00-why-optimisation");
        assertThat(explorer.lessonSession().isReading()).isTrue();
        driver.key(ImGuiKey.E);
        after(1);
        assertThat(driver.labels().all()).doesNotContain(INVITATION);
    }

    @Test
    void whoIsKnownFromAnEarlierStartIsToldNothing(Context context) {
        open(context, first -> first);
        explorer.welcome().end();
        assertThat(after(5)).isEmpty();
        assertThat(explorer.welcome().isKnown()).isTrue();
    }

    @Test
    void onAnotherLandscapeItTellsOfThatOne(Context context) {
        Team one = Team.of(library.optimizers().get("adam"), 1);
        open(context, first -> Experiment.of(library.surfaces().get("ravine"), one));
        assertThat(after(5)).isEqualTo("The ball is a model that Adam moves towards a lower loss.");
        driver.key(ImGuiKey.Space);
        assertThat(after(1)).isEqualTo("New here? The key E opens lesson 0.");
    }

    @Test
    void theWindowIsNamedByWhatStandsOnTheStage(Context context) {
        open(context, first -> first);
        assertThat(explorer.stands()).isEqualTo("Five valleys");
        driver.key(ImGuiKey.C);
        assertThat(explorer.stands())
                .isEqualTo(explorer.circuits().lab().schematic().title());
    }
}
