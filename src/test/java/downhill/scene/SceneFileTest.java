package downhill.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import downhill.dataset.Batch;
import downhill.document.Parameter;
import downhill.experiment.Experiment;
import downhill.experiment.Start;
import downhill.experiment.Team;
import downhill.experiment.TeamColour;
import downhill.library.Library;
import downhill.library.ShippedLibrary;
import downhill.loss.Axis;
import downhill.workspace.CircuitLab;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SceneFileTest {
    private static final String TYPED = """
        {"formula": "a*x^2 + q^2", "values": {"a": 3}, "domain": {"x": [-2, 2]},
         "teams": [{"optimizer": "adam", "parameters": {"rate": 0.5, "noise": 0.1}, "particles": 20},
                   {"name": "slow", "optimizer": "gd"}],
         "start": {"kind": "gaussian", "x": 1, "y": -1, "spread": 0.25}, "seed": 4294967295}
        """;

    @TempDir
    private Path temp;

    private final Library library = new Library(Optional.empty(), problem -> {
        throw problem;
    });

    private Experiment read(String text) throws IOException {
        return new SceneFile(library)
                .readScene(Files.writeString(temp.resolve("scene.json"), text))
                .experiment();
    }

    private String written(Experiment experiment) {
        return Json.pretty(new SceneFile(library).json(experiment));
    }

    @Test
    void readsEveryPart() throws IOException {
        Experiment scene = read(TYPED);

        assertThat(scene.surface().formula()).isEqualTo("a*x^2 + q^2");
        assertThat(scene.surface().x()).isEqualTo(new Axis("x", -2, 2));
        assertThat(scene.surface().y()).isEqualTo(new Axis("q", -5, 5));
        assertThat(scene.values()).isEqualTo(Map.of("a", 3.0));
        assertThat(scene.start()).isEqualTo(new Start(Start.Kind.GAUSSIAN, 1, -1, 0.25));
        assertThat(scene.seed()).isEqualTo(4294967295L);
        assertThat(scene.teams()).extracting(Team::name).containsExactly("Adam", "slow");
        assertThat(scene.teams()).extracting(Team::particles).containsExactly(20, 1);
        assertThat(scene.teams().get(0).parameters())
                .containsEntry("rate", 0.5)
                .containsEntry("noise", 0.1)
                .containsEntry("beta1", 0.9);
        assertThat(scene.teams().get(1).parameters()).containsEntry("rate", 0.01);
    }

    @Test
    void whatIsWrittenReadsBackTheSame() throws IOException {
        Experiment shipped = Experiment.of(
                        library.surfaces().get("rosenbrock"),
                        Team.of(library.optimizers().get("adam"), 3))
                .withStart(new Start(Start.Kind.GRID, 0.1, 1e-17, 0))
                .withSeed(9);

        assertThat(read(written(shipped))).isEqualTo(shipped);
        assertThat(written(read(written(shipped)))).isEqualTo(written(shipped));
        assertThat(written(read(written(read(TYPED))))).isEqualTo(written(read(TYPED)));
    }

    @Test
    void rulesAndSchedulesOfOnesOwnReadBackTheSame() throws IOException {
        String text = """
            {"surface": "bowl", "teams": [
              {"rule": "v = keep*v + g; w = w - rate*v", "state": {"v": 2}, "parameters": {"keep": 0.5},
               "schedules": {"rate": "rate/t"}}]}
            """;
        Team team = read(text).teams().get(0);

        assertThat(team.optimizer().rule().state()).containsEntry("v", 2.0);
        assertThat(team.parameters()).containsEntry("keep", 0.5).containsEntry("rate", 0.01);
        assertThat(team.at("rate", 4)).isEqualTo(0.0025);
        assertThat(written(read(written(read(text))))).isEqualTo(written(read(text)));
        assertThat(read(written(read(text))).teams().get(0).at("rate", 4)).isEqualTo(0.0025);
    }

    @Test
    void aTeamKeepsItsColour() throws IOException {
        String text = """
            {"surface": "linear-regression", "teams": [
              {"optimizer": "gd"%s},
              {"optimizer": "gd", "batch": {"drawn": "epochs", "rows": 16}},
              {"optimizer": "gd", "batch": {"drawn": "epochs", "rows": 1}}]}
            """;
        Experiment old = read(text.formatted(""));
        assertThat(old.teams())
                .extracting(Team::colour)
                .containsExactly(TeamColour.TEAL, TeamColour.ORANGE, TeamColour.PURPLE);
        Experiment named = read(text.formatted(", \"colour\": \"purple\""));
        assertThat(named.teams())
                .extracting(Team::colour)
                .containsExactly(TeamColour.PURPLE, TeamColour.PLACE, TeamColour.PLACE);
        Team single = old.teams().get(1).withBatch(Batch.epochs(1)).with("rate", 0.2);
        Experiment changed = old.withTeam(1, single);
        Experiment places = old.withTeams(old.teams().stream()
                .map(team -> team.withColour(TeamColour.PLACE))
                .toList());
        for (Experiment each : List.of(old, named, changed, places)) {
            assertThat(read(written(each))).isEqualTo(each);
        }
    }

    @Test
    void whatIsLeftOutIsAsDocumentsSay() throws IOException {
        Experiment scene = read("{\"surface\": \"beale\", \"teams\": [{\"optimizer\": \"gd\"}]}");

        assertThat(scene)
                .isEqualTo(Experiment.of(
                        library.surfaces().get("beale"),
                        Team.of(library.optimizers().get("gd"), 1)));
    }

    @Test
    void rangesThatWereChangedComeBack() throws IOException {
        Experiment plain = read(TYPED);
        Parameter wide = plain.surface().parameters().get(0).in(-3, 3);
        Team adam = plain.teams().get(0);
        Parameter fast = adam.optimizer().parameters().get(0).in(1e-4, 50);
        Experiment changed = new Experiment(
                plain.surface().with(wide),
                Map.of("a", -2.21),
                List.of(adam.withEdited(adam.optimizer().with(fast))),
                plain.start(),
                plain.seed());

        Experiment again = read(written(changed));

        Parameter a = again.surface().parameters().get(0);
        assertThat(List.of(a.min(), a.max())).containsExactly(-3.0, 3.0);
        assertThat(again.values()).containsEntry("a", -2.21);
        Parameter rate = again.teams().get(0).optimizer().parameters().get(0);
        assertThat(List.of(rate.min(), rate.max())).containsExactly(1e-4, 50.0);
        assertThat(written(again)).isEqualTo(written(changed));
        assertThat(written(plain)).as("only what differs is kept").doesNotContain("ranges");
    }

    @Test
    void rangesOfATypedRuleAndOfANamedLandscapeComeBack() throws IOException {
        Experiment scene = read("""
            {"surface": "ravine", "ranges": {"kappa": [1, 77]}, "values": {"kappa": 5}, "teams": [{"rule": "w = w - push*g", "parameters":
             {"push": 0.5}, "ranges": {"push": [-1, 2]}}]}\
            """);

        assertThat(scene.surface().parameters().get(0).max()).isEqualTo(77);
        assertThat(scene.teams().get(0).optimizer().parameters().get(0).min()).isEqualTo(-1);
        assertThat(written(read(written(scene)))).isEqualTo(written(scene));
        assertThat(read(written(scene)).teams().get(0).optimizer().parameters())
                .isEqualTo(scene.teams().get(0).optimizer().parameters());
    }

    @Test
    void aValueIsNeverOutsideItsSlider() throws IOException {
        Experiment scene = read("""
            {"surface": "ravine", "values": {"kappa": -9}, "teams": [{"optimizer": "gd", "parameters": {"rate": 500}}]}\
            """);

        assertThat(scene.surface().parameters().get(0).min()).isEqualTo(-9);
        assertThat(scene.teams().get(0).optimizer().parameters().get(0).max()).isEqualTo(500);
    }

    private static final String LATER = "{\"version\": 2, \"surface\": \"rosenbrock\", \"fog\": {\"deep\": [1, \"x\"]},"
            + " \"teams\": [{\"optimizer\": \"gd\", \"colour\": \"red\"}],"
            + " \"view\": {\"heights\": \"cubic\", \"rain\": true}}";

    @Test
    void whatOnlyALaterVersionKnowsIsNamedAndStays() throws IOException {
        Path file = Files.writeString(temp.resolve("later.json"), LATER);
        Scene scene = new SceneFile(ShippedLibrary.SHIPPED).readScene(file);
        assertThat(scene.experiment().surface().id()).isEqualTo("rosenbrock");
        assertThat(scene.later().sentence("later.json"))
                .isEqualTo(
                        "later.json is of a later Downhill: `view.rain`, `view.heights`, `fog`, `teams[0].colour` in it"
                                + " means nothing to this one, and stays in the file when it is saved");

        JsonObject written = new SceneFile(ShippedLibrary.SHIPPED).json(scene);
        assertThat(written.get("version").getAsInt()).isEqualTo(1);
        assertThat(written.get("fog")).isEqualTo(JsonParser.parseString("{\"deep\": [1, \"x\"]}"));
        JsonObject team = written.getAsJsonArray("teams").get(0).getAsJsonObject();
        assertThat(team.get("colour").getAsString()).isEqualTo("red");
        assertThat(written.getAsJsonObject("view").get("rain").getAsBoolean()).isTrue();
        assertThat(written.getAsJsonObject("view").get("heights").getAsString()).isEqualTo("automatic");
    }

    @Test
    void inAFileOfThisVersionAnUnknownKeyIsASlip() throws IOException {
        Path file = Files.writeString(temp.resolve("now.json"), LATER.replace("2,", "1,"));
        assertThatThrownBy(() -> new SceneFile(ShippedLibrary.SHIPPED).readScene(file))
                .hasMessageStartingWith("now.json: view.rain: unknown key `rain`");
        Path odd = Files.writeString(temp.resolve("odd.json"), LATER.replace("2,", "0.5,"));
        assertThatThrownBy(() -> new SceneFile(ShippedLibrary.SHIPPED).readScene(odd))
                .hasMessage("odd.json: version: expected a whole number from 1 to 2147483647, but found 0.5");
    }

    @Test
    void dataInTheFoldersOfASceneGoWithIt() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("one/data"));
        Files.writeString(folder.resolve("rows.csv"), "x,y\n1,2\n2,4\n3,6\n");
        Path file = temp.resolve("one/scene.json");
        Files.writeString(
                file,
                "{\"surface\": \"linear-regression\", \"data\": {\"set\": \"data/rows.csv\", \"columns\": [\"x = x\", \"y = y\"]},"
                        + " \"teams\": [{\"optimizer\": \"gd\"}]}");
        SceneFile scenes = new SceneFile(ShippedLibrary.SHIPPED);
        Scene scene = scenes.readScene(file);
        assertThat(set(scene)).isEqualTo(folder.resolve("rows.csv").toString());
        assertThat(set(scenes.json(scene))).isEqualTo(folder.resolve("rows.csv").toString());
        assertThat(set(scenes.in(file).json(scene))).isEqualTo("data/rows.csv");
        assertThat(set(scenes.in(temp.resolve("two/scene.json")).json(scene)))
                .isEqualTo(folder.resolve("rows.csv").toString());

        Files.writeString(file, Json.pretty(scenes.in(file).json(scene)));
        Path moved = Files.move(temp.resolve("one"), temp.resolve("three"));
        Scene again = scenes.readScene(moved.resolve("scene.json"));
        assertThat(set(again)).isEqualTo(moved.resolve("data/rows.csv").toString());
        assertThat(again.experiment().surface().data().orElseThrow().rows().rows())
                .isEqualTo(3);
    }

    private static String set(Scene scene) {
        return scene.experiment()
                .surface()
                .data()
                .orElseThrow()
                .sample()
                .dataset()
                .reference();
    }

    private static String set(JsonObject scene) {
        return scene.getAsJsonObject("data").get("set").getAsString();
    }

    @Test
    void aCircuitThatStandsOnTheStageIsKept() throws IOException {
        SceneFile scenes = new SceneFile(ShippedLibrary.SHIPPED);
        Path file = Files.writeString(
                temp.resolve("circuit.json"),
                "{\"surface\": \"rosenbrock\", \"teams\": [{\"optimizer\": \"gd\"}], \"circuit\": {\"circuit\": \"neuron\","
                        + " \"at\": {\"w2\": 5}, \"ranges\": {\"w2\": [-9, 9]}, \"passes\": \"forward\"}}");
        Scene scene = scenes.readScene(file);
        CircuitLab lab = scene.circuit().orElseThrow();
        assertThat(lab.schematic().id()).isEqualTo("neuron");
        assertThat(lab.trace().inputs()).containsEntry("w2", 5.0);
        assertThat(lab.trace().isForwardDone()).isTrue();
        assertThat(lab.trace().isDone()).isFalse();
        String written = Json.pretty(scenes.json(scene));
        assertThat(Json.pretty(scenes.json(scenes.readScene(Files.writeString(file, written)))))
                .isEqualTo(written);

        Path wrong = Files.writeString(file, written.replace("\"w2\": 5.0", "\"w22\": 5.0"));
        assertThatThrownBy(() -> scenes.readScene(wrong))
                .hasMessageStartingWith("circuit.json: circuit.at.w22: unknown input `w22`: did you mean `w2`?");
    }
}
