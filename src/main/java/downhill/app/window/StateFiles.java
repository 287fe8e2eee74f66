package downhill.app.window;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import downhill.app.console.Failure;
import downhill.app.stage.Worker;
import downhill.lesson.Progress;
import downhill.library.AtomicFile;
import downhill.library.InputFile;
import downhill.scene.Json;
import downhill.scene.JsonKeys;
import downhill.scene.Scene;
import downhill.scene.SceneFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Supplier;

/** A person's settings, last scene and lessons, three files in the person's own folder, from one start to the next. */
public final class StateFiles implements AutoCloseable {
    static final String SETTINGS = "settings.json";
    static final String SCENE = "last-scene.json";
    static final String STUDIES = "lessons.json";

    private static final float EVERY = 2;
    private static final String UNTOUCHED = "the file stays as it is, and nothing new is written into it";
    private static final String ELSEWHERE =
            "Downhill is open in another window too, and only that one remembers its settings and progress, until it is"
                    + " closed";
    private static final String TAKEN =
            "The other window is closed: from now on this one remembers settings and progress";
    private static final String ENDING = ".json";
    private static final DateTimeFormatter DAMAGED = DateTimeFormatter.ofPattern("'-damaged-'yyyyMMdd-HHmmss");

    private final Path folder;
    private final Worker worker;
    private final ConcurrentLinkedQueue<String> problems = new ConcurrentLinkedQueue<>();
    private final Map<String, String> written = new HashMap<>();

    /** The files that could neither be read nor set aside. */
    private final Set<String> untouched = new HashSet<>();

    /** What a later version wrote into a file, which stays in it. */
    private final Map<String, JsonObject> later = new HashMap<>();

    private final InstanceLock lock;
    private float since;
    private boolean refused;

    /** Whether another program remembers. */
    private boolean waiting;

    /** What was done in it, once it has ended. */
    private Progress others = Progress.NONE;

    public StateFiles(Path folder) {
        this(folder, new Worker());
    }

    /** With another worker to write; it is shut down with these files. */
    StateFiles(Path folder, Worker worker) {
        this.folder = folder;
        this.worker = worker;
        // Before anything is read: what another program writes after that would be lost.
        this.lock = new InstanceLock(folder);
    }

    Path folder() {
        return folder;
    }

    /** What is to be remembered, each as the text of its file. */
    record Texts(String settings, String scene, String studies) {
        static Texts of(Settings settings, SceneFile scenes, Scene scene, Progress progress) {
            return new Texts(
                    Json.pretty(SettingsFile.json(settings)),
                    Json.pretty(scenes.json(scene)),
                    Json.pretty(ProgressFile.json(progress)));
        }
    }

    /** As they were left; the first ones where there are none or they are damaged. */
    Settings settings() {
        return fields(SETTINGS, Settings.VERSION, SettingsFile::of).orElse(Settings.FIRST);
    }

    /** The scene as it was left, if there is one that can be read. */
    Optional<Scene> scene(SceneFile scenes) {
        Optional<Scene> scene = read(SCENE, scenes::readScene);
        scene.map(Scene::later)
                .filter(unknown -> !unknown.isEmpty())
                .ifPresent(unknown -> problems.add(unknown.sentence("The last scene")));
        return scene;
    }

    /** How far the person has come with the lessons. */
    Progress progress() {
        return fields(STUDIES, ProgressFile.VERSION, ProgressFile::of).orElse(Progress.NONE);
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
            case SETTINGS -> "Your settings could not be read, so they are as at the first start";
            case STUDIES -> "What you did in the lessons could not be read, so they are as at the first start";
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

    /** A frame has passed: writes what has changed beside the frames, now and then. */
    void watch(float seconds, Supplier<Texts> now) {
        since += seconds;
        if (since < EVERY) return;
        since = 0;
        Texts texts = now.get();
        worker.execute(() -> write(texts));
    }

    /** Writes what has changed before it returns. */
    synchronized void write(Texts texts) {
        if (!refused && waiting && !holds()) return;
        write(SETTINGS, texts.settings());
        write(SCENE, texts.scene());
        write(STUDIES, texts.studies());
    }

    /** Whether this program is the one that remembers; what changes in that is told. */
    private boolean holds() {
        boolean holds = lock.holds();
        if (!holds && !waiting) problems.add(ELSEWHERE);
        if (holds && waiting) {
            others = progress();
            problems.add(TAKEN);
        }
        waiting = !holds;
        return holds;
    }

    /** With what was done in the program that has ended. */
    private String withOthers(String studies) {
        if (others.equals(Progress.NONE)) return studies;
        Progress own = ProgressFile.of(JsonFields.of(JsonParser.parseString(studies)));
        return Json.pretty(ProgressFile.json(own.and(others)));
    }

    private void write(String name, String plain) {
        String whole = name.equals(STUDIES) ? withOthers(plain) : plain;
        String text = withLater(name, whole);
        if (refused || untouched.contains(name) || text.equals(written.get(name))) return;
        try {
            Files.createDirectories(folder);
            if (!holds()) return;
            AtomicFile.write(folder.resolve(name), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
            written.put(name, text);
        } catch (IOException e) {
            refused = true;
            problems.add("Nothing will be remembered for the next start: "
                    + Failure.of(e).sentence());
        }
    }

    private String withLater(String name, String text) {
        JsonObject kept = later.getOrDefault(name, new JsonObject());
        if (kept.size() == 0) return text;
        JsonObject json = JsonParser.parseString(text).getAsJsonObject();
        JsonKeys.add(kept, json);
        return Json.pretty(json);
    }

    /** What went wrong since this was last asked, to be told. */
    public List<String> problems() {
        List<String> all = new ArrayList<>();
        for (String problem = problems.poll(); problem != null; problem = problems.poll()) all.add(problem);
        return all;
    }

    @Override
    public void close() {
        worker.close();
        lock.close();
    }
}
