package downhill.scene;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Keys of a file that this version does not know: named, and kept when the file is written again. */
public final class JsonKeys {
    private static final int NAMED = 4;

    private JsonKeys() {}

    /** Without objects in which nothing is left. */
    public static JsonObject pruned(JsonObject json) {
        JsonObject kept = new JsonObject();
        json.asMap().forEach((key, value) -> {
            JsonElement left = value.isJsonObject() ? pruned(value.getAsJsonObject()) : value;
            if (!left.isJsonObject() || left.getAsJsonObject().size() > 0) kept.add(key, left);
        });
        return kept;
    }

    /** The places of all values that are no objects, such as panels.depth. */
    public static List<String> paths(JsonObject json) {
        List<String> paths = new ArrayList<>();
        json.asMap().forEach((key, value) -> {
            if (value.isJsonObject()) paths(value.getAsJsonObject()).forEach(path -> paths.add(key + "." + path));
            else paths.add(key);
        });
        return paths;
    }

    /** The first of some places in a sentence, and how many more there are. */
    public static String named(List<String> paths) {
        String first = paths.stream().limit(NAMED).map(path -> "`" + path + "`").collect(Collectors.joining(", "));
        return paths.size() > NAMED ? first + " and " + (paths.size() - NAMED) + " more" : first;
    }

    /** Adds the keys that are not there yet, also in objects. */
    public static void add(JsonObject from, JsonObject to) {
        from.asMap().forEach((key, value) -> {
            boolean both = value.isJsonObject() && to.has(key) && to.get(key).isJsonObject();
            if (both) add(value.getAsJsonObject(), to.getAsJsonObject(key));
            else if (!to.has(key)) to.add(key, value);
        });
    }
}
