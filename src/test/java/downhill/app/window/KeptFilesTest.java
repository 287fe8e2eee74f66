package downhill.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import downhill.app.stage.SameThread;
import downhill.app.stage.Worker;
import downhill.colour.Theme;
import downhill.dataset.Batch;
import downhill.dataset.Column;
import downhill.document.Parameter;
import downhill.experiment.Experiment;
import downhill.experiment.ShownRows;
import downhill.experiment.Start;
import downhill.experiment.Team;
import downhill.lesson.Progress;
import downhill.library.Library;
import downhill.loss.Axis;
import downhill.loss.Data;
import downhill.loss.DataSplit;
import downhill.loss.Model;
import downhill.loss.Surface;
import downhill.optimizer.Rule;
import downhill.render.camera.Camera;
import downhill.render.landscape.Colouring;
import downhill.render.landscape.ContourMode;
import downhill.render.landscape.HeightMode;
import downhill.render.landscape.LandscapeShape;
import downhill.scene.Json;
import downhill.scene.Scene;
import downhill.scene.SceneFile;
import downhill.scene.Viewpoint;
import downhill.workspace.Arrangement;
import downhill.workspace.CrossSectionLine;
import downhill.workspace.DataView;
import downhill.workspace.OpenPanels;
import downhill.workspace.Openable;
import downhill.workspace.RunAxis;
import downhill.workspace.View;
import downhill.workspace.ViewOption;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that version 0.1 has written open with every value. They lie in {@code /kept} and are never written anew. */
class KeptFilesTest {
    private static final Pattern SECTIONS = Pattern.compile("\"sections\": \\[[^]]*]");

    @TempDir
    private Path temp;

    private final SceneFile scenes = new SceneFile(new Library(Optional.empty(), problem -> {
        throw problem;
    }));
    private StateFiles stateFiles;

    @BeforeEach
    void begin() {
        stateFiles = new StateFiles(temp, new Worker(new SameThread()));
    }

    @AfterEach
    void end() {
        assertThat(stateFiles.problems()).isEmpty();
        stateFiles.close();
    }

