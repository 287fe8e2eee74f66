package downhill.app;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import downhill.colour.Theme;
import downhill.ui.Lab;
import downhill.ui.Panels;
import java.util.List;
import java.util.Map;

/**
 * How a person left the program: everything that is remembered beside the scene.
 *
 * @param theme dark or light
 * @param zoom 1 to 4 times the size that the screen asks for
 * @param speed steps a second
 * @param recent files that were opened or saved, the latest first
 * @param known whether the first words need not be said any more
 */
record Settings(
        int version,
        String theme,
        double zoom,
        double speed,
        Panels panels,
        WindowPlace window,
        List<String> recent,
        boolean known) {
    /** A file of a later version is read as far as it is known. */
    static final int VERSION = 1;

    static final Settings FIRST =
            new Settings(VERSION, "dark", 1, Lab.PLAIN_SPEED, Panels.FIRST, WindowPlace.FIRST, List.of(), false);

    private static final Gson GSON = new Gson();

    Settings {
        zoom = within(zoom, 1, Desk.LARGEST_ZOOM);
        speed = within(speed, 0.05 * Lab.PLAIN_SPEED, 100 * Lab.PLAIN_SPEED);
        recent = List.copyOf(recent);
    }

    private static double within(double value, double least, double most) {
        return Math.max(least, Math.min(most, value));
    }

    Theme look() {
        return theme.equals(Theme.LIGHT.name()) ? Theme.LIGHT : Theme.DARK;
    }

    JsonObject json() {
        return GSON.toJsonTree(this).getAsJsonObject();
    }

    /** What the JSON says; what it leaves out is as at the first start. RuntimeException where it cannot be meant. */
    static Settings of(JsonElement json) {
        JsonObject all = FIRST.json();
        lay(json.getAsJsonObject(), all);
        return GSON.fromJson(all, Settings.class);
    }

    private static void lay(JsonObject values, JsonObject onto) {
        for (Map.Entry<String, JsonElement> entry : onto.entrySet()) {
            JsonElement value = values.get(entry.getKey());
            if (value == null) continue;
            if (entry.getValue().isJsonObject())
                lay(value.getAsJsonObject(), entry.getValue().getAsJsonObject());
            else entry.setValue(value);
        }
    }
}
