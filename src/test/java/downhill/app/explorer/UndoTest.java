package downhill.app.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.stage.SameThread;
import downhill.app.stage.Worker;
import downhill.colour.Theme;
import downhill.experiment.Experiment;
import downhill.experiment.Team;
import downhill.gl.Context;
import downhill.gl.GlTest;
import downhill.library.Library;
import downhill.library.ShippedLibrary;
import downhill.ui.input.UiDriver;
import downhill.ui.kit.Rect;
import downhill.workspace.Arrangement;
import downhill.workspace.Lab;
import downhill.workspace.OpenPanels;
import downhill.workspace.Openable;
import downhill.workspace.View;
import downhill.workspace.Workspace;
import imgui.flag.ImGuiKey;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever changes the experiment is taken back by Ctrl+Z and made again by Ctrl+Y. */
@GlTest(compute = true)
class UndoTest {
    private static final int HEIGHT = 900;

    private Explorer explorer;
    private UiDriver driver;

    /** With those sections of the Lab open, beside the map from above. */
    private void open(Context context, String surface, Openable... sections) {
        Library library = ShippedLibrary.SHIPPED;
        Team few = Team.of(library.optimizers().get("momentum"), 50);
        Experiment experiment = Experiment.of(library.surfaces().get(surface), few);
        OpenPanels openPanels = new OpenPanels(Set.of(sections), 1e-3);
        Workspace workspace = new Workspace(new Lab(experiment, false, Theme.DARK), openPanels, 1);
        explorer = new Explorer(context, library, workspace, Host.NONE, new Worker(new SameThread()));
        explorer.viewports().adopt(View.FIRST.with(Arrangement.MAP));
        driver = new UiDriver(context, 800, HEIGHT, new ExplorerLoop(explorer));
    }

    @AfterEach
    void close() {
        driver.close();
    }

    private Experiment now() {
        return explorer.workspace().lab().experiment();
    }

    /** The change counts as one, and its way back and forth ends exactly where it began. */
    private void undone(String what, Runnable change) {
        driver.frames(2);
        Experiment before = now();
        change.run();
        driver.frames(3);
        Experiment after = now();
        assertThat(after.equals(before)).as("%s changes nothing", what).isFalse();
        driver.chord(ImGuiKey.LeftCtrl, ImGuiKey.Z);
        assertThat(now().equals(before)).as("%s, taken back", what).isTrue();
        assertThat(explorer.simulation().experiment().equals(before))
                .as("%s, taken back in what runs", what)
                .isTrue();
        driver.chord(ImGuiKey.LeftCtrl, ImGuiKey.Y);
        assertThat(now().equals(after)).as("%s, made again", what).isTrue();
    }

    private void choose(String list, String item) {
        driver.click(list);
        driver.click(item);
    }

    private void dragged(String slider) {
        undone(slider, () -> driver.drag(slider, 0.35));
    }

    private void chosen(String list, String item) {
        undone(item + " in " + list, () -> choose(list, item));
    }

    private void pressed(String label) {
        undone(label, () -> driver.click(label));
    }

    /** A text field keeps Ctrl+Z for its own letters until it is left. */
    private void typed(String field, String text) {
        undone(field, () -> {
            driver.type(field, text);
            driver.click(4, HEIGHT - 4);
        });
    }

    @Test
    void whatIsDoneOnTheLandscape(Context context) {
        open(context, "valleys", Openable.SURFACE);
        undone("a ball", () -> {
            Rect map = explorer.viewports().stageLayout().map();
            driver.click(map.centreX(), map.centreY());
        });
        chosen("Landscape", "Styblinski–Tang");
        typed("Formula", "a*x^2 + y^2");
        dragged("a");
        undone("a typed value", () -> driver.typeValue("a", "0.25"));
    }

    @Test
    void theSurfacesSlidersRangesAndDomain(Context context) {
        open(context, "ravine", Openable.SURFACE);
        String slider = now().surface().parameters().get(0).name();
        dragged(slider);
        driver.click("Ranges");
        typed(slider + " to", "77");
        typed("x from", "-9");
        typed("y to", "9");
    }

    @Test
    void theTeams(Context context) {
        open(context, "valleys", Openable.TEAMS);
        for (String slider : List.of("Learning rate", "Momentum", "Particles")) dragged(slider);
        typed("Name", "The quick one");
        pressed("Add a rival");
        pressed("Duplicate");
        pressed("Remove");
        chosen("Optimizer", "Adagrad");
    }

    @Test
    void theRuleItsScheduleAndItsRanges(Context context) {
        open(context, "valleys", Openable.TEAMS);
        driver.click("Rule's ranges");
        typed("rate to", "3");
        driver.click("Rule's ranges");
        driver.click("Schedule");
        chosen("Shape of the schedule", "Cosine");
        dragged("Over so many steps");
        choose("Shape of the schedule", "A formula of t");
        typed("Formula of t", "rate/(1 + t)");
    }

    @Test
    void aTypedRule(Context context) {
        open(context, "valleys", Openable.TEAMS);
        driver.click("Edit rule");
        typed("Rule", "w = w - 2*rate*g");
        typed("Rule", "w = w - push*g");
        dragged("push");
    }

    @Test
    void theStart(Context context) {
        open(context, "valleys", Openable.START);
        chosen("Start kind", "Everywhere, by chance");
        chosen("Start kind", "On a grid");
        chosen("Start kind", "A cloud around the ball");
        for (String slider : List.of("Spread", "Ball at x", "Ball at y")) dragged(slider);
        typed("Seed", "42");
    }

    @Test
    void theNoiseAndTheBatch(Context context) {
        open(context, "linear-regression", Openable.BATCH);
        dragged("Gradient noise, synthetic");
        pressed("Epochs");
        dragged("Rows in a batch");
        pressed("Replaced");
        pressed("All rows");
        pressed("Full, mini-batch, single row");
    }

    @Test
    void theData(Context context) {
        open(context, "linear-regression", Openable.DATA);
        pressed("Standardise");
        dragged("Held out");
        chosen("Column for x", "y");
        chosen("Data set", "Palmer penguins");
    }
}
