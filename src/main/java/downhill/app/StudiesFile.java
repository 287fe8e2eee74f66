package downhill.app;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import downhill.lesson.Studies;

/** How far a person has come with the lessons, as JSON. */
final class StudiesFile {
    private static final Gson GSON = new Gson();

    private StudiesFile() {}

    static JsonObject json(Studies studies) {
        return GSON.toJsonTree(studies).getAsJsonObject();
    }

    /** What the JSON says; what it leaves out has not been done. RuntimeException where it cannot be meant. */
    static Studies of(JsonElement json) {
        return GSON.fromJson(json.getAsJsonObject(), Studies.class);
    }
}
