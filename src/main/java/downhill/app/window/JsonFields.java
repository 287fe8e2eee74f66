package downhill.app.window;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The values of a JSON object by their keys, for files that the program writes for itself: a value that is missing or
 * null is the usual one, and so is one that cannot be meant, whose place is kept to be told.
 */
public final class JsonFields {
    static final String VERSION = "version";

    private final String path;
    private final JsonObject object;
    private final JsonObject unknown;
    private final List<String> wrong;

    /** @param wrong of the whole file, for objects in it too */
    private JsonFields(String path, JsonObject object, List<String> wrong) {
        this.path = path;
        this.object = object;
        this.unknown = object.deepCopy();
        this.wrong = wrong;
    }

    /** A whole file; RuntimeException where it is no object. */
    public static JsonFields of(JsonElement json) {
        return new JsonFields("", json.getAsJsonObject(), new ArrayList<>());
    }

    /** The places of the values that could not be meant, such as panels.tolerance, in the order of asking. */
    List<String> wrong() {
        return List.copyOf(wrong);
    }

    /** What nobody has asked for, in objects as in the file: of a later version. */
    JsonObject unknown() {
        return unknown;
    }

    /** The version that the file says, or 1. */
    int version() {
        return whole(VERSION, 1);
    }

    private String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private boolean has(String key) {
        unknown.remove(key);
        return object.has(key) && !object.get(key).isJsonNull();
    }

    /** What a value stands for; the usual one where the reader throws. */
    private <T> T read(String key, T usual, Function<JsonElement, T> reader) {
        return has(key) ? read(at(key), object.get(key), usual, reader) : usual;
    }

    private <T> T read(String place, JsonElement value, T usual, Function<JsonElement, T> reader) {
        try {
            return reader.apply(value);
        } catch (RuntimeException notMeant) {
            wrong.add(place);
            return usual;
        }
    }

    String text(String key, String usual) {
        return read(key, usual, JsonValues::text);
    }

    /** What a text stands for; the reader throws where that is nothing. */
    <T> T meant(String key, T usual, Function<String, T> reader) {
        return read(key, usual, value -> reader.apply(JsonValues.text(value)));
    }

    double number(String key, double usual) {
        return read(key, usual, JsonValues::number);
    }

    double positive(String key, double usual) {
        return read(key, usual, value -> {
            double number = JsonValues.number(value);
            if (number <= 0) throw new IllegalArgumentException(number + " is not above 0");
            return number;
        });
    }

    int whole(String key, int usual) {
        return read(key, usual, JsonValues::whole);
    }

    boolean flag(String key, boolean usual) {
        return read(key, usual, JsonValues::flag);
    }

    List<String> texts(String key) {
        return list(key, List.of(), Function.identity());
    }

    /** Names of files, as texts. */
    List<String> paths(String key) {
        return list(key, List.of(), name -> Path.of(name).toString());
    }

    List<Integer> wholes(String key) {
        return list(key, List.of(), text -> JsonValues.whole(new JsonPrimitive(text)));
    }

    /** What its texts stand for, without those that stand for nothing. */
    <T> List<T> list(String key, List<T> usual, Function<String, T> item) {
        return read(key, usual, value -> {
            List<T> items = new ArrayList<>();
            int index = 0;
            for (JsonElement each : value.getAsJsonArray()) {
                T meant = read(at(key) + "[" + index++ + "]", each, null, text -> item.apply(JsonValues.text(text)));
                if (meant != null) items.add(meant);
            }
            return List.copyOf(items);
        });
    }

    /** An object in this one; without any value where it is missing. */
    JsonFields child(String key) {
        JsonObject none = new JsonObject();
        JsonFields child = new JsonFields(at(key), read(key, none, JsonElement::getAsJsonObject), wrong);
        if (child.object != none) unknown.add(key, child.unknown);
        return child;
    }

    /** Objects by their names, in their order; none where the key is missing. */
    <T> Map<String, T> map(String key, Function<JsonFields, T> item) {
        JsonFields all = child(key);
        Map<String, T> map = new LinkedHashMap<>();
        for (String name : all.object.keySet()) {
            if (all.object.get(name).isJsonObject()) map.put(name, item.apply(all.child(name)));
            else all.nothing(name);
        }
        return map;
    }

    private void nothing(String key) {
        unknown.remove(key);
        wrong.add(at(key));
    }
}
