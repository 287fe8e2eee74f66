package downhill.app.files;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.explorer.Explorer;
import downhill.app.explorer.Host;
import downhill.app.stage.SameThread;
import downhill.app.stage.Worker;
import downhill.colour.Theme;
import downhill.document.Document;
import downhill.experiment.Experiment;
import downhill.experiment.Team;
import downhill.gl.Context;
import downhill.gl.Framebuffer;
import downhill.gl.GlTest;
import downhill.library.Library;
import downhill.loss.Surface;
import downhill.loss.Surfaces;
import downhill.optimizer.Optimizer;
import downhill.optimizer.Optimizers;
import downhill.ui.input.Input;
import downhill.ui.input.Typefaces;
import downhill.ui.input.UiDriver;
import downhill.ui.kit.Labels;
import downhill.ui.kit.Rect;
import downhill.workspace.Lab;
import downhill.workspace.OpenPanels;
import downhill.workspace.Openable;
import downhill.workspace.Workspace;
import imgui.flag.ImGuiKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person saves what they wrote, and changes documents of their own while the program runs. */
@GlTest(compute = true)
class DocumentWatcherTest {
    private static final String BOWL = """
        ---
        name: My bowl
        weights:
          - x in [-2, 2]
          - y in [-2, 2]
        parameters:
          - depth = 3 in [1, 9]
        ---
        Mine.

        ```loss
        depth*x^2 + y^2
        ```
        """;

    @TempDir
    private Path home;

    private Explorer explorer;
    private UiDriver driver;
    private SlowLoop loop;

    /** The explorer in frames as long as a test needs. */
    private final class SlowLoop implements UiDriver.Loop {
        private float seconds = 1 / 60f;

        @Override
        public void frame(Framebuffer target) {
            explorer.frame(target, 1, seconds);
        }

        @Override
        public Input input() {
            return explorer.input();
        }

        @Override
        public Labels labels() {
            return explorer.labels();
        }

        @Override
        public void close() {
            explorer.close();
        }
    }

    @BeforeEach
    void open(Context context) throws IOException {
        write("surfaces/my-bowl.md", BOWL, 1);
        start(context);
    }

    private void start(Context context) {
        Library library = new Library(Optional.of(home), problem -> {});
        Workspace workspace = new Workspace(
                new Lab(few(library), false, Theme.DARK),
                new OpenPanels(Set.of(Openable.SURFACE, Openable.TEAMS), 1e-3),
                1);
        explorer = new Explorer(context, library, workspace, Host.NONE, new Worker(new SameThread()));
        explorer.share(Typefaces.SHARED);
        driver = new UiDriver(context, 760, 1400, loop = new SlowLoop());
    }

    /** Few particles, since nothing here depends on them. */
    private static Experiment few(Library library) {
        Team team = Team.of(library.optimizers().get("momentum"), 10);
        return Experiment.of(library.surfaces().get("bowl"), team);
    }

    /** As many seconds as it takes until the folder has been looked at, in long frames. */
    private void look() {
        loop.seconds = 0.6f;
        driver.frames(6);
        loop.seconds = 1 / 60f;
    }

    @AfterEach
    void close() {
        driver.close();
    }

    /** @param age in seconds since 1970; two versions of a file differ in it */
    private void write(String file, String text, long age) throws IOException {
        Path path = home.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        Files.setLastModifiedTime(path, FileTime.fromMillis(1000 * age));
    }

    private Experiment experiment() {
        return explorer.workspace().lab().experiment();
    }

    private void choose(String list, String title) {
        driver.click(list);
        Rect open = driver.labels().find(list).place();
        driver.move(open.centreX(), open.bottom() + 40);
        explorer.input().wheel(0, -50);
        driver.frames(6);
        driver.click(title);
    }

