package downhill.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import downhill.app.stage.SameThread;
import downhill.app.stage.Worker;
import downhill.lesson.Progress;
import downhill.library.Library;
import downhill.loss.Surfaces;
import downhill.render.camera.Camera;
import downhill.scene.Scene;
import downhill.scene.SceneFile;
import downhill.scene.Viewpoint;
import downhill.workspace.CameraMove;
import downhill.workspace.CrossSectionLine;
import downhill.workspace.View;
import downhill.workspace.ViewOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StateFilesTest {
    private static final View VIEW = View.FIRST
            .with(CrossSectionLine.X)
            .with(ViewOption.MINIMA, true)
            .with(ViewOption.TRAILS, false)
            .withPalette("grey")
            .withBookmark(3, Camera.ABOVE)
            .with(CameraMove.NONE);

    @TempDir
    private Path temp;

    private final Library library = new Library(Optional.empty(), problem -> {
        throw problem;
    });
    private final SceneFile scenes = new SceneFile(library);
    private StateFiles stateFiles;

    @BeforeEach
    void begin() {
        stateFiles = new StateFiles(temp.resolve("new"), new Worker(new SameThread()));
    }

    @AfterEach
    void end() {
        stateFiles.close();
    }

    private Scene typed() {
        var opening = library.opening().experiment();
        var experiment = opening.withSurface(Surfaces.typed("x^2 + 3*y^2", Map.of()));
        return new Scene(experiment, new Viewpoint(VIEW, Optional.of(Camera.START.orbit(1, 0.2)), false));
    }

    private Path file(String name) {
        return temp.resolve("new").resolve(name);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(temp.resolve("new"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theFirstStartHasNothingToRemember() {
        assertThat(stateFiles.settings()).isEqualTo(Settings.FIRST);
        assertThat(stateFiles.scene(scenes)).isEmpty();
        assertThat(stateFiles.problems()).isEmpty();
        assertThat(temp.resolve("new")).doesNotExist();
    }

    @Test
    void whatWasLeftIsThereAtTheNextStart() throws IOException {
        Settings left = new Settings(
                1, "light", 2, 30, Settings.FIRST.openPanels(), Settings.FIRST.window(), List.of(), List.of(), true);
        stateFiles.write(StateFiles.Texts.of(left, scenes, typed(), Progress.NONE));
        stateFiles.close();
        try (StateFiles next = new StateFiles(temp.resolve("new"))) {
            assertThat(next.settings()).isEqualTo(left);
            Scene scene = next.scene(scenes).orElseThrow();
            assertThat(scene.viewpoint()).isEqualTo(typed().viewpoint());
            assertThat(scene.experiment().surface().formula()).isEqualTo("x^2 + 3*y^2");
            assertThat(scene.experiment().start())
                    .isEqualTo(typed().experiment().start());
            assertThat(next.problems()).isEmpty();
        }
        assertThat(names()).containsExactly("last-scene.json", "lessons.json", "running.lock", "settings.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "\u0000\u0001"})
    void damagedSettingsAreSetAsideAndNamed(String text) throws IOException {
        Files.createDirectories(temp.resolve("new"));
        Files.writeString(file("settings.json"), text);
        assertThat(stateFiles.settings()).isEqualTo(Settings.FIRST);
        assertThat(names()).singleElement().asString().matches("settings-damaged-\\d{8}-\\d{6}\\.json");
        assertThat(stateFiles.problems())
                .singleElement()
                .asString()
                .startsWith("Your settings could not be read, so they are as at the first start; the file is kept as "
                        + names().get(0));
        assertThat(Files.readString(file(names().get(0)))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "\u0000\u0001"})
    void damagedProgressIsSetAsideAndNamedAndNothingIsLost(String text) throws IOException {
        Files.createDirectories(temp.resolve("new"));
        Files.writeString(file("lessons.json"), text);
        assertThat(stateFiles.progress()).isEqualTo(Progress.NONE);
        String kept = names().get(0);
        assertThat(names()).singleElement().asString().matches("lessons-damaged-\\d{8}-\\d{6}\\.json");
        assertThat(stateFiles.problems())
                .containsExactly("What you did in the lessons could not be read, so they are as at the first start;"
                        + " the file is kept as " + kept);

        Progress begun = Progress.NONE.withReached("00-why-optimisation", "deepest");
        stateFiles.write(StateFiles.Texts.of(Settings.FIRST, scenes, typed(), begun));
        assertThat(stateFiles.progress()).isEqualTo(begun);
        assertThat(Files.readString(file(kept))).isEqualTo(text);
    }

    @Test
    void progressThatIsDamagedTwiceInASecondIsKeptTwice() throws IOException {
        Files.createDirectories(temp.resolve("new"));
        for (String text : List.of("one", "two", "three")) {
            Files.writeString(file("lessons.json"), "{" + text);
            stateFiles.progress();
        }
        assertThat(names()).hasSize(3).allMatch(name -> name.startsWith("lessons-damaged-"));
    }

    @Test
    void aDamagedSceneIsSetAsideWithTheReason() throws IOException {
        Files.createDirectories(temp.resolve("new"));
        Files.writeString(
                file("last-scene.json"), "{\"surface\": \"rosenbrok\", \"teams\": [{\"optimizer\": \"gd\"}]}");
        assertThat(stateFiles.scene(scenes)).isEmpty();
        assertThat(stateFiles.problems())
                .singleElement()
                .asString()
                .isEqualTo(
                        "The last scene could not be read (last-scene.json: surface: unknown surface `rosenbrok`: did"
                                + " you mean `rosenbrock`?); the file is kept as " + names().get(0));
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldOnce() throws IOException {
        Files.writeString(temp.resolve("new"), "a file where the folder should be");
        StateFiles.Texts texts = StateFiles.Texts.of(Settings.FIRST, scenes, typed(), Progress.NONE);
        stateFiles.write(texts);
        stateFiles.write(texts);
        assertThat(stateFiles.problems())
                .singleElement()
                .asString()
                .startsWith("Nothing will be remembered for the next start: ")
                .contains(temp.resolve("new").toString());
    }

    @Test
    void whatHasNotChangedIsNotWrittenAgain() throws IOException {
        stateFiles.write(StateFiles.Texts.of(Settings.FIRST, scenes, typed(), Progress.NONE));
        Files.delete(file("settings.json"));
        stateFiles.write(StateFiles.Texts.of(Settings.FIRST, scenes, typed(), Progress.NONE));
        assertThat(file("settings.json")).doesNotExist();
    }

    @Test
    void aChangeIsWrittenAfterAWhile() {
        StateFiles.Texts texts = StateFiles.Texts.of(Settings.FIRST, scenes, typed(), Progress.NONE);
        for (int frame = 0; frame < 119; frame++) stateFiles.watch(1 / 60f, () -> texts);
        assertThat(file("last-scene.json")).doesNotExist();
        for (int frame = 0; frame < 3; frame++) stateFiles.watch(1 / 60f, () -> texts);
        assertThat(file("last-scene.json")).exists();
    }

    @Test
    void ofTwoProgramsTheFirstRemembersAndTheSecondSaysSo() throws IOException {
        Progress begun = Progress.NONE.withReached("00-why-optimisation", "deepest");
        StateFiles.Texts first = StateFiles.Texts.of(Settings.FIRST, scenes, typed(), begun);
        stateFiles.write(first);
        try (StateFiles second = new StateFiles(temp.resolve("new"), new Worker(new SameThread()))) {
            assertThat(second.progress()).isEqualTo(begun);
            StateFiles.Texts other = StateFiles.Texts.of(Settings.FIRST, scenes, typed(), Progress.NONE);
            second.write(other);
            second.write(other);
            assertThat(second.problems())
                    .containsExactly("Downhill is open in another window too, and only that one remembers its settings"
                            + " and progress, until it is closed");
            assertThat(stateFiles.progress()).isEqualTo(begun);
            Progress more = begun.withReached("00-why-optimisation", "shallow");
            stateFiles.write(StateFiles.Texts.of(Settings.FIRST, scenes, typed(), more));
            stateFiles.close();
            Progress own = Progress.NONE.withReached("03-gradient-descent", "edge");
            for (int i = 0; i < 2; i++) second.write(StateFiles.Texts.of(Settings.FIRST, scenes, typed(), own));
            assertThat(second.problems())
                    .containsExactly(
                            "The other window is closed: from now on this one remembers settings and progress");
            assertThat(second.progress().chapter("00-why-optimisation").reached())
                    .containsExactly("deepest", "shallow");
            assertThat(second.progress().chapter("03-gradient-descent").reached())
                    .containsExactly("edge");
        }
        try (StateFiles third = new StateFiles(temp.resolve("new"), new Worker(new SameThread()))) {
            third.write(StateFiles.Texts.of(Settings.FIRST, scenes, typed(), Progress.NONE));
            assertThat(third.problems()).isEmpty();
            assertThat(third.progress()).isEqualTo(Progress.NONE);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"line\": \"top\"} | line",
                "{\"chapters\": 3} | chapters",
                "{\"chapters\": {\"a\": null}} | chapters.a",
                "{\"chapters\": {\"a\": {\"reached\": [null]}}} | chapters.a.reached[0]",
                "{\"chapters\": {\"a\": {\"answers\": {\"q\": null}}}} | chapters.a.answers.q",
            })
    void aDamagedValueIsNamedAndTheFileIsKept(String text, String place) throws IOException {
        Files.createDirectories(temp.resolve("new"));
        Files.writeString(file("lessons.json"), text);
        stateFiles.progress();
        assertThat(names()).hasSize(2).contains("lessons.json");
        assertThat(Files.readString(file(names().get(0)))).isEqualTo(text);
        assertThat(stateFiles.problems())
                .containsExactly("lessons.json has values that mean nothing here, which are as at the first start: `"
                        + place + "`; the file is kept as " + names().get(0));
    }

    @Test
    void ofDamagedProgressTheRestStays() throws IOException {
        Files.createDirectories(temp.resolve("new"));
        Files.writeString(
                file("lessons.json"),
                "{\"open\": \"a\", \"line\": NaN, \"chapters\": {\"a\": {\"read\": true, \"reached\": [\"deep\", {}]}, \"b\": 1}}");
        Progress progress = stateFiles.progress();
        assertThat(progress.open()).isEqualTo("a");
        assertThat(progress.chapters()).containsOnlyKeys("a");
        assertThat(progress.chapter("a").read()).isTrue();
        assertThat(progress.chapter("a").reached()).containsExactly("deep");
    }

    @Test
    void whatALaterVersionWroteIsNamedAndStaysInTheFile() throws IOException {
        Files.createDirectories(temp.resolve("new"));
        Files.writeString(
                file("settings.json"),
                "{\"version\": 2, \"zoom\": 2.0, \"colour\": [1], \"panels\": {\"depth\": {\"a\": 1}}}");
        Settings settings = stateFiles.settings();
        assertThat(settings.zoom()).isEqualTo(2);
        assertThat(stateFiles.problems())
                .containsExactly(
                        "settings.json is of a later Downhill: `colour`, `panels.depth.a` in it means nothing to"
                                + " this one, and stays in the file");
        stateFiles.write(StateFiles.Texts.of(settings, scenes, typed(), Progress.NONE));
        JsonObject written =
                JsonParser.parseString(Files.readString(file("settings.json"))).getAsJsonObject();
        assertThat(written.get("colour")).isEqualTo(JsonParser.parseString("[1]"));
        assertThat(written.getAsJsonObject("panels").get("depth")).isEqualTo(JsonParser.parseString("{\"a\": 1}"));
        assertThat(written.getAsJsonObject("panels").get("lab").getAsBoolean()).isTrue();
        assertThat(stateFiles.settings()).isEqualTo(settings);
    }
}
