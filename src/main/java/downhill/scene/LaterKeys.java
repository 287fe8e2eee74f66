package downhill.scene;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a scene of a later version says that this one does not know.
 *
 * @param values by their places, such as view.fog and teams[0].colour
 */
public record LaterKeys(Map<String, JsonElement> values) {
    public static final LaterKeys NONE = new LaterKeys(Map.of());

    /** A key or an index of a place. */
    private static final Pattern STEP = Pattern.compile("\\[(\\d+)]|([^.\\[]+)");

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** One sentence that names them. */
    public String sentence(String file) {
        return file + " is of a later Downhill: " + JsonKeys.named(List.copyOf(values.keySet()))
                + " in it means nothing to this one, and stays in the file when it is saved";
    }

    /** Adds each where its place is still there and says nothing else. */
    void addTo(JsonObject scene) {
        values.forEach((place, value) -> add(place, value, scene));
    }

    private static void add(String place, JsonElement value, JsonElement scene) {
        JsonElement at = scene;
        Matcher step = STEP.matcher(place);
        while (step.find() && at != null) {
            boolean last = step.end() == place.length();
            if (last && step.group(2) != null && at instanceof JsonObject object && !object.has(step.group(2))) {
                object.add(step.group(2), value);
            }
            at = last ? null : next(at, step);
        }
    }

    private static JsonElement next(JsonElement at, Matcher step) {
        if (at instanceof JsonObject object && step.group(2) != null) return object.get(step.group(2));
        boolean item = at instanceof JsonArray && step.group(1) != null;
        if (!item || step.group(1).length() > 6) return null;
        int index = Integer.parseInt(step.group(1));
        JsonArray list = (JsonArray) at;
        return index < list.size() ? list.get(index) : null;
    }
}
