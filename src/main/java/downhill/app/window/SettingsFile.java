package downhill.app.window;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import downhill.colour.Theme;
import downhill.scene.Json;
import downhill.workspace.OpenPanels;
import downhill.workspace.Openable;
import downhill.workspace.RunAxis;
import java.util.List;
import java.util.Set;

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
        if (!settings.open().isEmpty()) json.add("open", Json.array(settings.open(), JsonPrimitive::new));
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

    /** What the file says; what it leaves out, or what cannot be meant, is as at the first start. */
    static Settings of(JsonFields fields) {
        Settings first = Settings.FIRST;
        return new Settings(
                fields.whole("version", first.version()),
                fields.meant("theme", first.theme(), SettingsFile::theme),
                fields.number("zoom", first.zoom()),
                fields.number("speed", first.speed()),
                panels(fields.child("panels"), first.openPanels()),
                window(fields.child("window"), first.window()),
                fields.paths("recent"),
                fields.paths("open"),
                fields.flag("known", first.known()));
    }

    private static String theme(String name) {
        if (!List.of(Theme.DARK.name(), Theme.LIGHT.name()).contains(name)) {
            throw new IllegalArgumentException("there is no theme " + name);
        }
        return name;
    }

    private static OpenPanels panels(JsonFields fields, OpenPanels first) {
        List<Openable> usual = List.copyOf(first.open());
        List<Openable> open =
                fields.list("sections", usual, name -> Openable.of(name).orElseThrow());
        OpenPanels openPanels = new OpenPanels(
                Set.copyOf(open),
                fields.flag("lab", first.lab()),
                fields.flag("lesson", first.lesson()),
                fields.positive("tolerance", first.tolerance()),
                fields.meant("over", first.over(), RunAxis::valueOf));
        return openPanels.withRace(fields.flag("race", first.race()));
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
