package downhill.app.window;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import downhill.app.console.Failure;
import downhill.lesson.Progress;
import downhill.library.InputFile;
import downhill.scene.Json;
import downhill.scene.JsonKeys;
import downhill.scene.Scene;
import downhill.scene.SceneFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads what was left at the last end. A damaged file is set aside, and so is one of which something cannot be meant;
 * what a later version wrote is kept for the file. All that is told.
 */
final class StateReader {
    private static final String UNTOUCHED = "the file stays as it is, and nothing new is written into it";
    private static final String ENDING = ".json";
    private static final DateTimeFormatter DAMAGED = DateTimeFormatter.ofPattern("'-damaged-'yyyyMMdd-HHmmss");

    private final Path folder;
    private final Queue<String> problems;

    /** The files that could neither be read nor set aside. */
    private final Set<String> untouched = new HashSet<>();

    /** What a later version wrote into a file, which stays in it. */
    private final Map<String, JsonObject> later = new HashMap<>();

    /** @param problems takes what is to be told */
    StateReader(Path folder, Queue<String> problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** As they were left; the first ones where there are none or they are damaged. */
    Settings settings() {
        return fields(StateFiles.SETTINGS, Settings.VERSION, SettingsFile::of).orElse(Settings.FIRST);
    }

    /** The scene as it was left, if there is one that can be read. */
    Optional<Scene> scene(SceneFile scenes) {
        Optional<Scene> scene = read(StateFiles.SCENE, scenes::readScene);
        scene.map(Scene::later)
                .filter(unknown -> !unknown.isEmpty())
                .ifPresent(unknown -> problems.add(unknown.sentence("The last scene")));
        return scene;
    }

    /** How far the person has come with the lessons. */
    Progress progress() {
        return fields(StateFiles.STUDIES, ProgressFile.VERSION, ProgressFile::of)
                .orElse(Progress.NONE);
    }

    private interface Reader<T> {
        T read(Path file) throws IOException;
    }

    private <T> Optional<T> read(String name, Reader<T> reader) {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) return Optional.empty();
        try {
            return Optional.of(reader.read(file));
        } catch (IOException | RuntimeException damaged) {
            problems.add(setAside(file, damaged));
            return Optional.empty();
        }
    }

    /** Field by field: what cannot be meant is told, and so is what a later version has written, which is kept. */
    private <T> Optional<T> fields(String name, int version, Function<JsonFields, T> reader) {
        return read(name, file -> {
            JsonFields fields = JsonFields.of(json(file));
            int said = fields.version();
            T value = reader.apply(fields);
            JsonObject unknown = JsonKeys.pruned(fields.unknown());
            later.put(name, unknown);
            if (!fields.wrong().isEmpty()) problems.add(copyAside(file, fields.wrong()));
            if (said > version && unknown.size() > 0) problems.add(later(name, unknown));
            return value;
        });
    }

    private static String later(String name, JsonObject unknown) {
        return name + " is of a later Downhill: " + JsonKeys.named(JsonKeys.paths(unknown))
                + " in it means nothing to this one, and stays in the file";
    }

    private String copyAside(Path file, List<String> wrong) {
        String name = file.getFileName().toString();
        String told =
                name + " has values that mean nothing here, which are as at the first start: " + JsonKeys.named(wrong);
        try {
            Path aside = aside(file);
            Files.copy(file, aside);
            return told + "; the file is kept as " + aside.getFileName();
        } catch (IOException e) {
            untouched.add(name);
            return told + "; " + UNTOUCHED;
        }
    }

    private static JsonElement json(Path file) throws IOException {
        try {
            return JsonParser.parseString(InputFile.text(file));
        } catch (JsonParseException e) {
            throw new IllegalArgumentException(file.getFileName() + " is not JSON", e);
        }
    }

    private String setAside(Path file, Exception damaged) {
        String name = file.getFileName().toString();
        String told = switch (name) {
            case StateFiles.SETTINGS -> "Your settings could not be read, so they are as at the first start";
            case StateFiles.STUDIES ->
                "What you did in the lessons could not be read, so they are as at the first start";
            default ->
                "The last scene could not be read (" + Failure.of(damaged).sentence() + ")";
        };
        try {
            Path aside = aside(file);
            Files.move(file, aside);
            return told + "; the file is kept as " + aside.getFileName();
        } catch (IOException e) {
            untouched.add(name);
            return told + "; " + UNTOUCHED;
        }
    }

    /** A name beside the file that no other has. */
    private static Path aside(Path file) {
        String name = file.getFileName().toString();
        String stem = name.substring(0, name.length() - ENDING.length())
                + LocalDateTime.now().format(DAMAGED);
        Path aside = file.resolveSibling(stem + ENDING);
        for (int more = 2; Files.exists(aside); more++) aside = file.resolveSibling(stem + "-" + more + ENDING);
        return aside;
    }

    /** Whether it could neither be read nor set aside, so that nothing may be written over it. */
    boolean isUntouched(String name) {
        return untouched.contains(name);
    }

    /** A file's text with what a later version wrote into it. */
    String withLater(String name, String text) {
        JsonObject kept = later.getOrDefault(name, new JsonObject());
        if (kept.size() == 0) return text;
        JsonObject json = JsonParser.parseString(text).getAsJsonObject();
        JsonKeys.add(kept, json);
        return Json.pretty(json);
    }
}
