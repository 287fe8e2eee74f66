package downhill.scene;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import downhill.experiment.Start;

/** Where a scene's particles start. */
final class SceneStartJson {
    private SceneStartJson() {}

    /** The usual start where the scene names none. */
    static Start read(SceneNode scene, Start usual) {
        if (!scene.has("start")) return usual;
        SceneNode node = scene.child("start");
        node.allow("kind", "x", "y", "spread");
        Start.Kind kind = node.word("kind", Start.Kind.POINT);
        double spread = node.number("spread", 0);
        if (spread < 0) throw node.error("spread", "a standard deviation is 0 or more: it is " + spread);
        return new Start(kind, node.number("x", usual.x()), node.number("y", usual.y()), spread);
    }

    static JsonElement json(Start start) {
        JsonObject json = new JsonObject();
        json.addProperty("kind", EnumWords.of(start.kind()));
        json.add("x", Json.number(start.x()));
        json.add("y", Json.number(start.y()));
        json.add("spread", Json.number(start.spread()));
        return json;
    }
}
