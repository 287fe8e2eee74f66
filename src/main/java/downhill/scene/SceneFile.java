package downhill.scene;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import downhill.document.Suggest;
import downhill.document.Tree;
import downhill.experiment.Experiment;
import downhill.experiment.Team;
import downhill.lesson.Part;
import downhill.library.InputFile;
import downhill.library.Library;
import downhill.loss.Axis;
import downhill.loss.Surface;
import downhill.loss.Surfaces;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A scene: an {@link Experiment} as JSON, with landscapes and optimizers by name and typed formulas whole. */
public final class SceneFile {
    /** Files of version 0.1 have none, and say the same. */
    static final int VERSION = 1;

    private static final String VERSION_KEY = "version";
    private static final String CIRCUIT = "circuit";

    private final Library library;
    private final SceneFolder folder;

    public SceneFile(Library library) {
        this(library, SceneFolder.NOWHERE);
    }

    private SceneFile(Library library, SceneFolder folder) {
        this.library = library;
        this.folder = folder;
    }

    /** For scenes in that file: data and documents in its folder are named by relative paths. */
    public SceneFile in(Path file) {
        return new SceneFile(library, SceneFolder.of(file));
    }

    /** Reads a scene; what is wrong is named by file and place. A file need not say how it is looked at. */
    public Scene readScene(Path file) throws IOException {
        String name = file.getFileName().toString();
        Tree tree = parse(file);
        SceneNode strict = new SceneNode(name, tree);
        boolean isLater = strict.whole(VERSION_KEY, VERSION, 1, Integer.MAX_VALUE) > VERSION;
        Map<String, JsonElement> later = new LinkedHashMap<>();
        SceneNode scene = isLater ? new SceneNode(name, tree, later) : strict;
        if (!scene.has("teams") && scene.keys().stream().noneMatch(SceneFile::namesLandscape)) {
            throw new IllegalArgumentException(
                    name + " is not a scene of Downhill: a scene is a landscape with its teams and their start, in a"
                            + " file that Save in the menu File has written. Choose one of those.");
        }
        Scene read = in(file).scene(scene).with(new LaterKeys(Collections.unmodifiableMap(later)));
        return scene.has(CIRCUIT) ? read.with(Optional.of(new CircuitJson(library).read(scene.child(CIRCUIT)))) : read;
    }

    /** Also where it is misspelt, which is told by its place. */
    private static boolean namesLandscape(String key) {
        List<String> landscape = List.of("surface", "formula");
        return landscape.contains(key) || Suggest.near("key", key, landscape).isPresent();
    }

    /** The scene that an object describes. */
    public Scene scene(SceneNode scene) {
        Viewpoint viewpoint = scene.has("view") ? ViewpointJson.read(scene.child("view")) : Viewpoint.FIRST;
        return new Scene(experiment(scene), viewpoint);
    }

    private static Tree parse(Path file) throws IOException {
        try {
            return JsonTree.parse(file.getFileName().toString(), InputFile.text(file));
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(file.getFileName() + " is not UTF-8 text: save it as UTF-8", e);
        }
    }

    private Experiment experiment(SceneNode scene) {
        scene.allow(Stream.concat(Stream.of(VERSION_KEY, CIRCUIT), Part.Scene.KEYS.stream())
                .toList());
        Map<String, Double> values = scene.numbers("values");
        Surface plain = surface(scene, values);
        scene.in("values", () -> SceneValues.check(values, plain, Set.of()));
        Surface surface = SceneRangesJson.of(scene, plain, values);
        List<Team> teams =
                new SceneTeamsJson(library, folder).read(scene, surface.data().isPresent());
        Experiment experiment = Experiment.of(surface, teams.get(0)).withTeams(teams);
        for (var value : values.entrySet()) experiment = experiment.withValue(value.getKey(), value.getValue());
        return experiment
                .withStart(SceneStartJson.read(scene, experiment.start()))
                .withSeed(scene.whole("seed", 1, 0, Experiment.LARGEST_SEED));
    }

    private Surface surface(SceneNode scene, Map<String, Double> values) {
        if (scene.has("surface") == scene.has("formula")) {
            throw scene.error("surface", "a scene has one landscape: give either `surface` or `formula`");
        }
        Surface surface = scene.has("surface") ? named(scene) : typed(scene, values);
        if (!scene.has("domain")) return surface;
        SceneNode domain = scene.child("domain");
        domain.allow(surface.x().name(), surface.y().name());
        Axis x = axis(domain, surface.x());
        Axis y = axis(domain, surface.y());
        return x.equals(surface.x()) && y.equals(surface.y()) ? surface : surface.over(x, y);
    }

    private Surface named(SceneNode scene) {
        Surface surface = scene.read("surface", name -> library.surface(folder.whole(name)));
        return scene.has("data") ? new SceneDataJson(library, folder).over(scene.child("data"), surface) : surface;
    }

    /** Its weights are along the axes in the order in which the domain has them. */
    private Surface typed(SceneNode scene, Map<String, Double> values) {
        Surface surface = scene.has("data")
                ? new SceneDataJson(library, folder).typed(scene, values)
                : scene.read("formula", formula -> Surfaces.typed(formula, values));
        List<String> order = scene.has("domain") ? scene.child("domain").keys() : List.of();
        boolean turned = order.equals(List.of(surface.y().name(), surface.x().name()));
        return turned ? surface.turned() : surface;
    }

    private static Axis axis(SceneNode domain, Axis usual) {
        if (!domain.has(usual.name())) return usual;
        List<Double> ends = domain.numberList(usual.name());
        boolean range = ends.size() == 2 && ends.get(0) < ends.get(1);
        if (!range) throw domain.error(usual.name(), "a domain is two numbers, the smaller first, such as [-2, 2]");
        return new Axis(usual.name(), ends.get(0), ends.get(1));
    }

    /** The same scene as JSON; reading it gives an equal one. */
    public JsonObject json(Scene scene) {
        JsonObject json = json(scene.experiment());
        json.add("view", ViewpointJson.json(scene.viewpoint()));
        scene.circuit().ifPresent(lab -> json.add(CIRCUIT, new CircuitJson(library).json(lab)));
        scene.later().addTo(json);
        return json;
    }

    /** The same scene as JSON; reading it gives an equal experiment. */
    public JsonObject json(Experiment experiment) {
        Surface surface = experiment.surface();
        JsonObject json = new JsonObject();
        json.addProperty(VERSION_KEY, VERSION);
        if (surface.id().equals(Surface.TYPED)) json.addProperty("formula", surface.formula());
        else json.addProperty("surface", folder.relative(surface.id()));
        boolean typed = surface.id().equals(Surface.TYPED);
        surface.data().ifPresent(data -> json.add("data", new SceneDataJson(library, folder).json(data, typed)));
        JsonObject domain = new JsonObject();
        for (Axis axis : List.of(surface.x(), surface.y())) {
            domain.add(axis.name(), Json.array(List.of(axis.min(), axis.max()), Json::number));
        }
        json.add("domain", domain);
        json.add("values", Json.numbers(experiment.values()));
        new SceneRangesJson(library).write(experiment, json);
        json.add("teams", new SceneTeamsJson(library, folder).json(experiment));
        json.add("start", SceneStartJson.json(experiment.start()));
        json.addProperty("seed", experiment.seed());
        return json;
    }
}
