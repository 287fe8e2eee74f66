package downhill.app;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import downhill.experiment.Experiment;
import downhill.experiment.Start;
import downhill.experiment.Team;
import downhill.loss.Axis;
import downhill.loss.Surface;
import downhill.loss.Surfaces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A scene: an {@link Experiment} as JSON, with landscapes and optimizers by name and typed formulas whole. */
final class SceneFile {
    private final Library library;

    SceneFile(Library library) {
        this.library = library;
    }

    /** Reads a scene; what is wrong is named by file and place. */
    Experiment read(Path file) throws IOException {
        String text = Files.readString(file);
        try {
            return experiment(new SceneNode(file.getFileName().toString(), JsonParser.parseString(text)));
        } catch (JsonParseException e) {
            throw new IllegalArgumentException(file.getFileName() + " is not JSON: " + reason(e), e);
        }
    }

    private static String reason(JsonParseException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return cause.getMessage().lines().findFirst().orElse("it ends too early");
    }

    private Experiment experiment(SceneNode scene) {
        scene.allow("surface", "formula", "domain", "values", "teams", "start", "seed");
        Map<String, Double> values = scene.numbers("values");
        Surface surface = surface(scene, values);
        SceneNode.in(scene.at("values"), () -> SurfaceChoice.check(values, surface, java.util.Set.of()));
        List<Team> teams = new ArrayList<>();
        scene.list("teams").forEach(team -> teams.add(team(team)));
        if (teams.isEmpty()) throw scene.error("teams", "a scene needs at least one team");
        Experiment experiment = Experiment.of(surface, teams.get(0)).withTeams(teams);
        for (var value : values.entrySet()) experiment = experiment.withValue(value.getKey(), value.getValue());
        return experiment.withStart(start(scene, experiment.start())).withSeed((long) scene.number("seed", 1));
    }

    private Surface surface(SceneNode scene, Map<String, Double> values) {
        if (scene.has("surface") == scene.has("formula")) {
            throw scene.error("surface", "a scene has one landscape: give either `surface` or `formula`");
        }
        Surface surface = scene.has("surface")
                ? SceneNode.in(scene.at("surface"), () -> library.surfaces().get(scene.text("surface")))
                : Surfaces.typed(scene.text("formula"), values);
        if (!scene.has("domain")) return surface;
        SceneNode domain = scene.child("domain");
        domain.allow(surface.x().name(), surface.y().name());
        return surface.over(axis(domain, surface.x()), axis(domain, surface.y()));
    }

    private static Axis axis(SceneNode domain, Axis usual) {
        if (!domain.has(usual.name())) return usual;
        List<Double> ends = domain.numberList(usual.name());
        boolean range = ends.size() == 2 && ends.get(0) < ends.get(1);
        if (!range) throw domain.error(usual.name(), "a domain is two numbers, the smaller first, such as [-2, 2]");
        return new Axis(usual.name(), ends.get(0), ends.get(1));
    }

    private Team team(SceneNode node) {
        node.allow("optimizer", "parameters", "particles");
        Team team = SceneNode.in(
                node.at("optimizer"),
                () -> Team.of(library.optimizers().get(node.text("optimizer")), (int) node.number("particles", 1)));
        for (var value : node.numbers("parameters").entrySet()) {
            boolean known = team.parameters().containsKey(value.getKey())
                    || value.getKey().equals(Team.NOISE);
            if (!known) throw node.error("parameters." + value.getKey(), "this optimizer has no such parameter");
            team = team.with(value.getKey(), value.getValue());
        }
        return team;
    }

    private static Start start(SceneNode scene, Start usual) {
        if (!scene.has("start")) return usual;
        SceneNode node = scene.child("start");
        node.allow("kind", "x", "y", "spread");
        String kind = node.has("kind") ? node.text("kind") : "point";
        return SceneNode.in(
                node.at("kind"),
                () -> new Start(
                        Start.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                        node.number("x", usual.x()),
                        node.number("y", usual.y()),
                        node.number("spread", 0)));
    }

    /** The same scene as JSON; reading it gives an equal experiment. */
    static JsonObject json(Experiment experiment) {
        Surface surface = experiment.surface();
        JsonObject json = new JsonObject();
        if (surface.id().equals("typed")) json.addProperty("formula", surface.formula());
        else json.addProperty("surface", surface.id());
        JsonObject domain = new JsonObject();
        for (Axis axis : List.of(surface.x(), surface.y())) {
            domain.add(axis.name(), Json.array(List.of(axis.min(), axis.max()), Json::number));
        }
        json.add("domain", domain);
        json.add("values", Json.numbers(experiment.values()));
        json.add("teams", Json.array(experiment.teams(), SceneFile::json));
        json.add("start", json(experiment.start()));
        json.addProperty("seed", experiment.seed());
        return json;
    }

    private static JsonElement json(Team team) {
        JsonObject json = new JsonObject();
        json.addProperty("optimizer", team.optimizer().id());
        json.add("parameters", Json.numbers(team.parameters()));
        json.addProperty("particles", team.particles());
        return json;
    }

    private static JsonElement json(Start start) {
        JsonObject json = new JsonObject();
        json.addProperty("kind", start.kind().name().toLowerCase(Locale.ROOT));
        json.add("x", Json.number(start.x()));
        json.add("y", Json.number(start.y()));
        json.add("spread", Json.number(start.spread()));
        return json;
    }
}
