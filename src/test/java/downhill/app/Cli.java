package downhill.app;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import downhill.app.console.Console;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What one command line printed, with its exit code. */
public record Cli(int code, String out, String err) {
    public static final Path NOWHERE = Path.of("no", "such", "folder");

    public static Cli run(String... args) {
        return with("", NOWHERE, args);
    }

    /** With a text on standard input and a person's own folder. */
    public static Cli with(String in, Path home, String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                home,
                false);
        int code = Main.run(console, args);
        console.err().flush();
        return new Cli(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    public JsonObject json() {
        return JsonParser.parseString(out).getAsJsonObject();
    }

    public JsonArray array() {
        return JsonParser.parseString(out).getAsJsonArray();
    }
}
