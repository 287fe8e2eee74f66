package downhill.scene;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import downhill.dataset.Table;
import downhill.experiment.ShownRows;
import downhill.render.camera.Camera;
import downhill.render.landscape.LandscapeShape;
import downhill.workspace.BasinSettings;
import downhill.workspace.CameraMove;
import downhill.workspace.DataView;
import downhill.workspace.View;
import downhill.workspace.ViewOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The key {@code view} of a scene's file: what is shown and from where; what is left out is as at the first start. */
public final class ViewpointJson {
    private static final View USUAL = View.FIRST;

    /** A camera without any of these shows the whole landscape, as at the first start. */
    private static final List<String> PLACE = List.of("x", "y", "z", "distance");

    private ViewpointJson() {}

    public static Viewpoint read(SceneNode node) {
        node.allow(
                "arrangement",
                "shown",
                "heights",
                "contours",
                "palette",
                "cut",
                "basins",
                "basinSteps",
                "rows",
                "row",
                "team",
                "bookmarks",
                "camera");
        LandscapeShape landscapeShape = new LandscapeShape(
                node.word("heights", USUAL.landscapeShape().heightMode()),
                node.word("contours", USUAL.landscapeShape().contourMode()));
        Set<ViewOption> shown = node.has("shown") ? node.words("shown", ViewOption.class) : USUAL.shown();
        View view = new View(
                node.word("arrangement", USUAL.arrangement()),
                shown,
                landscapeShape,
                node.has("palette") ? node.text("palette") : USUAL.palette(),
                node.word("cut", USUAL.crossSectionLine()),
                bookmarks(node),
                basins(node),
                data(node),
                CameraMove.NONE);
        if (!node.has("camera")) return new Viewpoint(view, Optional.empty(), true);
        SceneNode camera = node.child("camera");
        return new Viewpoint(view, Optional.of(camera(camera)), PLACE.stream().noneMatch(camera::has));
    }

    private static BasinSettings basins(SceneNode node) {
        BasinSettings usual = USUAL.basinSettings();
        long steps = (long) node.number("basinSteps", usual.steps());
        return usual.with(node.word("basins", usual.colouring())).withSteps(steps);
    }

    private static DataView data(SceneNode node) {
        int row = (int) node.whole("row", 0, 0, Table.MOST);
        ShownRows.Kind usual = row > 0 ? ShownRows.Kind.ROW : ShownRows.Kind.TRAINING;
        ShownRows.Kind kind = node.word("rows", usual);
        if (kind == ShownRows.Kind.ROW && row == 0) {
            throw node.error("row", "say which row: its number in the file, from 1");
        }
        int team = (int) node.whole("team", 0, 0, Integer.MAX_VALUE);
        return new DataView(new ShownRows(kind, kind == ShownRows.Kind.ROW ? row : 0), team);
    }

    private static Map<Integer, Camera> bookmarks(SceneNode node) {
        Map<Integer, Camera> bookmarks = new TreeMap<>();
        if (!node.has("bookmarks")) return bookmarks;
        SceneNode slots = node.child("bookmarks");
        for (int slot = 1; slot <= View.BOOKMARKS; slot++) {
            String key = Integer.toString(slot);
            if (slots.has(key)) bookmarks.put(slot, camera(slots.child(key)));
        }
        return bookmarks;
    }

    private static Camera camera(SceneNode node) {
        Camera usual = Camera.START;
        node.allow("x", "y", "z", "yaw", "pitch", "distance", "perspective");
        return new Camera(
                node.number("x", usual.x()),
                node.number("y", usual.y()),
                node.number("z", usual.z()),
                node.number("yaw", usual.yaw()),
                node.number("pitch", usual.pitch()),
                node.number("distance", usual.distance()),
                Math.max(0, Math.min(1, node.number("perspective", usual.perspective()))));
    }

    public static JsonObject json(Viewpoint viewpoint) {
        View view = viewpoint.view();
        JsonObject json = new JsonObject();
        json.addProperty("arrangement", EnumWords.of(view.arrangement()));
        json.add("shown", Json.array(view.shown(), shown -> new JsonPrimitive(EnumWords.of(shown))));
        json.addProperty("heights", EnumWords.of(view.landscapeShape().heightMode()));
        json.addProperty("contours", EnumWords.of(view.landscapeShape().contourMode()));
        json.addProperty("palette", view.palette());
        json.addProperty("cut", EnumWords.of(view.crossSectionLine()));
        if (view.basinSettings().shown()) {
            json.addProperty("basins", EnumWords.of(view.basinSettings().colouring()));
            json.addProperty("basinSteps", view.basinSettings().steps());
        }
        DataView data = view.data();
        if (data.shownRows().row() > 0) json.addProperty("row", data.shownRows().row());
        else json.addProperty("rows", EnumWords.of(data.shownRows().kind()));
        if (data.team() > 0) json.addProperty("team", data.team());
        JsonObject bookmarks = new JsonObject();
        view.bookmarks().forEach((slot, camera) -> bookmarks.add(slot.toString(), json(camera)));
        if (bookmarks.size() > 0) json.add("bookmarks", bookmarks);
        viewpoint.camera().ifPresent(camera -> {
            JsonObject kept = json(camera);
            if (viewpoint.whole()) PLACE.forEach(kept::remove);
            json.add("camera", kept);
        });
        return json;
    }

    private static JsonObject json(Camera camera) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        numbers.put("x", camera.x());
        numbers.put("y", camera.y());
        numbers.put("z", camera.z());
        numbers.put("yaw", camera.yaw());
        numbers.put("pitch", camera.pitch());
        numbers.put("distance", camera.distance());
        numbers.put("perspective", camera.perspective());
        return Json.numbers(numbers);
    }
}
