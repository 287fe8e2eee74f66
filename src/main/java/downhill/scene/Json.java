package downhill.scene;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;

/** JSON as the command line writes it: numbers in full precision, what is not finite as a string. */
public final class Json {
    private static final Gson LINE = new GsonBuilder().disableHtmlEscaping().create();
    private static final Gson PRETTY = LINE.newBuilder().setPrettyPrinting().create();

    private Json() {}

    /** The number, or "NaN", "Infinity" or "-Infinity". */
    public static JsonPrimitive number(double value) {
        return Double.isFinite(value) ? new JsonPrimitive(value) : new JsonPrimitive(Double.toString(value));
    }

    public static JsonObject numbers(Map<String, Double> values) {
        JsonObject object = new JsonObject();
        values.forEach((name, value) -> object.add(name, number(value)));
        return object;
    }

    public static <T> JsonArray array(Collection<T> items, Function<T, ? extends JsonElement> json) {
        JsonArray array = new JsonArray();
        items.forEach(item -> array.add(json.apply(item)));
        return array;
    }

    /** On one line. */
    public static String line(JsonElement json) {
        return LINE.toJson(json);
    }

    /** Over several lines. */
    public static String pretty(JsonElement json) {
        return PRETTY.toJson(json);
    }
}
