package downhill.scene;

import com.google.gson.JsonObject;
import downhill.document.Parameter;
import downhill.document.Suggest;
import downhill.document.UnknownNameException;
import downhill.experiment.Experiment;
import downhill.experiment.Team;
import downhill.library.Library;
import downhill.loss.Surface;
import downhill.optimizer.Optimizer;
import downhill.optimizer.Optimizers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The key {@code ranges} of a scene or a team: how far sliders go that go further, or less far, than by themselves. */
record SceneRangesJson(Library library) {
    private static final String KEY = "ranges";

    /** The surface with the ranges of the scene, each wide enough for its value. */
    static Surface of(SceneNode scene, Surface surface, Map<String, Double> values) {
        Surface ranged = surface;
        for (Parameter parameter : parameters(scene, surface.parameters(), values)) ranged = ranged.with(parameter);
        return ranged;
    }

    /** The optimizer with the ranges of the team, each wide enough for its value. */
    static Optimizer of(SceneNode team, Optimizer optimizer, Map<String, Double> values) {
        Optimizer ranged = optimizer;
        for (Parameter parameter : parameters(team, optimizer.parameters(), values)) ranged = ranged.with(parameter);
        return ranged;
    }

    /** Those whose range is another than by themselves. */
    private static List<Parameter> parameters(SceneNode node, List<Parameter> usual, Map<String, Double> values) {
        Optional<SceneNode> ranges = node.has(KEY) ? Optional.of(node.child(KEY)) : Optional.empty();
        ranges.ifPresent(given -> check(given, usual));
        return usual.stream()
                .map(parameter -> ranged(ranges, parameter, values.getOrDefault(parameter.name(), parameter.value())))
                .filter(parameter -> !usual.contains(parameter))
                .toList();
    }

    private static void check(SceneNode ranges, List<Parameter> usual) {
        List<String> known = usual.stream().map(Parameter::name).toList();
        for (String name : ranges.keys()) {
            if (!known.contains(name)) throw ranges.error(name, Suggest.unknown("parameter", name, known));
        }
    }

    private static Parameter ranged(Optional<SceneNode> ranges, Parameter usual, double value) {
        List<Double> ends = ranges.filter(given -> given.has(usual.name()))
                .map(given -> ends(given, usual.name()))
                .orElse(List.of(usual.min(), usual.max()));
        double low = Math.min(value, ends.get(0));
        double high = Math.max(value, ends.get(1));
        return low == usual.min() && high == usual.max() ? usual : usual.in(low, high);
    }

    private static List<Double> ends(SceneNode ranges, String name) {
        List<Double> ends = ranges.numberList(name);
        boolean range = ends.size() == 2 && ends.get(0) < ends.get(1);
        if (!range) throw ranges.error(name, "a range is two numbers, the smaller first, such as [-3, 3]");
        return ends;
    }

    /** What of the landscape's ranges has to be kept. */
    void write(Experiment experiment, JsonObject json) {
        Surface surface = experiment.surface();
        boolean typed = surface.id().equals(Surface.TYPED);
        List<Parameter> usual = typed
                ? typed(experiment)
                : known(surface.id(), name -> library.surface(name).parameters());
        write(surface.parameters(), usual, json);
    }

    /** What of a rule's ranges has to be kept. */
    void write(Team team, JsonObject json) {
        Optimizer optimizer = team.optimizer();
        boolean typed = optimizer.id().equals(Optimizer.TYPED);
        List<Parameter> usual = typed
                ? typed(team)
                : known(optimizer.id(), name -> library.optimizer(name).parameters());
        write(optimizer.parameters(), usual, json);
    }

    /** As those of a typed formula are when it is read again. */
    private static List<Parameter> typed(Experiment experiment) {
        return experiment.surface().parameters().stream()
                .map(now -> Parameter.of(now.name(), experiment.values().get(now.name())))
                .toList();
    }

    private static List<Parameter> typed(Team team) {
        Map<String, Double> values = new HashMap<>(team.parameters());
        values.remove(Team.NOISE);
        return Optimizers.typed(team.optimizer().rule().text(), values).parameters();
    }

    /** None where the document is no longer there, or lies in a file that would have to be read. */
    private static List<Parameter> known(String id, Function<String, List<Parameter>> document) {
        try {
            return id.endsWith(".md") ? List.of() : document.apply(id);
        } catch (UnknownNameException gone) {
            return List.of();
        }
    }

    private static void write(List<Parameter> now, List<Parameter> usual, JsonObject json) {
        Map<String, Parameter> byName =
                usual.stream().collect(Collectors.toMap(Parameter::name, parameter -> parameter));
        JsonObject ranges = new JsonObject();
        for (Parameter parameter : now) {
            Parameter before = byName.get(parameter.name());
            boolean same = before != null && before.min() == parameter.min() && before.max() == parameter.max();
            List<Double> ends = List.of(parameter.min(), parameter.max());
            if (!same) ranges.add(parameter.name(), Json.array(ends, Json::number));
        }
        if (ranges.size() > 0) json.add(KEY, ranges);
    }
}