    @Test
    void a_function_is_saved_under_a_title_and_is_in_the_list_at_once() {
        driver.type("Formula", "a*x^2 + y^4");
        driver.typeValue("a", "2.5");
        driver.click("Save function");
        driver.type("Title of the function", "Ma vallée n°1");
        driver.click("Save");
        driver.frames(2);
        Path file = home.resolve("surfaces/ma-vallee-n-1.md");
        Surface saved = Surfaces.of(Document.read(file));
        assertThat(saved.title()).isEqualTo("Ma vallée n°1");
        assertThat(saved.formula()).isEqualTo("a*x^2 + y^4");
        assertThat(saved.parameters().get(0).value()).isEqualTo(2.5);
        assertThat(saved.x()).isEqualTo(experiment().surface().x());
        assertThat(experiment().surface().id()).isEqualTo("ma-vallee-n-1");
        assertThat(experiment().values()).containsEntry("a", 2.5);
        assertThat(explorer.toasts().texts()).containsExactly("Saved in " + file + ". It is in the list now.");
        choose("Landscape", "My bowl");
        choose("Landscape", "Ma vallée n°1");
        assertThat(experiment().surface().formula()).isEqualTo("a*x^2 + y^4");
    }

    @Test
    void save_waits_for_a_title_and_enter_in_the_title_saves() {
        driver.type("Formula", "x^2 + 3*y^2");
        driver.click("Save function");
        driver.click("Save");
        assertThat(home.resolve("surfaces/mine.md")).doesNotExist();
        assertThat(driver.labels().find("Save").help()).isEqualTo("Type a title first: it is the name in the list.");
        driver.type("Title of the function", "Mine");
        driver.key(ImGuiKey.Enter);
        driver.frames(2);
        assertThat(Surfaces.of(Document.read(home.resolve("surfaces/mine.md"))).formula())
                .isEqualTo("x^2 + 3*y^2");
    }

    @Test
    void a_scene_with_what_was_just_saved_is_opened_again() throws IOException {
        driver.type("Formula", "x^2 + 3*y^4");
        driver.click("Save function");
        driver.type("Title of the function", "Mine");
        driver.click("Save");
        driver.frames(2);
        Path scene = Files.writeString(
                home.resolve("mine.json"), explorer.fileOpener().text(experiment()));
        assertThat(scene).content().contains("\"surface\": \"mine\"");
        choose("Landscape", "My bowl");
        explorer.fileOpener().open(scene);
        driver.frames(4);
        assertThat(explorer.toasts().texts()).contains("Opened mine.json.");
        assertThat(experiment().surface().formula()).isEqualTo("x^2 + 3*y^4");
    }

    @Test
    void what_was_saved_is_not_read_as_a_change() {
        driver.click("Save function");
        driver.type("Title of the function", "Mine");
        driver.click("Save");
        driver.frames(2);
        Surface saved = experiment().surface();
        look();
        assertThat(experiment().surface()).isSameAs(saved);
    }

    @Test
    void a_title_that_is_taken_is_kept_apart_or_replaced() {
        driver.type("Formula", "x^2 + 7*y^2");
        driver.click("Save function");
        driver.type("Title of the function", "My bowl");
        assertThat(driver.labels().all())
                .contains("There is one of that name already.", "Replace it", "Keep both")
                .doesNotContain("Save");
        driver.click("Keep both");
        driver.frames(2);
        assertThat(experiment().surface().title()).isEqualTo("My bowl 2");
        assertThat(home.resolve("surfaces/my-bowl.md")).hasContent(BOWL);
        driver.click("Save function");
        driver.type("Title of the function", "My bowl");
        driver.click("Replace it");
        driver.frames(2);
        assertThat(Surfaces.of(Document.read(home.resolve("surfaces/my-bowl.md")))
                        .formula())
                .isEqualTo("x^2 + 7*y^2");
    }

    @Test
    void a_title_without_letters_is_explained() {
        driver.click("Save function");
        driver.type("Title of the function", "???");
        assertThat(driver.labels().all()).contains("A title has 1 to 60 signs, with a letter from a to z or a digit.");
        driver.click("Save");
        assertThat(explorer.toasts().texts()).isEmpty();
        assertThat(driver.labels().all())
                .anyMatch(label -> label.contains(home.resolve("surfaces").toString()));
    }

