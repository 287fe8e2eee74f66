package downhill.app.command;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import downhill.app.bench.Bench;
import downhill.app.bench.FrameBench;
import downhill.app.bench.Measurement;
import downhill.app.bench.Stopwatch;
import downhill.app.console.Console;
import downhill.app.console.Exit;
import downhill.app.console.TextTable;
import downhill.gl.Context;
import downhill.gl.Debug;
import downhill.gl.GlException;
import downhill.library.Library;
import downhill.scene.Json;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code downhill bench}: how fast this machine is. */
@Command(
        name = "bench",
        description = "Measures throughput, delays and memory on this machine; takes about a minute.",
        synopsisHeading = "Usage: ",
        optionListHeading = "%n",
        footer = {"", "Example: downhill bench --only gpu --json"})
public final class BenchCommand implements Callable<Integer> {
    private final Console console;
    private final JsonArray results = new JsonArray();

    @Option(
            names = "--only",
            paramLabel = "PATTERN",
            description = "Only what has this in its name; * stands for anything.")
    private String only = "";

    @Option(names = "--json", description = "Write a JSON document.")
    private boolean json;

    public BenchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Library library = new Library(Optional.of(console.home()), console::report);
        Bench bench = new Bench(library, Stopwatch.SYSTEM);
        String renderer = gpu(bench, library);
        measure(bench.onCpu());
        if (results.isEmpty()) {
            throw new IllegalArgumentException(
                    "no measurement has `" + only + "` in its name: try --only noise, or no --only to see them all");
        }
        report(renderer);
        return Exit.DONE;
    }

    /** The name of the device, or why there is none; then only the CPU is measured. */
    private String gpu(Bench bench, Library library) {
        try (Context context = Context.headless(Debug.LOG)) {
            if (context.compute()) measure(bench.onGpu(context));
            else console.say("the GPU engine is not measured: " + context.renderer() + " has no OpenGL 4.3");
            measure(new FrameBench(context, library, Stopwatch.SYSTEM).all());
            return context.renderer();
        } catch (GlException e) {
            console.say("only the CPU is measured: " + e.getMessage());
            return "none";
        }
    }

    private void measure(List<Measurement> measurements) {
        for (Measurement measurement : measurements) {
            if (!NamePattern.matches(only, measurement.name())) continue;
            if (console.terminal()) console.say(measurement.name());
            JsonObject result = new JsonObject();
            result.addProperty("name", measurement.name());
            result.add("value", Json.number(measurement.measure().getAsDouble()));
            result.addProperty("unit", measurement.unit());
            results.add(result);
        }
    }

    private void report(String renderer) {
        if (json) {
            JsonObject document = new JsonObject();
            document.addProperty("renderer", renderer);
            document.add("results", results);
            console.out().println(Json.pretty(document));
            return;
        }
        console.out().println(renderer + "\n");
        TextTable textTable = new TextTable("measured", "value", "unit");
        results.forEach(item -> textTable.row(
                item.getAsJsonObject().get("name").getAsString(),
                String.format("%.2f", item.getAsJsonObject().get("value").getAsDouble()),
                item.getAsJsonObject().get("unit").getAsString()));
        console.out().print(textTable);
    }
}
