package downhill.app.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import downhill.app.stage.SameThread;
import downhill.app.stage.Worker;
import downhill.colour.Theme;
import downhill.dataset.Batch;
import downhill.experiment.Experiment;
import downhill.experiment.Start;
import downhill.experiment.Team;
import downhill.gl.Context;
import downhill.gl.GlTest;
import downhill.lesson.read.Lessons;
import downhill.library.Library;
import downhill.loss.Surfaces;
import downhill.render.landscape.Colouring;
import downhill.ui.input.Action;
import downhill.ui.input.UiDriver;
import downhill.ui.kit.Labels;
import downhill.workspace.Arrangement;
import downhill.workspace.CameraMove;
import downhill.workspace.CrossSectionLine;
import downhill.workspace.Guide;
import downhill.workspace.Lab;
import downhill.workspace.OpenPanels;
import downhill.workspace.Openable;
import downhill.workspace.View;
import downhill.workspace.ViewOption;
import downhill.workspace.Workspace;
import imgui.flag.ImGuiKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is opened, in any room: every control says in a sentence what it does. */
@GlTest(compute = true)
class TooltipTest {
    /** Some words and their end. */
    private static final Pattern SENTENCE = Pattern.compile("(?s).*\\p{L}{2}.* .*[.?)”]");

    @TempDir
    private Path temp;

    private final Library library = new Library(Optional.of(Path.of("nowhere")), problem -> fail(problem.getMessage()));
    private Explorer explorer;
    private UiDriver driver;

    /** With those sections open, and all that the ball's card has. */
    private void open(Context context, Experiment experiment, Openable... wanted) {
        Set<Openable> sections = new TreeSet<>(List.of(wanted));
        sections.addAll(List.of(Openable.BALL, Openable.BLOWUP));
        for (Guide guide : Guide.values()) sections.add(guide.openable());
        Workspace workspace =
                new Workspace(new Lab(experiment, false, Theme.DARK), new OpenPanels(sections, 1e-3).withRace(true), 1);
        Host host = new Host(() -> {}, () -> {}, temp.resolve("scenes"), temp.resolve("pictures"));
        explorer = new Explorer(context, library, workspace, host, new Worker(new SameThread()));
        driver = new UiDriver(context, 1024, 900, new ExplorerLoop(explorer));
    }

    private void ravine(Context context, Openable... wanted) {
        Team few = Team.of(library.optimizers().get("momentum"), 50);
        open(context, Experiment.of(library.surfaces().get("ravine"), few), wanted);
    }

    /** With those controls, or what they begin with, there. */
    private void everyControlSaysWhatItDoes(String... there) {
        driver.frames(3);
        for (String label : there) {
            assertThat(driver.labels().all()).anyMatch(each -> each.startsWith(label));
        }
        assertThat(driver.labels().all()).allSatisfy(label -> {
            Labels.Control control = driver.labels().find(label);
            if (!control.said()) {
                assertThat(control.help()).as("the help of " + label).matches(SENTENCE);
            }
        });
    }

    @AfterEach
    void close() {
        driver.close();
    }

    private void click(String... labels) {
        for (String label : labels) {
            driver.click(label);
            driver.frames(2);
        }
    }

    private void everyItemOf(String list) {
        int before = driver.labels().all().size();
        driver.click(list);
        everyControlSaysWhatItDoes();
        assertThat(driver.labels().all()).as(list).hasSizeGreaterThan(before);
        driver.key(ImGuiKey.Escape);
        driver.frames(2);
    }

    @Test
    void theSurface(Context context) {
        ravine(context, Openable.SURFACE);
        everyItemOf("Landscape");
        click("Ranges", "Save function");
        driver.type("x from", "9");
        driver.click("Title of the function");
        everyControlSaysWhatItDoes("kappa to", "y from", "x ");
        driver.type("Title of the function", "Bowl");
        everyControlSaysWhatItDoes("Keep both", "Replace it");
        driver.type("Formula", "x^2 +");
        everyControlSaysWhatItDoes();
    }

    @Test
    void theTeams(Context context) {
        ravine(context, Openable.TEAMS);
        everyItemOf("Optimizer");
        click("Schedule");
        everyItemOf("Shape of the schedule");
        click("Scheduled number");
        everyControlSaysWhatItDoes();
        driver.key(ImGuiKey.Escape);
        click("Schedule", "Save rule", "Rule's ranges", "Edit rule", "Add a rival", "Curves");
        everyControlSaysWhatItDoes("Rule", "Remove", "Title of the rule", "rate to", "Curves over");
    }

    @Test
    void theStartAndTheBasins(Context context) {
        ravine(context, Openable.START, Openable.BASINS);
        View view = View.FIRST;
        explorer.viewports().adopt(view.with(view.basinSettings().with(Colouring.MINIMUM)));
        everyControlSaysWhatItDoes("Seed", "Cancel the scan");
        everyItemOf("Start kind");
        everyItemOf("Colour by");
    }

