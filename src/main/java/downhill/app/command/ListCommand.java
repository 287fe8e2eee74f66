package downhill.app.command;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import downhill.app.console.Console;
import downhill.app.console.Exit;
import downhill.app.console.TextTable;
import downhill.document.Suggest;
import downhill.library.Library;
import downhill.scene.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code downhill list}: what there is of a kind. */
@Command(
        name = "list",
        description = "Lists what there is, the shipped and your own.",
        synopsisHeading = "Usage: ",
        optionListHeading = "%n",
        footer = {"", "Example: downhill list surfaces", "         downhill list optimizers --json"})
public final class ListCommand implements Callable<Integer> {
    private static final List<String> KINDS =
            List.of("surfaces", "optimizers", "circuits", "lessons", "palettes", "operations", "datasets");

    private final Console console;

    @Parameters(
            paramLabel = "KIND",
            description = "surfaces, optimizers, circuits, lessons, palettes, operations or datasets.")
    private String kind;

    @Option(names = "--json", description = "Write a JSON document, with all that is known of each.")
    private boolean json;

    public ListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!KINDS.contains(kind)) throw new IllegalArgumentException(Suggest.unknown("kind", kind, KINDS));
        JsonArray items = Listing.of(kind, new Library(Optional.of(console.home()), console::report));
        if (json) console.out().println(Json.pretty(items));
        else console.out().print(table(items));
        return Exit.DONE;
    }

    private static TextTable table(JsonArray items) {
        TextTable textTable = new TextTable("name", "title", "");
        for (JsonElement item : items) {
            JsonObject object = item.getAsJsonObject();
            textTable.row(object.get("name").getAsString(), object.get("title").getAsString(), remark(object));
        }
        return textTable;
    }

    /** An operation's role, a surface's lowest places, an optimizer's parameters, a circuit's inputs and so on. */
    private static String remark(JsonObject item) {
        if (item.has("role")) return item.get("role").getAsString();
        if (item.has("summary")) return item.get("summary").getAsString();
        List<String> parts = new ArrayList<>();
        if (item.has("minima")) {
            item.getAsJsonArray("minima").forEach(minimum -> parts.add(lowest(minimum.getAsJsonObject())));
        } else if (item.has("columns")) {
            item.getAsJsonArray("columns").forEach(column -> parts.add(column.getAsString()));
        } else if (item.has("parameters")) {
            item.getAsJsonArray("parameters").forEach(parameter -> parts.add(setting(parameter.getAsJsonObject())));
        } else if (item.has("inputs")) {
            item.getAsJsonArray("inputs").forEach(input -> parts.add(setting(input.getAsJsonObject())));
        }
        return String.join(", ", parts);
    }

    private static String lowest(JsonObject minimum) {
        List<String> place = new ArrayList<>();
        minimum.getAsJsonObject("position").asMap().values().forEach(value -> place.add(value.getAsString()));
        return "(" + String.join(", ", place) + ") = " + minimum.get("value").getAsString();
    }

    private static String setting(JsonObject parameter) {
        return parameter.get("name").getAsString() + "="
                + parameter.get("value").getAsString();
    }
}
