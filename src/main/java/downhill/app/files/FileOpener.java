package downhill.app.files;

import downhill.app.console.Failure;
import downhill.experiment.Experiment;
import downhill.library.AtomicFile;
import downhill.library.DataFit;
import downhill.library.Library;
import downhill.scene.Json;
import downhill.scene.LaterKeys;
import downhill.scene.OpenedFile;
import downhill.scene.Scene;
import downhill.scene.SceneFile;
import downhill.ui.kit.Rect;
import downhill.ui.kit.Widgets;
import downhill.ui.shell.FileChooser;
import downhill.ui.shell.FileRequest;
import downhill.ui.shell.Toasts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Opens and saves scenes: files are read and written beside the frames, and shown between them. */
public final class FileOpener {
    static final String ENDING = ".json";
    private static final String NAME = "scene.json";

    private final Library library;
    private final Executor worker;
    private final Toasts toasts;
    private final Path folder;
    private final Consumer<Path> data;
    private final FileChooser chooser;
    private final Queue<Runnable> done = new ConcurrentLinkedQueue<>();
    private final Queue<UnaryOperator<Scene>> opened = new ConcurrentLinkedQueue<>();
    private final Queue<Path> chapters = new ConcurrentLinkedQueue<>();
    private final RecentFiles recent = new RecentFiles();
    private Optional<Path> file = Optional.empty();
    private LaterKeys later = LaterKeys.NONE;

    /** @param data what opens a CSV file */
    public FileOpener(Library library, Executor worker, Toasts toasts, Path folder, Consumer<Path> data) {
        this.data = data;
        this.library = library;
        this.worker = worker;
        this.toasts = toasts;
        this.folder = folder;
        this.chooser = new FileChooser(worker);
    }

    /** Files that were opened or saved, the latest first. */
    public List<Path> recent() {
        return recent.all();
    }

    /** Takes over what was recent at the last end. */
    public void remember(List<String> files) {
        recent.remember(files);
    }

    /** Takes a file among the recent ones. */
    public void used(Path path) {
        recent.used(path);
    }

    /** Begins to read a file. */
    public void open(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        if (DataFit.isData(whole)) {
            data.accept(whole);
            return;
        }
        beside(() -> read(whole), () -> {
            used(whole);
            file = whole.toString().endsWith(ENDING) ? Optional.of(whole) : Optional.empty();
            toasts.tell("Opened " + whole.getFileName() + ".");
        });
    }

    /** What is shown lies in that scene's file, as it did at the last end. */
    public void stands(Path scene) {
        file = Optional.of(scene);
        worker.execute(() -> {
            try {
                LaterKeys keys = new SceneFile(library).readScene(scene).later();
                done.add(() -> later = keys);
            } catch (IOException | RuntimeException damaged) {
                done.add(() -> file = Optional.empty());
            }
        });
    }

    /** The scene's file that what is shown lies in. */
    public Optional<Path> file() {
        return file;
    }

    /** Whether what is shown lies in a scene's file. */
    public boolean hasFile() {
        return file.isPresent();
    }

    /**
     * Begins to read the scene's file that is so many after the open one in its folder, by name; at the ends it says
     * so.
     */
    public void turn(int way) {
        Path here = file.orElseThrow();
        String end = "This is the " + (way > 0 ? "last" : "first") + " scene in " + here.getParent() + ".";
        beside(
                () -> {
                    Optional<Path> next = SceneNeighbour.of(here, way);
                    done.add(() -> next.ifPresentOrElse(this::open, () -> toasts.tell(end)));
                },
                () -> {});
    }

    private void read(Path whole) throws IOException {
        if (OpenedFile.isLesson(whole)) chapters.add(whole);
        else opened.add(named(whole, OpenedFile.read(library, whole)));
    }

    /** Tells what in it only a later version knows, and holds it for the next save into the same file. */
    private UnaryOperator<Scene> named(Path whole, UnaryOperator<Scene> read) {
        return shown -> {
            Scene scene = read.apply(shown);
            later = scene.later();
            if (!later.isEmpty()) toasts.tell(later.sentence(whole.getFileName().toString()) + ".");
            return scene;
        };
    }

    /** The file of a chapter of lessons, if one has been chosen since this was last asked. */
    public Optional<Path> chapter() {
        return Optional.ofNullable(chapters.poll());
    }

    /** What becomes of the scene that is shown, if a file has been read since this was last asked. */
    public Optional<UnaryOperator<Scene>> opened() {
        for (Runnable next = done.poll(); next != null; next = done.poll()) next.run();
        return Optional.ofNullable(opened.poll());
    }

    /** Forgets the file, so that the next save asks for one. */
    public void begin() {
        file = Optional.empty();
        later = LaterKeys.NONE;
    }

    public void askToOpen() {
        List<String> endings = List.of(".json", ".md", ".csv", ".tsv");
        chooser.open(new FileRequest("Open", "Open", here(), "", endings, recent(), false, this::open));
    }

    public void save(Scene scene) {
        file.ifPresentOrElse(path -> save(path, scene), () -> askToSave(scene));
    }

    public void askToSave(Scene scene) {
        String name = file.map(path -> path.getFileName().toString()).orElse(NAME);
        List<String> json = List.of(ENDING);
        chooser.open(new FileRequest(
                "Save the scene", "Save", there(), name, json, List.of(), true, path -> save(path, scene)));
    }

    /** Where to look for a scene: before the first is saved there is no folder of them. */
    private Path here() {
        return file.isPresent() || Files.isDirectory(folder) ? there() : folder.getParent();
    }

    /** Where a scene is saved, whether there is the folder already or not. */
    private Path there() {
        return file.map(Path::getParent).orElse(folder);
    }

    private void save(Path path, Scene scene) {
        LaterKeys kept = file.equals(Optional.of(path)) ? later : LaterKeys.NONE;
        String text = Json.pretty(new SceneFile(library).in(path).json(scene.with(kept)));
        beside(() -> write(path, text), () -> {
            used(path);
            file = Optional.of(path);
            toasts.tell("Saved as " + path + ".");
        });
    }

    private void write(Path path, String text) throws IOException {
        if (path.startsWith(folder)) Files.createDirectories(folder);
        AtomicFile.write(path, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private interface Work {
        void run() throws IOException;
    }

    private void beside(Work work, Runnable then) {
        worker.execute(() -> {
            try {
                work.run();
                done.add(then);
            } catch (IOException | RuntimeException wrong) {
                done.add(() -> toasts.wrong(Failure.of(wrong).sentence()));
            }
        });
    }

    public void draw(Widgets ui, Rect window) {
        chooser.draw(ui, window);
    }

    /** The experiment as text, as a scene's file has it. */
    public String text(Experiment experiment) {
        return Json.pretty(new SceneFile(library).json(experiment));
    }
}
