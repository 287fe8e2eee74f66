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
import downhill.library.ShippedLibrary;
import downhill.ui.input.UiDriver;
import downhill.ui.kit.Rect;
import downhill.workspace.Arrangement;
import downhill.workspace.CircuitLab;
import downhill.workspace.CrossSectionLine;
import downhill.workspace.Guide;
import downhill.workspace.Lab;
import downhill.workspace.OpenPanels;
import downhill.workspace.Openable;
import downhill.workspace.View;
import downhill.workspace.ViewOption;
import downhill.workspace.Workspace;
import imgui.flag.ImGuiKey;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everything without a mouse: each part of the window is reached by F6, its controls by the arrows, and pressed by a key. */
@GlTest(compute = true)
class KeyboardTest {
    private static final int MOST_MOVES = 40;

    private Explorer explorer;
    private UiDriver driver;

    @BeforeEach
    void open(Context context) {
        open(context, 1 / 60f);
    }

    private void open(Context context, float seconds) {
        Library library = ShippedLibrary.SHIPPED;
        Lab lab = library.opening().withRunning(false);
        Experiment few =
                lab.experiment().withTeam(0, Team.of(library.optimizers().get("momentum"), 50));
        Set<Openable> sections = Set.of(
                Openable.SURFACE,
                Openable.TEAMS,
                Openable.VIEW,
                Openable.BALL,
                Openable.CIRCUIT,
                Openable.INPUTS,
                Openable.AS_LANDSCAPE);
        Workspace workspace = new Workspace(lab.withExperiment(few), new OpenPanels(sections, 1e-3).withRace(true), 1);
        explorer = new Explorer(context, library, workspace, Host.NONE, new Worker(new SameThread()));
        explorer.viewports().adopt(View.FIRST.with(Arrangement.BOTH).with(CrossSectionLine.GRADIENT));
        driver = new UiDriver(context, 1024, 640, new ExplorerLoop(explorer, seconds));
    }

    @AfterEach
    void close() {
        driver.close();
    }

    /** Goes from part to part until that control's, and there from control to control until it is marked. */
    private void reach(String label) {
        int panes = driver.labels().panes().size();
        for (int pane = 0; pane <= panes; pane++) {
            driver.key(ImGuiKey.F6);
            driver.frames(3);
            if (isBeside(label) && walk(label)) return;
        }
        fail("the keyboard reaches no '%s' among the parts %s"
                .formatted(label, driver.labels().panes()));
    }

    /** Whether what is marked stands in the same part of the window. */
    private boolean isBeside(String label) {
        if (!driver.labels().all().contains(driver.labels().marked())) return false;
        Rect here = driver.labels().find(driver.labels().marked()).pane();
        Rect there = driver.labels().find(label).pane();
        return holds(here, there) || holds(there, here);
    }

    private static boolean holds(Rect part, Rect other) {
        boolean wide = part.left() <= other.centreX() && other.centreX() <= part.right();
        return wide && part.top() <= other.centreY() && other.centreY() <= part.bottom();
    }

    /** Follows the arrow that leads nearer, or another where that one is stuck. */
    private boolean walk(String label) {
        for (int move = 0; move < MOST_MOVES; move++) {
            if (driver.labels().marked().equals(label)) return true;
            Rect at = driver.labels().find(driver.labels().marked()).place();
            Rect to = driver.labels().find(label).place();
            if (Arrays.stream(arrows(at, to)).noneMatch(this::moves)) return false;
        }
        return false;
    }

    private static int[] arrows(Rect at, Rect to) {
        int along = to.centreX() > at.centreX() ? ImGuiKey.RightArrow : ImGuiKey.LeftArrow;
        int across = to.centreY() > at.centreY() ? ImGuiKey.DownArrow : ImGuiKey.UpArrow;
        boolean sameLine = to.top() < at.bottom() && at.top() < to.bottom();
        return sameLine ? new int[] {along, across} : new int[] {across, along};
    }

    private boolean moves(int key) {
        String before = driver.labels().marked();
        driver.key(key);
        return !driver.labels().marked().equals(before);
    }

    private void press(String label) {
        press(label, ImGuiKey.Space);
    }

    private void press(String label, int key) {
        reach(label);
        driver.key(key);
        driver.frames(3);
    }

