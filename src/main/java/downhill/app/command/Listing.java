package downhill.app.command;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import downhill.circuit.Schematic;
import downhill.dataset.Dataset;
import downhill.document.Parameter;
import downhill.language.Op;
import downhill.lesson.Lesson;
import downhill.lesson.read.Lessons;
import downhill.library.Library;
import downhill.loss.Axis;
import downhill.loss.Minimum;
import downhill.loss.Surface;
import downhill.optimizer.Optimizer;
import downhill.render.landscape.Palette;
import downhill.scene.Json;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What there is of each kind, as JSON objects that begin with {@code name} and {@code title}. */
final class Listing {
    private Listing() {}

    /** All of a kind, such as "surfaces". */
    static JsonArray of(String kind, Library library) {
        return switch (kind) {
            case "surfaces" -> Json.array(library.surfaces().all(), Listing::surface);
            case "optimizers" -> Json.array(library.optimizers().all(), Listing::optimizer);
            case "circuits" -> Json.array(library.circuits().all(), Listing::circuit);
            case "lessons" -> Json.array(library.lessons().in(Lessons.ENGLISH), Listing::lesson);
            case "palettes" -> Json.array(library.palettes().all(), Listing::palette);
            case "datasets" -> Json.array(library.datasets().all(), Listing::dataset);
            case "operations" -> Json.array(operations(), Listing::operation);
            default -> new JsonArray();
        };
    }

    /** What formulas are made of, without numbers and names. */
    private static List<Op> operations() {
        return Arrays.stream(Op.values()).filter(op -> op.arity() > 0).toList();
    }

    private static JsonObject surface(Surface surface) {
        JsonObject json = named(surface.id(), surface.title());
        json.addProperty("formula", surface.formula());
        json.add("weights", pair(surface, domain(surface.x()), domain(surface.y())));
        json.add("start", point(surface, surface.start().x(), surface.start().y()));
        json.add("minima", Json.array(surface.minima(), minimum -> minimum(surface, minimum)));
        json.add("parameters", Json.array(surface.parameters(), Listing::parameter));
        json.addProperty("source", surface.source());
        json.addProperty("about", surface.about());
        return json;
    }

    private static JsonObject optimizer(Optimizer optimizer) {
        JsonObject json = named(optimizer.id(), optimizer.title());
        json.add("parameters", Json.array(optimizer.parameters(), Listing::parameter));
        json.addProperty("rule", optimizer.rule().text());
        json.add("state", Json.numbers(optimizer.rule().state()));
        json.addProperty("about", optimizer.about());
        return json;
    }

    private static JsonObject circuit(Schematic circuit) {
        JsonObject json = named(circuit.id(), circuit.title());
        json.addProperty("formula", circuit.formula());
        json.add("inputs", Json.array(circuit.inputs(), Listing::parameter));
        json.addProperty("gates", circuit.circuit().operations().size());
        json.addProperty("source", circuit.source());
        json.addProperty("about", circuit.about());
        return json;
    }

    private static JsonObject lesson(Lesson lesson) {
        JsonObject json = named(lesson.id(), lesson.title());
        json.addProperty("number", lesson.number());
        json.addProperty("summary", lesson.summary());
        json.addProperty("minutes", lesson.minutes());
        return json;
    }

    private static JsonObject palette(Palette palette) {
        JsonObject json = named(palette.id(), palette.name());
        json.add("colours", Json.array(palette.colours(), colour -> new JsonPrimitive("#%06x".formatted(colour))));
        return json;
    }

    private static JsonObject dataset(Dataset data) {
        JsonObject json = named(data.id(), data.title());
        json.add("columns", Json.array(data.columns(), JsonPrimitive::new));
        json.addProperty("source", data.source());
        json.addProperty("licence", data.licence());
        json.addProperty("about", data.about());
        return json;
    }

    private static JsonObject operation(Op op) {
        JsonObject json = named(op.symbol(), op.name().toLowerCase(Locale.ROOT));
        json.addProperty("inputs", op.arity());
        json.addProperty("role", op.role());
        return json;
    }

    private static JsonObject named(String name, String title) {
        JsonObject json = new JsonObject();
        json.addProperty("name", name);
        json.addProperty("title", title);
        return json;
    }

    private static JsonArray domain(Axis axis) {
        JsonArray domain = new JsonArray();
        domain.add(axis.min());
        domain.add(axis.max());
        return domain;
    }

    private static JsonObject minimum(Surface surface, Minimum minimum) {
        JsonObject json = new JsonObject();
        json.add("position", point(surface, minimum.x(), minimum.y()));
        json.add("value", Json.number(minimum.value()));
        json.addProperty("global", minimum.global());
        return json;
    }

    private static JsonObject parameter(Parameter parameter) {
        JsonObject json = new JsonObject();
        json.addProperty("name", parameter.name());
        json.add("value", Json.number(parameter.value()));
        json.add("min", Json.number(parameter.min()));
        json.add("max", Json.number(parameter.max()));
        json.addProperty("log", parameter.log());
        return json;
    }

    private static JsonObject point(Surface surface, double x, double y) {
        return pair(surface, new JsonPrimitive(x), new JsonPrimitive(y));
    }

    private static JsonObject pair(Surface surface, JsonElement x, JsonElement y) {
        JsonObject json = new JsonObject();
        json.add(surface.x().name(), x);
        json.add(surface.y().name(), y);
        return json;
    }
}
