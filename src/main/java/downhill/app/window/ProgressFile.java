package downhill.app.window;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import downhill.lesson.Studies;
import downhill.scene.Json;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** How far a person has come with the lessons, as JSON. */
public final class ProgressFile {
    private ProgressFile() {}

    public static JsonObject json(Studies studies) {
        JsonObject json = new JsonObject();
        json.addProperty("language", studies.language());
        json.addProperty("open", studies.open());
        json.addProperty("line", studies.line());
        json.add("chapters", json(studies.chapters(), ProgressFile::json));
        return json;
    }

    private static <T> JsonObject json(Map<String, T> all, Function<T, JsonObject> one) {
        JsonObject json = new JsonObject();
        all.forEach((name, value) -> json.add(name, one.apply(value)));
        return json;
    }

    private static JsonObject json(Studies.Chapter chapter) {
        JsonObject json = new JsonObject();
        json.addProperty("read", chapter.read());
        json.add("reached", Json.array(chapter.reached(), JsonPrimitive::new));
        json.add("shown", Json.array(chapter.shown(), JsonPrimitive::new));
        json.add("answers", json(chapter.answers(), ProgressFile::json));
        return json;
    }

    private static JsonObject json(Studies.Answer answer) {
        JsonObject json = new JsonObject();
        json.addProperty("draw", answer.draw());
        json.add("chosen", Json.array(answer.chosen(), JsonPrimitive::new));
        json.addProperty("right", answer.right());
        return json;
    }

    /** What the JSON says; what it leaves out has not been done. RuntimeException where it cannot be meant. */
    public static Studies of(JsonElement json) {
        JsonFields fields = JsonFields.of(json);
        Studies none = Studies.NONE;
        return new Studies(
                fields.text("language", none.language()),
                fields.text("open", none.open()),
                fields.whole("line", none.line()),
                fields.map("chapters", ProgressFile::chapter));
    }

    private static Studies.Chapter chapter(JsonFields fields) {
        return new Studies.Chapter(
                fields.flag("read", false),
                Set.copyOf(fields.texts("reached", List.of())),
                Set.copyOf(fields.texts("shown", List.of())),
                fields.map("answers", ProgressFile::answer));
    }

    private static Studies.Answer answer(JsonFields fields) {
        return new Studies.Answer(fields.whole("draw", 0), fields.wholes("chosen"), fields.flag("right", false));
    }
}