    /** Starts the marked slider, moves it to the right so often, and lets it go. */
    private void slide(String label, int moves) {
        press(label);
        for (int i = 0; i < moves; i++) driver.key(ImGuiKey.RightArrow);
        driver.key(ImGuiKey.Space);
        driver.frames(3);
    }

    @Test
    void theLab() {
        press("Known minima");
        assertThat(explorer.viewports().view().shows(ViewOption.MINIMA)).isTrue();
    }

    @Test
    void aFunctionIsTyped() {
        reach("Formula");
        driver.key(ImGuiKey.Enter);
        driver.chord(ImGuiKey.LeftCtrl, ImGuiKey.A);
        driver.write("x^2 + 2*y^2");
        assertThat(explorer.simulation().experiment().surface().formula()).isEqualTo("x^2 + 2*y^2");
    }

    @Test
    void theTimeline() {
        press("Step");
        assertThat(explorer.simulation().step()).isEqualTo(1);
    }

    @Test
    void theBallsCard() {
        boolean before = Guide.MEMORY.in(explorer.workspace().openPanels());
        press(Guide.MEMORY.title());
        assertThat(Guide.MEMORY.in(explorer.workspace().openPanels())).isNotEqualTo(before);
    }

    @Test
    void theRace() {
        press("Curves");
        assertThat(driver.labels().all()).doesNotContain("Best of Momentum");
    }

    @Test
    void aLineOfTheRaceSelectsItsTeam() {
        explorer.viewports().adopt(explorer.viewports().view().with(CrossSectionLine.NONE));
        press("Duplicate");
        assertThat(teamShown()).isEqualTo(1);
        press(explorer.simulation().experiment().teams().get(0).name() + " in the table");
        assertThat(teamShown()).isEqualTo(0);
    }

    private int teamShown() {
        return explorer.viewports().view().data().team();
    }

    private double rate() {
        return explorer.simulation().experiment().teams().get(0).parameters().get("rate");
    }

    @Test
    void aSliderIsMovedByTheArrowsAndTyped() {
        double before = rate();
        slide("Learning rate", 3);
        assertThat(rate()).isGreaterThan(before);
        press("Learning rate", ImGuiKey.Enter);
        driver.chord(ImGuiKey.LeftCtrl, ImGuiKey.A);
        driver.write("0.25");
        driver.key(ImGuiKey.Enter);
        assertThat(rate()).isEqualTo(0.25);
    }

    @Test
    void enterPressesWhatSpacePresses() {
        press("Known minima", ImGuiKey.Enter);
        assertThat(explorer.viewports().view().shows(ViewOption.MINIMA)).isTrue();
        press("Step", ImGuiKey.Enter);
        assertThat(explorer.simulation().step()).as("once").isEqualTo(1);
        press("Add a rival", ImGuiKey.Enter);
        assertThat(explorer.simulation().experiment().teams()).hasSize(2);
    }

    @Test
    void aListIsOpenedAndChosenFrom() {
        press("Landscape");
        driver.key(ImGuiKey.DownArrow);
        driver.key(ImGuiKey.Space);
        driver.frames(3);
        assertThat(explorer.simulation().experiment().surface().id()).isNotEqualTo("valleys");
    }

    @Test
    void theCrossSection() {
        press("Close");
        assertThat(explorer.viewports().view().crossSectionLine()).isEqualTo(CrossSectionLine.NONE);
        driver.key(ImGuiKey.Escape);
        driver.key(ImGuiKey.X);
        assertThat(explorer.viewports().view().crossSectionLine()).isNotEqualTo(CrossSectionLine.NONE);
    }

    @Test
    void theMenus() {
        reach("View menu");
        driver.key(ImGuiKey.DownArrow);
        driver.frames(3);
        for (int i = 0; i < MOST_MOVES && !driver.labels().marked().equals("View ▸ Race"); i++) {
            driver.key(ImGuiKey.DownArrow);
        }
        driver.key(ImGuiKey.Space);
        driver.frames(3);
        assertThat(explorer.workspace().openPanels().race()).isFalse();
    }

    @Test
    void theMenusOnASlowMachine(Context context) {
        driver.close();
        open(context, 0.25f);
        reach("Help menu");
    }