    @Test
    void theView(Context context) {
        ravine(context, Openable.VIEW);
        View view = View.FIRST
                .with(Arrangement.BOTH)
                .with(CrossSectionLine.GRADIENT)
                .with(new CameraMove(CameraMove.Kind.SET, 1));
        explorer.viewports().adopt(view);
        everyControlSaysWhatItDoes("Bookmark 1", "Cross-section curve");
        for (String list : List.of("Height", "Contour lines", "Cross-section", "Palette")) everyItemOf(list);
    }

    @Test
    void theDataAndTheTheory(Context context) {
        Team team =
                Team.of(library.optimizers().get("gd"), 200).with("rate", 0.1).withBatch(Batch.replaced(4));
        open(context, Experiment.of(library.surfaces().get("pulled-valleys"), team), Openable.DATA, Openable.BATCH);
        explorer.viewports().adopt(explorer.viewports().view().with(ViewOption.THEORY, true));
        driver.frames(3);
        driver.click("Where do crowds end?");
        driver.frames(20);
        everyControlSaysWhatItDoes("Column for", "Open your own CSV…", "Shares at η", "Held out");
        View view = explorer.viewports().view();
        for (ViewOption viewOption : ViewOption.values()) view = view.with(viewOption, true);
        explorer.viewports().adopt(view);
        everyControlSaysWhatItDoes();
    }

    @Test
    void theComparison(Context context) {
        ravine(context);
        driver.key(ImGuiKey.K);
        everyControlSaysWhatItDoes("Tolerance", "Distance over the steps", "Compare One step alone now");
        click("Domain");
        everyControlSaysWhatItDoes("Difference map");
    }

    @Test
    void anExplosion(Context context) {
        Team wild = Team.of(library.optimizers().get("gd"), 20).with("rate", 0.023);
        Experiment parabola = Experiment.of(Surfaces.typed("x^2/2 + 50*y^2", Map.of()), wild);
        open(context, parabola.withStart(Start.point(1, 1)));
        explorer.workspace().change(lab -> lab.withGoTo(2000));
        driver.frames(20);
        everyControlSaysWhatItDoes("Use a rate below the limit", "Back to before it happened");
    }

    @Test
    void theCircuitsRoom(Context context) {
        ravine(context, Openable.CIRCUIT, Openable.INPUTS, Openable.CHECK, Openable.AS_LANDSCAPE, Openable.GATES);
        driver.key(ImGuiKey.C);
        driver.frames(3);
        driver.click("Gate q");
        driver.click("Ask me");
        explorer.circuits().change(lab -> lab.withSpeed(100));
        driver.click("Backward Pass");
        driver.frames(20);
        everyControlSaysWhatItDoes("Gradient for", "Show me", "x numerical", "See as a landscape");
        driver.click("Choose a circuit");
        everyControlSaysWhatItDoes("(x + y) · z + max(x, w)");
    }

    @Test
    void menusHelpFilesAndMessages(Context context) throws IOException {
        ravine(context);
        Set<String> menus = new TreeSet<>();
        for (Action action : explorer.actions()) menus.add(action.menu());
        for (String menu : menus) {
            driver.click(menu + " menu");
            everyControlSaysWhatItDoes(menu + " ▸ ");
            driver.key(ImGuiKey.Escape);
        }
        driver.key(ImGuiKey.F1);
        everyControlSaysWhatItDoes("Full screen in the list");
        driver.key(ImGuiKey.Escape);
        Files.createDirectories(temp.resolve("scenes"));
        Files.writeString(temp.resolve("scenes/one.json"), "{}");
        for (int key : new int[] {ImGuiKey.O, ImGuiKey.S}) {
            driver.chord(ImGuiKey.LeftCtrl, key);
            everyControlSaysWhatItDoes("Cancel", "one.json");
            driver.key(ImGuiKey.Escape);
        }
        explorer.fileOpener().open(temp.resolve("none.json"));
        everyControlSaysWhatItDoes("Dismiss");
    }

    @Test
    void theLessons(Context context) {
        ravine(context);
        driver.click("Lessons");
        for (int chapter = 0; chapter < library.lessons().in(Lessons.ENGLISH).size(); chapter++) {
            everyControlSaysWhatItDoes("Next chapter");
            explorer.lessonSession().turn(1);
        }
        driver.click("Chapters");
        everyControlSaysWhatItDoes("0  Why optimisation");
        driver.click("Search");
        driver.write("momentum");
        everyControlSaysWhatItDoes("Search", "Found 1");
        driver.click("Free lab");
        everyControlSaysWhatItDoes("Back to the lesson");
    }
}
