package downhill.app.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import downhill.app.console.Failure;
import downhill.app.stage.SameThread;
import downhill.app.stage.Worker;
import downhill.dataset.Column;
import downhill.dataset.Dataset;
import downhill.dataset.Description;
import downhill.document.Document;
import downhill.lesson.read.LessonReader;
import downhill.library.Library;
import downhill.library.ShippedLibrary;
import downhill.scene.Json;
import downhill.scene.Scene;
import downhill.scene.SceneFile;
import downhill.scene.lesson.LessonCheck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files of every kind with something wrong in them: they are read, or one sentence says what is wrong, and nothing is a
 * mistake in Downhill. {@code -Ddownhill.fuzz=20000} tries so many of each kind, {@code -Ddownhill.fuzz.seed=2} others.
 */
class FuzzTest {
    private static final int ROUNDS = Integer.getInteger("downhill.fuzz", 120);
    private static final long SEED = Long.getLong("downhill.fuzz.seed", 1);
    private static final Duration LIMIT = Duration.ofSeconds(20 + ROUNDS);
    private static final Library LIBRARY = ShippedLibrary.SHIPPED;

    /** What stands in files that other programs, later versions and hands have written. */
    private static final String[] ODD = {
        "NaN",
        "Infinity",
        "-1",
        "0",
        "1e308",
        "1e999",
        "-0.0",
        "99999999999999999999",
        "2147483648",
        "null",
        "true",
        "\"\"",
        "\"\\u0000\"",
        "[]",
        "{}",
        "[null]",
        "{\"a\": null}",
        "[[[[[[[[",
        "\"",
        "\\",
        "\u0000",
        "\uFEFF",
        "\n",
        "\r\n",
        ",",
        ";",
        ":",
        "-",
        "---",
        "```",
        "#",
        "$",
        "$$",
        "|",
        "{",
        "}",
        "(",
        ")",
        "^",
        "=",
        "*",
        "é",
        "😀",
        "x".repeat(3000),
        "(".repeat(800),
        "../..",
        "1.5",
        "%",
        "&a [*a]",
        "!!java.io.File",
        "? ",
        "- ",
        "> ",
        "\t"
    };

    @TempDir
    private Path temp;

    @FunctionalInterface
    private interface Reader {
        void read(Path file) throws IOException;
    }

    private static byte[] kept(String name) throws IOException {
        try (var in = FuzzTest.class.getResourceAsStream("/kept/" + name)) {
            return in.readAllBytes();
        }
    }

    private static byte[] asset(String name) throws IOException {
        return Files.readAllBytes(Path.of("assets").resolve(name));
    }

    /** Reads files that differ from the given one in one to four places. */
    private void fuzz(String name, byte[] right, Reader reader) throws IOException {
        Files.createDirectories(temp);
        Path file = temp.resolve(name);
        Random random = new Random(SEED);
        List<String> mistakes = new ArrayList<>();
        assertTimeoutPreemptively(LIMIT, () -> {
            for (int round = 0; round < ROUNDS; round++) {
                byte[] wrong = right;
                for (int more = random.nextInt(4); more >= 0; more--) wrong = changed(wrong, random);
                Files.write(file, wrong);
                try {
                    reader.read(file);
                } catch (IOException | RuntimeException | StackOverflowError thrown) {
                    Failure failure = Failure.of(thrown);
                    boolean one = failure.code() == 2 && failure.sentence() != null;
                    if (!one) mistakes.add("round " + round + ": " + failure + " of\n" + text(wrong) + trace(thrown));
                }
            }
        });
        assertThat(mistakes).isEmpty();
    }

