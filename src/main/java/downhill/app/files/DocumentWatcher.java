package downhill.app.files;

import downhill.app.console.Failure;
import downhill.library.Library;
import downhill.library.LibraryChange;
import downhill.library.UserDocuments;
import downhill.ui.input.Action;
import downhill.ui.input.Key;
import downhill.ui.shell.Toasts;
import downhill.workspace.Choices;
import downhill.workspace.DocumentToSave;
import downhill.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/**
 * The surfaces and optimizers to choose from while the program runs: saves a person's own, and reads their folder again
 * when something in it changes. A worker touches the disk; the frame takes over what it found.
 */
public final class DocumentWatcher {
    private static final float SECONDS = 1;

    private final Library library;
    private final Optional<UserDocuments> folder;
    private final Executor worker;
    private final Workspace workspace;
    private final Toasts toasts;
    private final Queue<Runnable> news = new ConcurrentLinkedQueue<>();
    private Choices choices;
    private Map<String, String> stamps;
    private List<String> problems;
    private float since;
    private boolean asked;

    public DocumentWatcher(Library library, Executor worker, Workspace workspace, Toasts toasts) {
        this.library = library;
        this.folder = library.own().map(UserDocuments::new);
        this.worker = worker;
        this.workspace = workspace;
        this.toasts = toasts;
        choices = new Choices(library.surfaces().all(), library.optimizers().all(), library.own());
        stamps = folder.map(UserDocuments::stamps).orElse(Map.of());
        problems = folder.map(own -> Stream.concat(
                                library.surfaces().problems().stream(), library.optimizers().problems().stream())
                        .map(own::sentence)
                        .toList())
                .orElse(List.of());
        problems.forEach(toasts::wrong);
    }

    /** What there is to choose from now. */
    public Choices choices() {
        return choices;
    }

    /** Once a frame: takes over what the worker found, and once a second asks it to look. */
    public void watch(float seconds) {
        for (Runnable next = news.poll(); next != null; next = news.poll()) {
            next.run();
        }
        since += seconds;
        if (since >= SECONDS && !asked && folder.isPresent()) {
            since = 0;
            asked = true;
            worker.execute(() -> look(folder.get(), stamps));
        }
    }

    private void look(UserDocuments own, Map<String, String> before) {
        Map<String, String> now = own.stamps();
        Optional<UserDocuments.Content> content = Optional.empty();
        try {
            if (!now.equals(before)) {
                content = Optional.of(own.read());
            }
        } finally {
            Optional<UserDocuments.Content> found = content;
            news.add(() -> {
                stamps = now;
                asked = false;
                found.ifPresent(this::take);
            });
        }
    }

    private void take(UserDocuments.Content content) {
        Choices before = choices;
        choices = LibraryChange.of(before, content);
        library.shelve(choices);
        workspace.change(lab -> lab.withExperiment(LibraryChange.running(lab.experiment(), before, choices)));
        problems.stream().filter(old -> !content.problems().contains(old)).forEach(toasts::retract);
        content.problems().stream().filter(now -> !problems.contains(now)).forEach(toasts::wrong);
        problems = content.problems();
    }

    /** Writes it into the folder; it is in the lists and on the screen as soon as that is done. */
    public void save(DocumentToSave documentToSave) {
        folder.ifPresent(own -> worker.execute(() -> {
            try {
                Path file = own.write(documentToSave);
                news.add(() -> saved(documentToSave, file));
            } catch (IOException e) {
                news.add(() -> toasts.wrong(Failure.of(e).sentence()));
            }
        }));
    }

    private void saved(DocumentToSave documentToSave, Path file) {
        choices = LibraryChange.listed(choices, documentToSave);
        library.shelve(choices);
        workspace.change(lab -> lab.withExperiment(LibraryChange.named(lab.experiment(), documentToSave)));
        toasts.tell("Saved in " + file + ". It is in the list now.");
    }

    /** Tells where the folder is. */
    public List<Action> actions() {
        return folder.map(own -> List.of(new Action(
                        "File",
                        "Your own documents",
                        Key.NONE,
                        "Says where the folder for your own surfaces and optimizers is.",
                        () -> toasts.tell("Put surfaces and optimizers of your own into " + own.path()
                                + ", in the folders surfaces and optimizers. They appear in the lists at once."))))
                .orElse(List.of());
    }
}
