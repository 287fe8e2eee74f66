package downhill.scene;

import com.google.gson.JsonObject;
import downhill.circuit.Schematic;
import downhill.circuit.Schematics;
import downhill.circuit.Trace;
import downhill.document.Parameter;
import downhill.document.Suggest;
import downhill.lesson.Part.Wiring.Passes;
import downhill.library.Library;
import downhill.workspace.CircuitLab;
import java.util.List;
import java.util.Map;

/** The key {@code circuit} of a scene's file: what stands on the stage in the landscape's place. */
record CircuitJson(Library library) {
    private static final String TYPED = "typed";

    CircuitLab read(SceneNode node) {
        node.allow("circuit", "formula", "at", "ranges", "passes", "across", "along", "h");
        Map<String, Double> at = node.numbers("at");
        Schematic plain = schematic(node, at);
        List<String> names = plain.circuit().inputs();
        for (String name : at.keySet()) known(node, "at", name, names);
        Schematic schematic = node.has("ranges") ? ranged(plain, node.child("ranges")) : plain;
        CircuitLab lab = CircuitLab.of(schematic);
        CircuitLab axes =
                lab.withAxes(axis(node, "across", lab.across(), names), axis(node, "along", lab.along(), names));
        double h = node.number("h", lab.h());
        if (h <= 0) throw node.error("h", "a step is above 0: it is " + h);
        return axes.at(run(schematic.trace().with(at), node.word("passes", Passes.NONE)))
                .withH(h);
    }

    private Schematic schematic(SceneNode node, Map<String, Double> at) {
        if (node.has("circuit") == node.has("formula")) {
            throw node.error("circuit", "a circuit has one source: give either `circuit` or `formula`");
        }
        return node.has("formula")
                ? node.read("formula", formula -> Schematics.typed(formula, at))
                : node.read("circuit", library.circuits()::get);
    }

    private static String axis(SceneNode node, String key, String usual, List<String> names) {
        if (!node.has(key)) return usual;
        String name = node.text(key);
        if (!names.contains(name)) throw node.error(key, Suggest.unknown("input", name, names));
        return name;
    }

    private static void known(SceneNode node, String key, String name, List<String> names) {
        if (!names.contains(name)) throw node.child(key).error(name, Suggest.unknown("input", name, names));
    }

    private static Schematic ranged(Schematic plain, SceneNode ranges) {
        for (String name : ranges.keys()) {
            if (!plain.circuit().inputs().contains(name)) {
                throw ranges.error(
                        name, Suggest.unknown("input", name, plain.circuit().inputs()));
            }
        }
        return new Schematic(
                plain.id(),
                plain.title(),
                plain.about(),
                plain.source(),
                plain.formula(),
                plain.program(),
                plain.circuit(),
                plain.inputs().stream().map(input -> ranged(input, ranges)).toList());
    }

    private static Parameter ranged(Parameter input, SceneNode ranges) {
        if (!ranges.has(input.name())) return input;
        List<Double> ends = ranges.numberList(input.name());
        boolean range = ends.size() == 2 && ends.get(0) < ends.get(1);
        if (!range) throw ranges.error(input.name(), "a range is two numbers, the smaller first, such as [-3, 3]");
        return new Parameter(input.name(), input.value(), ends.get(0), ends.get(1), input.log() && ends.get(0) > 0);
    }

    private static Trace run(Trace trace, Passes passes) {
        return switch (passes) {
            case NONE -> trace;
            case FORWARD -> trace.forward();
            case BOTH -> trace.backward();
        };
    }

    /** A pass that is under way is kept as not begun. */
    private static Passes passes(Trace trace) {
        if (trace.isDone()) return Passes.BOTH;
        return trace.isForwardDone() ? Passes.FORWARD : Passes.NONE;
    }

    JsonObject json(CircuitLab lab) {
        Schematic schematic = lab.schematic();
        JsonObject json = new JsonObject();
        boolean known =
                !schematic.id().equals(TYPED) && library.circuits().ids().contains(schematic.id());
        if (known) json.addProperty("circuit", schematic.id());
        else json.addProperty("formula", schematic.formula());
        json.add("at", Json.numbers(lab.trace().inputs()));
        JsonObject ranges = new JsonObject();
        for (Parameter input : schematic.inputs()) {
            boolean range = input.min() < input.max();
            if (range) ranges.add(input.name(), Json.array(List.of(input.min(), input.max()), Json::number));
        }
        json.add("ranges", ranges);
        json.addProperty("passes", EnumWords.of(passes(lab.trace())));
        if (!lab.across().isEmpty()) json.addProperty("across", lab.across());
        if (!lab.along().isEmpty()) json.addProperty("along", lab.along());
        json.add("h", Json.number(lab.h()));
        return json;
    }
}