    @Test
    void theSwitchesBesideTheMenus() {
        press("Map alone");
        assertThat(explorer.viewports().view().arrangement()).isEqualTo(Arrangement.MAP);
        press("Lessons", ImGuiKey.Enter);
        assertThat(explorer.lessonSession().isReading()).isTrue();
    }

    @Test
    void theLessonsPane() {
        driver.key(ImGuiKey.E);
        driver.frames(3);
        String first = explorer.lessonSession().lessonPaneState().open();
        press("Next chapter");
        assertThat(explorer.lessonSession().lessonPaneState().open()).isNotEqualTo(first);
        press("Chapters", ImGuiKey.Enter);
        press("0  Why optimisation");
        assertThat(explorer.lessonSession().lessonPaneState().open()).isEqualTo(first);
        press("Free lab");
        assertThat(explorer.lessonSession().isReading()).isFalse();
        press("Back to the lesson", ImGuiKey.Enter);
        assertThat(explorer.lessonSession().isReading()).isTrue();
    }

    private CircuitLab circuit() {
        return explorer.circuits().lab();
    }

    private void enterTheCircuitsRoom() {
        driver.key(ImGuiKey.C);
        driver.frames(3);
        explorer.circuits().change(lab -> lab.withSpeed(100));
    }

    @Test
    void theCircuitsPasses() {
        enterTheCircuitsRoom();
        press("Step");
        assertThat(circuit().trace().position()).isEqualTo(1);
        press("Forward Pass", ImGuiKey.Enter);
        driver.frames(20);
        assertThat(circuit().trace().isForwardDone()).isTrue();
        press("Backward Pass");
        driver.frames(20);
        assertThat(circuit().trace().gradients()).containsEntry("z", 3.0);
    }

    @Test
    void theCircuitsInputsAndGates() {
        enterTheCircuitsRoom();
        slide("x", 2);
        assertThat(circuit().trace().inputs().get("x")).isGreaterThan(-2);
        press("z", ImGuiKey.Enter);
        driver.chord(ImGuiKey.LeftCtrl, ImGuiKey.A);
        driver.write("7");
        driver.key(ImGuiKey.Enter);
        assertThat(circuit().trace().inputs()).containsEntry("z", 7.0);
        press("Gate q");
        assertThat(circuit().subject().orElseThrow().name()).isEqualTo("q");
        press("See as a landscape");
        assertThat(explorer.circuits().isOpen()).isFalse();
    }

    @Test
    void theLandscapesOwnKeysStayWhileNoControlIsMarked() {
        double yaw = explorer.viewports().landscape().goal().yaw();
        driver.key(ImGuiKey.LeftArrow);
        assertThat(explorer.viewports().landscape().goal().yaw()).isNotEqualTo(yaw);
        driver.key(ImGuiKey.F6);
        driver.frames(3);
        yaw = explorer.viewports().landscape().goal().yaw();
        driver.key(ImGuiKey.DownArrow);
        driver.key(ImGuiKey.LeftArrow);
        assertThat(explorer.viewports().landscape().goal().yaw()).isEqualTo(yaw);
        driver.key(ImGuiKey.Escape);
        driver.key(ImGuiKey.LeftArrow);
        assertThat(explorer.viewports().landscape().goal().yaw())
                .as("after Esc")
                .isNotEqualTo(yaw);
    }

    @Test
    void theListOfActionsDoesWhatIsTyped() {
        driver.key(ImGuiKey.F1);
        driver.frames(3);
        driver.write("one step back");
        driver.key(ImGuiKey.Escape);
        driver.frames(2);
        assertThat(explorer.simulation().step()).isZero();
        driver.key(ImGuiKey.F1);
        driver.frames(3);
        driver.write("map alone");
        driver.key(ImGuiKey.Enter);
        driver.frames(3);
        assertThat(explorer.viewports().view().arrangement()).isEqualTo(Arrangement.MAP);
        assertThat(driver.labels().all()).doesNotContain("What do you want to do?");
    }

    @Test
    void everyActionIsInTheListAndFoundByItsLabel() {
        driver.key(ImGuiKey.F1);
        driver.frames(3);
        explorer.actions()
                .forEach(action -> assertThat(driver.labels().all()).contains(action.label() + " in the list"));
        driver.write("bookm");
        assertThat(driver.labels().all()).doesNotContain("Full screen in the list");
    }
}
