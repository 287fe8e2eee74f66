package downhill.app.window;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The values of a JSON object by their keys, for files that the program writes for itself: a value that is missing or
 * null is the usual one, and one that cannot be meant is a RuntimeException.
 */
record JsonFields(JsonObject object) {
    static JsonFields of(JsonElement json) {
        return new JsonFields(json.getAsJsonObject());
    }

    private boolean has(String key) {
        return object.has(key) && !object.get(key).isJsonNull();
    }

    String text(String key, String usual) {
        return has(key) ? text(object.get(key)) : usual;
    }

    private static String text(JsonElement value) {
        return primitive(value).getAsString();
    }

    private static JsonPrimitive primitive(JsonElement value) {
        if (value instanceof JsonPrimitive primitive) return primitive;
        throw new IllegalArgumentException("expected one value, but found " + value);
    }

    double number(String key, double usual) {
        if (!has(key)) return usual;
        double number = primitive(object.get(key)).getAsDouble();
        if (!Double.isFinite(number)) throw new IllegalArgumentException(key + " is not finite");
        return number;
    }

    int whole(String key, int usual) {
        return has(key) ? whole(object.get(key)) : usual;
    }

    private static int whole(JsonElement value) {
        return new BigDecimal(text(value)).intValueExact();
    }

    boolean flag(String key, boolean usual) {
        if (!has(key)) return usual;
        JsonPrimitive value = primitive(object.get(key));
        if (value.isNumber()) throw new IllegalArgumentException(key + " is true or false");
        return value.getAsBoolean();
    }

    List<String> texts(String key, List<String> usual) {
        return list(key, usual, JsonFields::text);
    }

    List<Integer> wholes(String key) {
        return list(key, List.of(), JsonFields::whole);
    }

    private <T> List<T> list(String key, List<T> usual, Function<JsonElement, T> item) {
        return has(key) ? object.getAsJsonArray(key).asList().stream().map(item).toList() : usual;
    }

    /** An object in this one; without any value where it is missing. */
    JsonFields child(String key) {
        return object.has(key) ? of(object.get(key)) : new JsonFields(new JsonObject());
    }

    /** Objects by their names, in their order; none where the key is missing. */
    <T> Map<String, T> map(String key, Function<JsonFields, T> item) {
        Map<String, T> map = new LinkedHashMap<>();
        if (has(key)) {
            child(key).object.asMap().forEach((name, value) -> map.put(name, item.apply(of(value))));
        }
        return map;
    }
}