    private static String trace(Throwable thrown) {
        return "\n" + List.of(thrown.getStackTrace()).stream().limit(12).toList();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] changed(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length + 1);
        int most = Math.min(bytes.length - from, random.nextInt(8) == 0 ? 200 : 6);
        int to = from + (most == 0 ? 0 : random.nextInt(most + 1));
        return switch (random.nextInt(6)) {
            case 0 -> spliced(bytes, from, to, new byte[0]);
            case 1 -> spliced(bytes, from, from, java.util.Arrays.copyOfRange(bytes, from, to));
            case 2 -> spliced(bytes, from, Math.min(bytes.length, from + 1), new byte[] {(byte) random.nextInt(256)});
            case 3 -> {
                // A whole value of a line, as a hand or another version writes it.
                int value = after(bytes, from, ':');
                yield spliced(bytes, value, Math.max(value, after(bytes, value, '\n') - 1), odd(random));
            }
            default -> spliced(bytes, from, random.nextBoolean() ? from : to, odd(random));
        };
    }

    private static int after(byte[] bytes, int from, char sign) {
        int at = from;
        while (at < bytes.length && bytes[at] != sign) at++;
        return Math.min(bytes.length, at + 1);
    }

    private static byte[] odd(Random random) {
        return ODD[random.nextInt(ODD.length)].getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] between) {
        byte[] next = new byte[bytes.length - (to - from) + between.length];
        System.arraycopy(bytes, 0, next, 0, from);
        System.arraycopy(between, 0, next, from, between.length);
        System.arraycopy(bytes, to, next, from + between.length, bytes.length - to);
        return next;
    }

    /** A start on files that are damaged: it reads what it can, and never fails. */
    private void starts(Path file) throws IOException {
        Path folder = Files.createTempDirectory(temp, "home");
        Files.move(file, folder.resolve(file.getFileName()));
        try (StateFiles state = new StateFiles(folder, new Worker(new SameThread()))) {
            Settings settings = state.settings();
            settings.recent().forEach(Path::of);
            assertThat(settings.zoom()).isBetween(1.0, 4.0);
            assertThat(settings.speed()).isPositive().isFinite();
            assertThat(settings.openPanels().tolerance()).isPositive().isFinite();
            var progress = state.progress();
            var scene = state.scene(new SceneFile(LIBRARY));
            assertThat(state.problems()).hasSizeLessThanOrEqualTo(2);
            Scene shown =
                    scene.orElseGet(() -> new Scene(LIBRARY.opening().experiment(), downhill.scene.Viewpoint.FIRST));
            StateFiles.Texts texts = StateFiles.Texts.of(settings, new SceneFile(LIBRARY), shown, progress);
            state.write(texts);
            assertThat(state.settings()).isEqualTo(settings);
            assertThat(state.progress()).isEqualTo(progress);
            assertThat(state.problems()).isEmpty();
        } catch (RuntimeException | AssertionError mistake) {
            throw new IllegalStateException(mistake.getMessage(), mistake);
        }
    }

    @Test
    void settings() throws IOException {
        fuzz(StateFiles.SETTINGS, kept("settings.json"), this::starts);
    }

    @Test
    void progress() throws IOException {
        fuzz(StateFiles.STUDIES, kept("lessons.json"), this::starts);
    }

    @Test
    void lastScene() throws IOException {
        fuzz(StateFiles.SCENE, kept("last-scene.json"), this::starts);
    }

    /** What was read is written so that it is read the same. */
    private static void scene(Path file) throws IOException {
        SceneFile scenes = new SceneFile(LIBRARY);
        String written = Json.pretty(scenes.json(scenes.readScene(file)));
        Files.writeString(file, written);
        try {
            assertThat(Json.pretty(scenes.json(scenes.readScene(file)))).isEqualTo(written);
        } catch (IllegalArgumentException | AssertionError notAgain) {
            throw new IllegalStateException(notAgain.getMessage() + " in\n" + written, notAgain);
        }
    }

    @Test
    void scenes() throws IOException {
        fuzz("a.json", kept("last-scene.json"), FuzzTest::scene);
        fuzz("b.json", kept("named-scene.json"), FuzzTest::scene);
    }

    private static void rows(Path file) {
        Dataset set = Dataset.of(file);
        Description seen = set.describe();
        List<Column> all = set.columns().stream()
                .filter(name -> !name.isBlank())
                .limit(3)
                .map(name -> Column.parse("c = " + name))
                .toList();
        assertThat(seen).isNotNull();
        set.read(all.isEmpty() ? all : all.subList(0, 1), progress -> {});
    }

    @Test
    void rows() throws IOException {
        byte[] whole = asset("datasets/penguins.csv");
        fuzz("rows.csv", java.util.Arrays.copyOf(whole, 600), FuzzTest::rows);
    }

    @Test
    void documents() throws IOException {
        for (String name : List.of("surfaces/himmelblau.md", "surfaces/rosenbrock.md")) {
            fuzz("surface.md", asset(name), file -> LIBRARY.surface(file.toString()));
        }
        fuzz("optimizer.md", asset("optimizers/adam.md"), file -> LIBRARY.optimizer(file.toString()));
    }

    @Test
    void lessons() throws IOException {
        byte[] chapter = asset("lessons/03-gradient-descent.md");
        fuzz("03-mine.md", chapter, file -> {
            var read = LessonReader.read(Document.read(file));
            assertThat(LessonCheck.problems(LIBRARY, read)).isNotNull();
        });
    }
}