    @Test
    void a_rule_is_saved_with_its_sliders_where_they_are() {
        driver.click("Edit rule");
        driver.type("Rule", "w = w - rate*g*pull");
        driver.typeValue("pull", "1.5");
        driver.click("Save rule");
        driver.type("Title of the rule", "Pulled");
        driver.click("Save");
        driver.frames(2);
        Optimizer saved = Optimizers.of(Document.read(home.resolve("optimizers/pulled.md")));
        assertThat(saved.rule().text()).isEqualTo("w = w - rate*g*pull");
        Team team = experiment().teams().get(0);
        assertThat(team.optimizer().id()).isEqualTo("pulled");
        assertThat(team.parameters()).containsEntry("pull", 1.5);
        choose("Optimizer", "Adam");
        choose("Optimizer", "Pulled");
        assertThat(experiment().teams().get(0).parameters()).containsEntry("pull", 1.5);
    }

    @Test
    void a_folder_that_cannot_be_written_is_explained_and_nothing_changes() throws IOException {
        Files.writeString(home.resolve("optimizers"), "a file in the folder's place");
        Optimizer before = experiment().teams().get(0).optimizer();
        driver.click("Save rule");
        driver.type("Title of the rule", "Mine");
        driver.click("Save");
        driver.frames(2);
        assertThat(explorer.toasts().texts())
                .containsExactly(home.resolve("optimizers") + " is not a folder: choose another place for mine.md");
        assertThat(experiment().teams().get(0).optimizer()).isEqualTo(before);
    }

    @Test
    void a_new_document_appears_in_the_list() throws IOException {
        write("surfaces/new.md", BOWL.replace("My bowl", "Brand new"), 1);
        look();
        choose("Landscape", "Brand new");
        assertThat(experiment().surface().id()).isEqualTo("new");
    }

    @Test
    void a_document_that_is_on_the_screen_changes_with_its_file_and_keeps_the_sliders() throws IOException {
        choose("Landscape", "My bowl");
        driver.typeValue("depth", "7");
        write("surfaces/my-bowl.md", BOWL.replace("y^2", "y^4"), 2);
        look();
        assertThat(explorer.simulation().experiment().surface().formula()).isEqualTo("depth*x^2 + y^4");
        assertThat(experiment().values()).containsEntry("depth", 7.0);
    }

    @Test
    void a_document_changes_and_the_run_of_another_goes_on() throws IOException {
        Surface before = experiment().surface();
        write("surfaces/my-bowl.md", BOWL.replace("y^2", "y^4"), 2);
        look();
        assertThat(experiment().surface()).isSameAs(before);
    }

    @Test
    void a_broken_document_is_one_message_that_goes_when_it_is_mended() throws IOException {
        choose("Landscape", "My bowl");
        write("surfaces/my-bowl.md", BOWL.replace("depth*x^2", "depht*x^2"), 2);
        look();
        assertThat(explorer.toasts().texts())
                .containsExactly("surfaces/my-bowl.md, line 12: unknown name `depht`: did you mean `depth`?");
        assertThat(experiment().surface().formula()).isEqualTo("depth*x^2 + y^2");
        write("surfaces/other.md", BOWL.replace("My bowl", "Another"), 3);
        look();
        choose("Landscape", "Another");
        assertThat(explorer.toasts().texts()).hasSize(1);
        write("surfaces/my-bowl.md", BOWL, 4);
        look();
        assertThat(explorer.toasts().texts()).isEmpty();
        choose("Landscape", "My bowl");
        assertThat(experiment().surface().id()).isEqualTo("my-bowl");
    }

    @Test
    void a_rule_s_document_changes_under_the_team_that_runs_it() throws IOException {
        String rule =
                "---\nname: Mine\nparameters:\n  - rate = 0.1 in [0.01, 1] log\n---\n\n```rule\nw = w - rate*g\n```\n";
        write("optimizers/mine.md", rule, 1);
        look();
        choose("Optimizer", "Mine");
        driver.typeValue("Learning rate", "0.5");
        write("optimizers/mine.md", rule.replace("rate*g", "rate*g/2"), 2);
        look();
        Team team = explorer.simulation().experiment().teams().get(0);
        assertThat(team.optimizer().rule().text()).isEqualTo("w = w - rate*g/2");
        assertThat(team.parameters()).containsEntry("rate", 0.5);
    }
}
