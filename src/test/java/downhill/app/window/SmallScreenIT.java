package downhill.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import downhill.app.Jar;
import downhill.gl.GlTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program on the smallest screen that it is made for. */
@GlTest(compute = true)
class SmallScreenIT {
    @TempDir
    private Path folder;

    /** The limit only ends what hangs. */
    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void theFirstWindowIsAsLargeAsASmallScreenAndNotLarger() throws Exception {
        try (Screen screen = new Screen(Files.createDirectories(folder.resolve("screen")), 1024, 640)) {
            Jar jar = new Jar(folder, List.of(), Map.of("DISPLAY", screen.display(), "WAYLAND_DISPLAY", ""));
            Process program = jar.start();
            try {
                while (place() == null && program.isAlive()) TimeUnit.MILLISECONDS.sleep(20);
                assertThat(place()).as(() -> said()).isNotNull();
                assertThat(place().get("width").getAsInt()).isEqualTo(1024);
                assertThat(place().get("height").getAsInt()).isEqualTo(640);
            } finally {
                program.destroyForcibly().waitFor();
            }
        }
    }

    /** Where the window is, once the program has written it down. */
    private JsonObject place() throws IOException {
        Path settings = folder.resolve(StateFiles.SETTINGS);
        return Files.exists(settings)
                ? JsonParser.parseString(Files.readString(settings))
                        .getAsJsonObject()
                        .getAsJsonObject("window")
                : null;
    }

    private String said() {
        try {
            return Files.readString(folder.resolve("err.txt"));
        } catch (IOException none) {
            return "";
        }
    }
}
