package downhill.app.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.stage.SameThread;
import downhill.app.stage.Worker;
import downhill.circuit.Schematics;
import downhill.experiment.Experiment;
import downhill.gl.Context;
import downhill.gl.GlTest;
import downhill.library.Library;
import downhill.library.ShippedLibrary;
import downhill.loss.Surfaces;
import downhill.ui.input.UiDriver;
import downhill.ui.kit.Rect;
import downhill.workspace.CircuitLab;
import downhill.workspace.OpenPanels;
import downhill.workspace.Workspace;
import imgui.ImGui;
import imgui.flag.ImGuiKey;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** Opening and saving as a person does it, by keys and by label. */
@GlTest(compute = true)
class FilesTest {
    /** Ten seconds of them: whatever is asked for comes sooner. */
    private static final int FRAMES = 600;

    @TempDir
    private Path temp;

    private int quits;
    private Explorer explorer;
    private UiDriver driver;

    @BeforeEach
    void open(Context context, TestInfo info) {
        Library library = ShippedLibrary.SHIPPED;
        Workspace workspace = new Workspace(library.opening().withRunning(false), OpenPanels.FIRST, 1);
        Host host = new Host(() -> {}, () -> quits++, temp.resolve("scenes"), temp.resolve("pictures"));
        explorer = new Explorer(context, library, workspace, host, new Worker(new SameThread()));
        driver = UiDriver.of(info, context, 800, 500, new ExplorerLoop(explorer));
    }

    @AfterEach
    void close() {
        driver.close();
    }

    private void until(String what, BooleanSupplier condition) {
        for (int frame = 0; frame < FRAMES && !condition.getAsBoolean(); frame++) driver.frames(1);
        assertThat(condition.getAsBoolean()).as(what).isTrue();
    }

    private Experiment experiment() {
        return explorer.simulation().experiment();
    }

    private void type(String formula) {
        explorer.workspace()
                .change(lab -> lab.withExperiment(lab.experiment().withSurface(Surfaces.typed(formula, Map.of()))));
        driver.frames(2);
    }

    private void told(String start) {
        until(start, () -> explorer.toasts().texts().stream().anyMatch(text -> text.startsWith(start)));
    }

    @Test
    void aSavedSceneIsOpenedAgainFromTheList() {
        type("x^2 + 7*y^2");
        driver.chord(ImGuiKey.LeftCtrl, ImGuiKey.S);
        driver.frames(3);
        assertThat(driver.labels().find("Folder").help())
                .as("where nothing has been saved yet")
                .isEqualTo(temp.resolve("scenes").toString());
        driver.type("File", "mine");
        driver.key(ImGuiKey.Enter);
        told("Saved as ");
        assertThat(temp.resolve("scenes/mine.json")).exists();

        driver.chord(ImGuiKey.LeftCtrl, ImGuiKey.N);
        assertThat(experiment().surface().id()).isEqualTo("valleys");
        driver.chord(ImGuiKey.LeftCtrl, ImGuiKey.O);
        until("the list", () -> driver.labels().all().contains("mine.json"));
        driver.click("mine.json");
        told("Opened mine.json.");
        assertThat(experiment().surface().formula()).isEqualTo("x^2 + 7*y^2");
        assertThat(driver.labels().all()).doesNotContain("Cancel");
    }

    @Test
    void aSecondSaveAsksForNoName() throws IOException {
        explorer.fileOpener()
                .open(Files.writeString(
                        temp.resolve("a.json"), explorer.fileOpener().text(experiment())));
        told("Opened a.json.");
        type("x^2 + 9*y^2");
        driver.chord(ImGuiKey.LeftCtrl, ImGuiKey.S);
        told("Saved as ");
        assertThat(Files.readString(temp.resolve("a.json"))).contains("x^2 + 9*y^2");
    }

    @Test
    void theKeyboardAloneGoesIntoAFolderAndTakesAFile() throws IOException {
        Files.createDirectories(temp.resolve("scenes"));
        type("x^2 + 5*y^2");
        Files.writeString(
                temp.resolve("scenes").resolve("five.json"),
                explorer.fileOpener().text(experiment()));
        driver.chord(ImGuiKey.LeftCtrl, ImGuiKey.N);
        driver.chord(ImGuiKey.LeftCtrl, ImGuiKey.O);
        until("the list", () -> driver.labels().all().contains("five.json"));
        driver.write("five");
        driver.key(ImGuiKey.DownArrow);
        driver.key(ImGuiKey.Enter);
        told("Opened five.json.");
        assertThat(experiment().surface().formula()).isEqualTo("x^2 + 5*y^2");
    }

