package downhill.app.window;

import com.google.gson.JsonParser;
import downhill.app.console.Failure;
import downhill.app.stage.Worker;
import downhill.lesson.Progress;
import downhill.library.AtomicFile;
import downhill.scene.Json;
import downhill.scene.Scene;
import downhill.scene.SceneFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/** A person's settings, last scene and lessons, three files in the person's own folder, from one start to the next. */
public final class StateFiles implements AutoCloseable {
    static final String SETTINGS = "settings.json";
    static final String SCENE = "last-scene.json";
    static final String STUDIES = "lessons.json";

    private static final float EVERY = 2;
    private static final String ELSEWHERE =
            "Downhill is open in another window too, and only that one remembers its settings and progress, until it is"
                    + " closed";
    private static final String TAKEN =
            "The other window is closed: from now on this one remembers settings and progress";

    private final Path folder;
    private final Worker worker;
    private final ConcurrentLinkedQueue<String> problems = new ConcurrentLinkedQueue<>();
    private final StateReader reader;
    private final Map<String, String> written = new HashMap<>();

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
        this.reader = new StateReader(folder, problems);
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
        return reader.settings();
    }

    /** The scene as it was left, if there is one that can be read. */
    Optional<Scene> scene(SceneFile scenes) {
        return reader.scene(scenes);
    }

    /** How far the person has come with the lessons. */
    Progress progress() {
        return reader.progress();
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
            others = reader.progress();
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
        String text = reader.withLater(name, whole);
        if (refused || reader.isUntouched(name) || text.equals(written.get(name))) return;
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
