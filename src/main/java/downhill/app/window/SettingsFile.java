package downhill.app.window;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import downhill.scene.Json;
import downhill.workspace.OpenPanels;
import downhill.workspace.Openable;
import downhill.workspace.RunAxis;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Settings as JSON. */
final class SettingsFile {
    private SettingsFile() {}

    static JsonObject json(Settings settings) {
        JsonObject json = new JsonObject();
        json.addProperty("version", settings.version());
        json.addProperty("theme", settings.theme());
        json.addProperty("zoom", settings.zoom());
        json.addProperty("speed", settings.speed());
        json.add("panels", json(settings.openPanels()));
        json.add("window", json(settings.window()));
        json.add("recent", Json.array(settings.recent(), JsonPrimitive::new));
        json.addProperty("known", settings.known());
        return json;
    }

    private static JsonObject json(OpenPanels openPanels) {
        JsonObject json = new JsonObject();
        Set<Openable> sections = openPanels.withRace(false).open();
        json.add("sections", Json.array(sections, each -> new JsonPrimitive(each.id())));
        json.addProperty("lab", openPanels.lab());
        json.addProperty("lesson", openPanels.lesson());
        json.addProperty("race", openPanels.race());
        json.addProperty("tolerance", openPanels.tolerance());
        json.addProperty("over", openPanels.over().name());
        return json;
    }

    private static JsonObject json(WindowPlace window) {
        JsonObject json = new JsonObject();
        json.addProperty("x", window.x());
        json.addProperty("y", window.y());
        json.addProperty("width", window.width());
        json.addProperty("height", window.height());
        json.addProperty("fullScreen", window.fullScreen());
        return json;
    }

    /** What the JSON says; what it leaves out is as at the first start. RuntimeException where it cannot be meant. */
    static Settings of(JsonElement json) {
        JsonFields fields = JsonFields.of(json);
        Settings first = Settings.FIRST;
        return new Settings(
                fields.whole("version", first.version()),
                fields.text("theme", first.theme()),
                fields.number("zoom", first.zoom()),
                fields.number("speed", first.speed()),
                panels(fields.child("panels"), first.openPanels()),
                window(fields.child("window"), first.window()),
                fields.texts("recent", first.recent()),
                fields.flag("known", first.known()));
    }

    private static OpenPanels panels(JsonFields fields, OpenPanels first) {
        List<String> ids = first.open().stream().map(Openable::id).toList();
        Set<Openable> open = fields.texts("sections", ids).stream()
                .map(Openable::of)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        OpenPanels openPanels = new OpenPanels(
                open,
                fields.flag("lab", first.lab()),
                fields.flag("lesson", first.lesson()),
                fields.number("tolerance", first.tolerance()),
                over(fields.text("over", ""), first.over()));
        return openPanels.withRace(fields.flag("race", first.race()));
    }

    private static RunAxis over(String name, RunAxis first) {
        return Arrays.stream(RunAxis.values())
                .filter(axis -> axis.name().equals(name))
                .findFirst()
                .orElse(first);
    }

    private static WindowPlace window(JsonFields fields, WindowPlace first) {
        return new WindowPlace(
                fields.whole("x", first.x()),
                fields.whole("y", first.y()),
                fields.whole("width", first.width()),
                fields.whole("height", first.height()),
                fields.flag("fullScreen", first.fullScreen()));
    }
}
