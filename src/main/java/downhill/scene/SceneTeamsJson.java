package downhill.scene;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import downhill.dataset.Batch;
import downhill.document.Suggest;
import downhill.experiment.Experiment;
import downhill.experiment.Team;
import downhill.experiment.TeamColour;
import downhill.library.Library;
import downhill.optimizer.Optimizer;
import downhill.optimizer.Optimizers;
import downhill.optimizer.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The key {@code teams} of a scene: rules with their numbers, batches and colours. */
record SceneTeamsJson(Library library, SceneFolder folder) {
    private static final String COLOUR = "colour";

    /** @param data whether the scene's loss is a mean over rows */
    List<Team> read(SceneNode scene, boolean data) {
        List<SceneNode> nodes = scene.list("teams");
        List<Team> teams = new ArrayList<>();
        nodes.forEach(node -> teams.add(team(node)));
        if (teams.isEmpty()) throw scene.error("teams", "a scene needs at least one team");
        boolean named = nodes.stream().anyMatch(node -> node.has(COLOUR));
        return named || !data ? teams : coloured(teams);
    }

    /** As a list; reading it gives equal ones. */
    JsonArray json(Experiment experiment) {
        boolean colours = namesColours(experiment);
        return Json.array(experiment.teams(), team -> json(team, colours));
    }

    private Team team(SceneNode node) {
        node.allow(
                "name",
                "optimizer",
                "rule",
                "state",
                "parameters",
                "ranges",
                "schedules",
                "particles",
                "batch",
                COLOUR);
        Optimizer optimizer = SceneRangesJson.of(node, optimizer(node), node.numbers("parameters"));
        int particles = (int) node.whole("particles", 1, 1, Integer.MAX_VALUE);
        Team usual = Team.of(optimizer, particles);
        String name = node.has("name") ? node.text("name") : usual.name();
        Team team = new Team(name, optimizer, usual.parameters(), particles);
        Set<String> known = new TreeSet<>(usual.parameters().keySet());
        known.add(Team.NOISE);
        for (var value : node.numbers("parameters").entrySet()) {
            if (!known.contains(value.getKey())) {
                throw node.child("parameters")
                        .error(value.getKey(), Suggest.unknown("parameter", value.getKey(), known));
            }
            if (value.getKey().equals(Team.NOISE) && value.getValue() < 0) {
                throw node.child("parameters")
                        .error(Team.NOISE, "noise is a standard deviation, 0 or more: it is " + value.getValue());
            }
            team = team.with(value.getKey(), value.getValue());
        }
        for (var schedule : node.texts("schedules").entrySet()) {
            Team before = team;
            team = node.child("schedules")
                    .in(schedule.getKey(), () -> before.following(schedule.getKey(), schedule.getValue()));
        }
        if (node.has("batch")) team = team.withBatch(batch(node.child("batch")));
        return team.withColour(node.word(COLOUR, TeamColour.PLACE));
    }

    /** Where none is named, as in files of version 0.1, teams that differ in their kind of batch have the course's for it. */
    private static List<Team> coloured(List<Team> teams) {
        List<TeamColour> kinds = teams.stream()
                .map(team -> TeamColour.of(team.batch()))
                .distinct()
                .toList();
        if (teams.size() < 2 || kinds.size() < teams.size()) return teams;
        return teams.stream()
                .map(team -> team.withColour(TeamColour.of(team.batch())))
                .toList();
    }

    private static Batch batch(SceneNode node) {
        node.allow("drawn", "rows");
        Map<String, Batch.Kind> kinds = new TreeMap<>();
        for (Batch.Kind kind : Batch.Kind.values()) kinds.put(kind.name().toLowerCase(Locale.ROOT), kind);
        String drawn = node.text("drawn");
        if (!kinds.containsKey(drawn)) throw node.error("drawn", Suggest.unknown("kind", drawn, kinds.keySet()));
        return new Batch(kinds.get(drawn), (int) node.whole("rows", 1, 1, Integer.MAX_VALUE));
    }

    private Optimizer optimizer(SceneNode node) {
        if (!node.has("rule")) return node.read("optimizer", name -> library.optimizer(folder.whole(name)));
        if (node.has("optimizer")) throw node.error("rule", "a team has one rule: give either `optimizer` or `rule`");
        Map<String, Double> values = node.numbers("parameters");
        values.remove(Team.NOISE);
        Optimizer typed = node.read("rule", text -> Optimizers.typed(text, values));
        Map<String, Double> state = node.numbers("state");
        return node.in("state", () -> typed.startingWith(state));
    }

    /** Where a reader would give the teams others, if none were named. */
    private static boolean namesColours(Experiment experiment) {
        List<Team> plain = experiment.teams().stream()
                .map(team -> team.withColour(TeamColour.PLACE))
                .toList();
        boolean data = experiment.surface().data().isPresent();
        return !experiment.teams().equals(data ? coloured(plain) : plain);
    }

    private JsonObject json(Team team, boolean colours) {
        JsonObject json = new JsonObject();
        json.addProperty("name", team.name());
        Rule rule = team.optimizer().rule();
        if (team.optimizer().id().equals(Optimizer.TYPED)) {
            json.addProperty("rule", rule.text());
            json.add("state", Json.numbers(rule.state()));
        } else {
            json.addProperty("optimizer", folder.relative(team.optimizer().id()));
        }
        json.add("parameters", Json.numbers(team.parameters()));
        new SceneRangesJson(library).write(team, json);
        JsonObject schedules = new JsonObject();
        team.schedules().forEach((name, schedule) -> schedules.addProperty(name, schedule.text()));
        if (schedules.size() > 0) json.add("schedules", schedules);
        json.addProperty("particles", team.particles());
        if (!team.batch().equals(Batch.FULL)) {
            JsonObject batch = new JsonObject();
            batch.addProperty("drawn", team.batch().kind().name().toLowerCase(Locale.ROOT));
            batch.addProperty("rows", team.batch().rows());
            json.add("batch", batch);
        }
        if (colours) json.addProperty(COLOUR, EnumWords.of(team.colour()));
        return json;
    }
}
