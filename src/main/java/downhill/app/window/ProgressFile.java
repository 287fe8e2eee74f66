package downhill.app.window;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import downhill.lesson.Progress;
import downhill.scene.Json;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** How far a person has come with the lessons, as JSON. */
public final class ProgressFile {
    /** Files of version 0.1 have none, and say the same. */
    static final int VERSION = 1;

    private ProgressFile() {}

    public static JsonObject json(Progress progress) {
        JsonObject json = new JsonObject();
        json.addProperty(JsonFields.VERSION, VERSION);
        json.addProperty("language", progress.language());
        json.addProperty("open", progress.open());
        json.addProperty("line", progress.line());
        json.add("chapters", json(progress.chapters(), ProgressFile::json));
        return json;
    }

    private static <T> JsonObject json(Map<String, T> all, Function<T, JsonObject> one) {
        JsonObject json = new JsonObject();
        all.forEach((name, value) -> json.add(name, one.apply(value)));
        return json;
    }

    private static JsonObject json(Progress.Chapter chapter) {
        JsonObject json = new JsonObject();
        json.addProperty("read", chapter.read());
        json.add("reached", Json.array(chapter.reached(), JsonPrimitive::new));
        json.add("shown", Json.array(chapter.shown(), JsonPrimitive::new));
        json.add("answers", json(chapter.answers(), ProgressFile::json));
        return json;
    }

    private static JsonObject json(Progress.Answer answer) {
        JsonObject json = new JsonObject();
        json.addProperty("draw", answer.draw());
        json.add("chosen", Json.array(answer.chosen(), JsonPrimitive::new));
        json.addProperty("right", answer.right());
        return json;
    }

    /** What the file says; what it leaves out, or what cannot be meant, has not been done. */
    public static Progress of(JsonFields fields) {
        Progress none = Progress.NONE;
        return new Progress(
                fields.text("language", none.language()),
                fields.text("open", none.open()),
                fields.whole("line", none.line()),
                fields.map("chapters", ProgressFile::chapter));
    }

    private static Progress.Chapter chapter(JsonFields fields) {
        return new Progress.Chapter(
                fields.flag("read", false),
                Set.copyOf(fields.texts("reached")),
                Set.copyOf(fields.texts("shown")),
                fields.map("answers", ProgressFile::answer));
    }

    private static Progress.Answer answer(JsonFields fields) {
        return new Progress.Answer(fields.whole("draw", 0), fields.wholes("chosen"), fields.flag("right", false));
    }
}