    @Test
    void theRootOfTheDiskIsAFolderToo() {
        for (int key : new int[] {ImGuiKey.O, ImGuiKey.S}) {
            driver.chord(ImGuiKey.LeftCtrl, key);
            until("the dialog", () -> driver.labels().all().contains("Cancel"));
            driver.type("File", temp.getRoot().toString());
            driver.key(ImGuiKey.Enter);
            until("the folders in it", () -> driver.labels().all().contains(temp.getName(0) + "/"));
            driver.key(ImGuiKey.Escape);
            assertThat(driver.labels().all()).doesNotContain("Cancel");
        }
    }

    @Test
    void escapeLeavesEverythingAsItIs() {
        driver.chord(ImGuiKey.LeftCtrl, ImGuiKey.O);
        until("the dialog", () -> driver.labels().all().contains("Cancel"));
        driver.key(ImGuiKey.Escape);
        assertThat(driver.labels().all()).doesNotContain("Cancel");
        assertThat(experiment().surface().id()).isEqualTo("valleys");
    }

    @Test
    void anotherFilesMistakeIsOneSentenceAndNothingChanges() throws IOException {
        Experiment before = experiment();
        explorer.fileOpener()
                .open(Files.writeString(temp.resolve("bad.json"), "{\"surface\": \"bowll\", \"teams\": []}"));
        told("bad.json: surface: unknown surface `bowll`: did you mean `bowl`?");
        explorer.fileOpener().open(Files.writeString(temp.resolve("a.txt"), "?"));
        told("a.txt is neither a scene (.json), nor a document (.md), nor data (.csv): give a file with one of"
                + " these endings");
        explorer.fileOpener().open(temp.resolve("none.json"));
        told("there is no file " + temp.resolve("none.json") + ": check the name and the folder");
        assertThat(experiment()).isEqualTo(before);
    }

    @Test
    void aSurfaceOfOnesOwnStaysInTheSceneByItsPath() throws IOException {
        Path file = Files.writeString(temp.resolve("well.md"), """
            ---
            name: Well
            weights:
              - x in [-1, 1]
              - y in [-1, 1]
            ---
            A well.

            ```loss
            x^2 + y^4
            ```
            """);
        explorer.fileOpener().open(file);
        told("Opened well.md.");
        assertThat(experiment().surface().title()).isEqualTo("Well");
        Path kept = Files.writeString(
                temp.resolve("kept.json"), explorer.fileOpener().text(experiment()));
        explorer.fileOpener().open(kept);
        told("Opened kept.json.");
        assertThat(experiment().surface().title()).isEqualTo("Well");
        assertThat(experiment().surface().formula()).isEqualTo("x^2 + y^4");
    }

    private BufferedImage picture() throws IOException {
        told("The picture is in ");
        try (var files = Files.list(temp.resolve("pictures"))) {
            return ImageIO.read(files.findFirst().orElseThrow().toFile());
        }
    }

    @Tag(UiDriver.LOOKS)
    @Test
    void f12KeepsThePictureOfTheStageWithoutWhatLiesOverIt() throws IOException {
        explorer.workspace().open(explorer.workspace().openPanels().withLab(false));
        explorer.toasts().tell("This lies over the stage.");
        driver.frames(20);
        Rect stage = explorer.viewports().stageLayout().landscape();
        driver.key(ImGuiKey.F12);
        BufferedImage image = picture();
        assertThat(image.getWidth()).isEqualTo(Math.round(stage.width()));
        assertThat(image.getHeight()).isEqualTo(Math.round(stage.height()));
        while (explorer.toasts().dismiss()) driver.frames(1);
        driver.frames(2);
        int[] now = driver.pixels();
        int others = 0;
        for (int y = 0; y < image.getHeight(); y++)
            for (int x = 0; x < image.getWidth(); x++) {
                int at = now[(Math.round(stage.top()) + y) * 800 + Math.round(stage.left()) + x] | 0xFF000000;
                others += image.getRGB(x, y) == at ? 0 : 1;
            }
        // The only control over the stage is the heading of the ball's card.
        assertThat(others).isLessThan(160 * 56);
    }

    @Tag(UiDriver.LOOKS)
    @Test
    void shiftF12KeepsThePictureOfTheWindow() throws IOException {
        driver.chord(ImGuiKey.LeftShift, ImGuiKey.F12);
        BufferedImage image = picture();
        assertThat(image.getWidth()).isEqualTo(800);
        assertThat(image.getRGB(796, 100)).isEqualTo(driver.pixels()[100 * 800 + 796] | 0xFF000000);
    }

    @Tag(UiDriver.LOOKS)
    @Test
    void whileAFormulaIsTypedKeysThatDoNotTypeWorkAsEver() throws IOException {
        driver.click("Formula");
        driver.frames(2);
        assertThat(ImGui.getIO().getWantTextInput()).isTrue();
        driver.chord(ImGuiKey.LeftShift, ImGuiKey.F12);
        assertThat(picture().getWidth()).isEqualTo(800);
        driver.key(ImGuiKey.P);
        assertThat(explorer.workspace().presenting()).as("p is a letter").isFalse();
        driver.chord(ImGuiKey.LeftCtrl, ImGuiKey.O);
        until("the list of files", () -> driver.labels().all().contains("Cancel"));
    }