    private static String text(String name) throws IOException {
        try (InputStream in = KeptFilesTest.class.getResourceAsStream("/kept/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void put(String kept, String name) throws IOException {
        Files.writeString(temp.resolve(name), text(kept));
    }

    private Scene scene(String kept) throws IOException {
        put(kept, StateFiles.SCENE);
        return stateFiles.scene(scenes).orElseThrow();
    }

    @Test
    void settings() throws IOException {
        put("settings.json", StateFiles.SETTINGS);
        Settings settings = stateFiles.settings();

        assertThat(settings.version()).isEqualTo(1);
        assertThat(settings.look()).isEqualTo(Theme.LIGHT);
        assertThat(settings.zoom()).isEqualTo(1.5);
        assertThat(settings.speed()).isEqualTo(120);
        assertThat(settings.window()).isEqualTo(new WindowPlace(10, -20, 1000, 700, true));
        assertThat(settings.recent()).containsExactly("/home/ada/scene.json", "C:\\scenes\\größe.json");
        assertThat(settings.known()).isTrue();
    }

    @Test
    void settingsOfAllPanels() throws IOException {
        put("settings.json", StateFiles.SETTINGS);
        OpenPanels openPanels = stateFiles.settings().openPanels();

        Set<Openable> ofVersion01 = EnumSet.complementOf(EnumSet.of(Openable.COMPARE));
        assertThat(openPanels.open()).containsExactlyInAnyOrderElementsOf(ofVersion01);
        assertThat(List.of(openPanels.lab(), openPanels.lesson(), openPanels.race()))
                .containsExactly(true, true, true);
        assertThat(openPanels.tolerance()).isEqualTo(0.015625);
        assertThat(openPanels.over()).isEqualTo(RunAxis.EPOCHS);
    }

    @Test
    void settingsOfSomePanels() throws IOException {
        put("some-settings.json", StateFiles.SETTINGS);
        Settings settings = stateFiles.settings();

        assertThat(settings.look()).isEqualTo(Theme.DARK);
        assertThat(settings.zoom()).isEqualTo(1);
        assertThat(settings.speed()).isEqualTo(60);
        assertThat(settings.window()).isEqualTo(WindowPlace.FIRST);
        assertThat(settings.recent()).isEmpty();
        assertThat(settings.known()).isFalse();
        OpenPanels openPanels = settings.openPanels();
        assertThat(openPanels.open()).containsExactlyInAnyOrder(Openable.VIEW, Openable.BASINS, Openable.TANGENT);
        assertThat(List.of(openPanels.lab(), openPanels.lesson(), openPanels.race()))
                .containsExactly(false, true, false);
        assertThat(openPanels.tolerance()).isEqualTo(1e-3);
        assertThat(openPanels.over()).isEqualTo(RunAxis.GRADIENTS);
    }

    @Test
    void progress() throws IOException {
        put("lessons.json", StateFiles.STUDIES);
        Progress studies = stateFiles.progress();

        assertThat(studies.language()).isEqualTo("de");
        assertThat(studies.open()).isEqualTo("03-gradient-descent");
        assertThat(studies.line()).isEqualTo(41);
        assertThat(studies.chapters()).containsOnlyKeys("03-gradient-descent", "01-gradients");
        Progress.Chapter done = studies.chapter("03-gradient-descent");
        assertThat(done.read()).isTrue();
        assertThat(done.reached()).containsExactlyInAnyOrder("Deepest", "explode");
        assertThat(done.shown()).containsExactly("explode");
        assertThat(done.answers())
                .isEqualTo(Map.of(
                        "which-way", new Progress.Answer(2, List.of(3, 1), true),
                        "again", new Progress.Answer(0, List.of(0), false)));
        assertThat(studies.chapter("01-gradients"))
                .isEqualTo(new Progress.Chapter(false, Set.of(), Set.of(), Map.of()));
    }

    @Test
    void landscapeOfATypedScene() throws IOException {
        Experiment experiment = scene("last-scene.json").experiment();

        Surface surface = experiment.surface();
        assertThat(surface.id()).isEqualTo(Surface.TYPED);
        assertThat(surface.formula()).isEqualTo("k*(slope*x + intercept - y)^2");
        assertThat(surface.x()).isEqualTo(new Axis("slope", -1, 5));
        assertThat(surface.y()).isEqualTo(new Axis("intercept", -4, 2.5));
        assertThat(experiment.values()).isEqualTo(Map.of("k", 2.5));
        assertThat(range(surface.parameters(), "k")).containsExactly(0.5, 7.0);
        Data data = surface.data().orElseThrow();
        assertThat(data.sample().dataset().reference()).isEqualTo("line");
        assertThat(data.sample().columns()).extracting(Column::text).containsExactly("x = x standardised", "y = y");
        assertThat(data.sample().held()).isEqualTo(0.25);
        assertThat(data.dataSplit()).isEqualTo(DataSplit.HELD_OUT);
        assertThat(data.model().map(Model::text)).contains("slope*x + intercept");
        assertThat(data.plot()).containsExactly("x", "y");
    }

    @Test
    void teamsOfATypedScene() throws IOException {
        Experiment experiment = scene("last-scene.json").experiment();

        assertThat(experiment.start()).isEqualTo(new Start(Start.Kind.GAUSSIAN, 1, -1.5, 0.25));
        assertThat(experiment.seed()).isEqualTo(4294967295L);
        assertThat(experiment.teams()).extracting(Team::name).containsExactly("Mine", "Adam's rival");
        Team mine = experiment.teams().get(0);
        Rule rule = mine.optimizer().rule();
        assertThat(rule.text()).isEqualTo("v = keep*v + g; w = w - rate*v");
        assertThat(rule.state()).isEqualTo(Map.of("v", 2.0));
        assertThat(mine.parameters()).isEqualTo(Map.of("keep", 0.5, "rate", 0.03, "noise", 0.125));
        assertThat(range(mine.optimizer().parameters(), "keep")).containsExactly(0.0, 0.875);
        assertThat(mine.schedules()).containsOnlyKeys("rate");
        assertThat(mine.schedules().get("rate").text()).isEqualTo("rate/sqrt(t)");
        assertThat(mine.particles()).isEqualTo(20);
        assertThat(mine.batch()).isEqualTo(new Batch(Batch.Kind.EPOCHS, 16));
        Team adam = experiment.teams().get(1);
        assertThat(adam.optimizer().id()).isEqualTo("adam");
        assertThat(adam.parameters()).isEqualTo(Map.of("rate", 0.5, "beta1", 0.75, "beta2", 0.999, "eps", 1e-8));
        assertThat(range(adam.optimizer().parameters(), "rate")).containsExactly(1e-4, 50.0);
        assertThat(adam.particles()).isEqualTo(3);
        assertThat(adam.batch()).isEqualTo(Batch.FULL);
    }

    private static List<Double> range(List<Parameter> parameters, String name) {
        Parameter found = parameters.stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .orElseThrow();
        return List.of(found.min(), found.max());
    }

    @Test
    void viewOfATypedScene() throws IOException {
        Viewpoint viewpoint = scene("last-scene.json").viewpoint();

        View view = viewpoint.view();
        assertThat(view.arrangement()).isEqualTo(Arrangement.BOTH);
        assertThat(view.shown())
                .containsExactlyInAnyOrder(
                        ViewOption.LABELS,
                        ViewOption.FLOOR_MAP,
                        ViewOption.MINIMA,
                        ViewOption.AXES,
                        ViewOption.TRAILS,
                        ViewOption.ORTHOGRAPHIC,
                        ViewOption.MOTION,
                        ViewOption.DATA_PLOT,
                        ViewOption.GRADIENT_CLOUD,
                        ViewOption.ROW_GRADIENTS,
                        ViewOption.NOISE_ON_LANDSCAPE,
                        ViewOption.THEORY);
        assertThat(view.landscapeShape()).isEqualTo(new LandscapeShape(HeightMode.LOG, ContourMode.LINEAR));
        assertThat(view.palette()).isEqualTo("magma");
        assertThat(view.crossSectionLine()).isEqualTo(CrossSectionLine.GRADIENT);
        assertThat(view.basinSettings().colouring()).isEqualTo(Colouring.MINIMUM);
        assertThat(view.basinSettings().steps()).isEqualTo(750);
        assertThat(view.data()).isEqualTo(new DataView(new ShownRows(ShownRows.Kind.ROW, 17), 1));
        assertThat(view.bookmarks())
                .isEqualTo(Map.of(
                        1, new Camera(0.5, -0.25, 0.125, 0.75, 0.5, 3, 0.5),
                        9, new Camera(0, 0, 0.2, 1, 1, 4, 1)));
        assertThat(viewpoint.camera()).contains(new Camera(0.25, 0.5, 0.375, -0.5, 0.625, 2.5, 0));
        assertThat(viewpoint.whole()).isFalse();
    }

    @Test
    void namedScene() throws IOException {
        Scene scene = scene("named-scene.json");

        Experiment experiment = scene.experiment();
        Surface surface = experiment.surface();
        assertThat(surface.id()).isEqualTo("linear-regression");
        assertThat(surface.x()).isEqualTo(new Axis("slope", -2, 6));
        assertThat(surface.y()).isEqualTo(new Axis("intercept", -4, 2));
        Data data = surface.data().orElseThrow();
        assertThat(data.sample().dataset().reference()).isEqualTo("outliers");
        assertThat(data.sample().columns()).extracting(Column::text).containsExactly("x = x", "y = y");
        assertThat(data.sample().held()).isEqualTo(0.5);
        assertThat(data.dataSplit()).isEqualTo(DataSplit.TRAINING);
        Team team = experiment.teams().get(0);
        assertThat(team.optimizer().id()).isEqualTo("momentum");
        assertThat(team.batch()).isEqualTo(new Batch(Batch.Kind.REPLACED, 1));
        assertThat(experiment.start()).isEqualTo(new Start(Start.Kind.GRID, 0, 0, 1));
        Viewpoint viewpoint = scene.viewpoint();
        assertThat(viewpoint.view().arrangement()).isEqualTo(Arrangement.MAP);
        assertThat(viewpoint.view().shown()).isEmpty();
        assertThat(viewpoint.view().landscapeShape()).isEqualTo(LandscapeShape.AUTOMATIC);
        assertThat(viewpoint.view().crossSectionLine()).isEqualTo(CrossSectionLine.Y);
        assertThat(viewpoint.view().data()).isEqualTo(new DataView(ShownRows.HELD_OUT, 0));
        assertThat(viewpoint.camera().map(camera -> Arrays.asList(camera.yaw(), camera.pitch(), camera.perspective())))
                .contains(List.of(0.5, 1.25, 1.0));
        assertThat(viewpoint.whole()).isTrue();
    }

    @Test
    void whatWasReadIsWrittenTheSame() throws IOException {
        assertThat(Json.pretty(scenes.json(scene("last-scene.json")))).isEqualTo(withVersion("last-scene.json"));
        assertThat(Json.pretty(scenes.json(scene("named-scene.json")))).isEqualTo(withVersion("named-scene.json"));
        put("lessons.json", StateFiles.STUDIES);
        assertThat(Json.pretty(ProgressFile.json(stateFiles.progress()))).isEqualTo(withVersion("lessons.json"));
    }

    /** Scenes and progress of version 0.1 say no version. */
    private static String withVersion(String kept) throws IOException {
        return "{\n  \"version\": 1," + text(kept).substring(1);
    }

    @Test
    void settingsThatWereReadAreWrittenTheSameButForWhatIsOpen() throws IOException {
        for (String name : List.of("settings.json", "some-settings.json")) {
            put(name, StateFiles.SETTINGS);
            String now = Json.pretty(SettingsFile.json(stateFiles.settings()));
            assertThat(SECTIONS.matcher(now).replaceAll(""))
                    .isEqualTo(SECTIONS.matcher(text(name)).replaceAll(""));
        }
    }

    @Test
    void whatIsOpenIsWrittenByIds() throws IOException {
        put("some-settings.json", StateFiles.SETTINGS);
        JsonObject written = SettingsFile.json(stateFiles.settings());
        assertThat(written.getAsJsonObject("panels").getAsJsonArray("sections"))
                .extracting(JsonElement::getAsString)
                .containsExactlyInAnyOrder("lab.view", "lab.basins", "ball.tangent");
        assertThat(SettingsFile.of(JsonFields.of(written))).isEqualTo(stateFiles.settings());
    }
}