    private void scene(String name, String formula) throws IOException {
        type(formula);
        Files.writeString(temp.resolve(name), explorer.fileOpener().text(experiment()));
    }

    @Test
    void whilePresentingAClickerGoesThroughTheScenesOfAFolder() throws IOException {
        scene("1-one.json", "x^2 + y^2");
        scene("2-two.json", "x^2 + 2*y^2");
        scene("3-last.json", "x^2 + 3*y^2");
        explorer.fileOpener().open(temp.resolve("1-one.json"));
        told("Opened 1-one.json.");
        driver.key(ImGuiKey.PageDown);
        assertThat(experiment().surface().formula()).as("not presenting").isEqualTo("x^2 + y^2");
        driver.key(ImGuiKey.P);
        driver.key(ImGuiKey.PageDown);
        told("Opened 2-two.json.");
        assertThat(experiment().surface().formula()).isEqualTo("x^2 + 2*y^2");
        driver.key(ImGuiKey.PageDown);
        told("Opened 3-last.json.");
        driver.key(ImGuiKey.PageDown);
        told("This is the last scene in " + temp + ".");
        assertThat(experiment().surface().formula()).isEqualTo("x^2 + 3*y^2");
        driver.key(ImGuiKey.PageUp);
        until("the one before", () -> experiment().surface().formula().equals("x^2 + 2*y^2"));
    }

    @Test
    void theMenuGoesThroughThemToo() throws IOException {
        scene("a.json", "x^2 + y^2");
        scene("b.json", "x^2 + 2*y^2");
        explorer.fileOpener().open(temp.resolve("a.json"));
        told("Opened a.json.");
        driver.click("File menu");
        driver.click("File ▸ Next scene");
        told("Opened b.json.");
        assertThat(experiment().surface().formula()).isEqualTo("x^2 + 2*y^2");
    }

    @Test
    void enterTakesTheOnlyFileWhoseNameHasWhatIsTyped() throws IOException {
        scene("himmelblau-race.json", "x^2 + 4*y^2");
        driver.chord(ImGuiKey.LeftCtrl, ImGuiKey.N);
        driver.chord(ImGuiKey.LeftCtrl, ImGuiKey.O);
        until("the list", () -> driver.labels().all().contains("himmelblau-race.json"));
        driver.write("him");
        driver.key(ImGuiKey.Enter);
        told("Opened himmelblau-race.json.");
        assertThat(experiment().surface().formula()).isEqualTo("x^2 + 4*y^2");
    }

    @Test
    void theExperimentIsCopiedAsText() {
        driver.click("File menu");
        driver.click("File ▸ Copy as text");
        assertThat(ImGui.getClipboardText()).isEqualTo(explorer.fileOpener().text(experiment()));
    }

    @Test
    void controlQQuits() {
        driver.chord(ImGuiKey.LeftCtrl, ImGuiKey.Q);
        assertThat(quits).isEqualTo(1);
    }

    @Test
    void saveSavesTheCircuitThatStandsOnTheStage() throws IOException {
        Path file =
                Files.writeString(temp.resolve("a.json"), explorer.fileOpener().text(experiment()));
        explorer.fileOpener().open(file);
        told("Opened a.json.");
        explorer.circuits().take(experiment(), 1.5, -0.5);
        explorer.circuits()
                .change(lab -> lab.with(Schematics.typed("(u + v)*w", Map.of("u", -2.0, "v", 5.0, "w", -4.0)))
                        .with("u", -3)
                        .withAxes("w", "u")
                        .at(Schematics.typed("(u + v)*w", Map.of("u", -3.0, "v", 5.0, "w", -4.0))
                                .trace()
                                .backward()));
        driver.frames(2);
        driver.chord(ImGuiKey.LeftCtrl, ImGuiKey.S);
        told("Saved as ");

        driver.chord(ImGuiKey.LeftCtrl, ImGuiKey.N);
        assertThat(explorer.circuits().isOpen()).isFalse();
        explorer.circuits().change(lab -> lab.with(Schematics.typed("a*b", Map.of())));
        explorer.fileOpener().open(file);
        until("the circuit", () -> explorer.circuits().isOpen());
        CircuitLab lab = explorer.circuits().lab();
        assertThat(lab.schematic().formula()).isEqualTo("(u + v)*w");
        assertThat(lab.trace().inputs()).isEqualTo(Map.of("u", -3.0, "v", 5.0, "w", -4.0));
        assertThat(lab.trace().isDone()).isTrue();
        assertThat(lab.across() + lab.along()).isEqualTo("wu");

        Path plain =
                Files.writeString(temp.resolve("b.json"), explorer.fileOpener().text(experiment()));
        explorer.fileOpener().open(plain);
        until("the landscape", () -> !explorer.circuits().isOpen());
    }
}
