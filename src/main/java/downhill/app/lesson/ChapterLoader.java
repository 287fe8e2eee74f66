package downhill.app.lesson;

import downhill.document.DocumentException;
import downhill.lesson.Vocabulary;
import downhill.lesson.read.Lessons;
import downhill.library.Library;
import downhill.ui.shell.Toasts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/**
 * The chapters while the program runs: a worker reads them after the first frame, which they would hold up by half a
 * second, and again when one of a person's own is saved.
 */
public final class ChapterLoader {
    private static final float SECONDS = 1;
    private static final int DEEP = 2;

    private final Library library;
    private final Optional<Path> own;
    private final Executor worker;
    private final Toasts toasts;
    private final List<Path> files = new ArrayList<>();
    private final Queue<Runnable> news = new ConcurrentLinkedQueue<>();
    private CompletableFuture<Lessons> coming;
    private Lessons lessons;
    private Map<String, String> stamps;
    private List<String> problems = List.of();
    private float since;
    private boolean asked;
    private boolean changed;

    public ChapterLoader(Library library, Executor worker, Toasts toasts) {
        this.library = library;
        this.own = library.own();
        this.worker = worker;
        this.toasts = toasts;
        stamps = stamps(files);
    }

    /** The chapters; waits for them where they are still being read. */
    Lessons lessons() {
        if (lessons == null) {
            read();
            lessons = coming.join();
            tell(lessons);
        }
        return lessons;
    }

    /** Whether the chapters have been read, so that nothing waits for them. */
    boolean isThere() {
        return lessons != null || coming != null && coming.isDone();
    }

    private void read() {
        if (coming == null) coming = CompletableFuture.supplyAsync(library::chapters, worker);
    }

    /** Takes in a file of a chapter, wherever it lies, and then goes on; it is watched from now on. */
    void add(Path file, Runnable then) {
        files.remove(file);
        files.add(file);
        List<Path> watched = List.copyOf(files);
        worker.execute(() -> {
            Map<String, String> now = stamps(watched);
            Lessons read = new Lessons(own, watched);
            news.add(() -> {
                stamps = now;
                take(read);
                then.run();
            });
        });
    }

    /** The file of that chapter where it was taken in by itself. */
    Optional<Path> own(String id) {
        return files.stream().filter(file -> id(file).equals(id)).reduce((first, last) -> last);
    }

    static String id(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ".md".length());
    }

    /** Once a frame; true when there are other chapters than before. */
    boolean watch(float seconds) {
        changed = false;
        read();
        for (Runnable next = news.poll(); next != null; next = news.poll()) next.run();
        since += seconds;
        if (since >= SECONDS && !asked) {
            since = 0;
            asked = true;
            Map<String, String> before = stamps;
            List<Path> watched = List.copyOf(files);
            worker.execute(() -> look(before, watched));
        }
        return changed;
    }

    private void look(Map<String, String> before, List<Path> watched) {
        Map<String, String> now = stamps(watched);
        Optional<Lessons> read = Optional.empty();
        try {
            if (!now.equals(before)) read = Optional.of(new Lessons(own, watched));
        } finally {
            Optional<Lessons> found = read;
            news.add(() -> {
                asked = false;
                stamps = now;
                found.ifPresent(this::take);
            });
        }
    }

    private void take(Lessons next) {
        lessons = next;
        changed = true;
        tell(next);
    }

    private void tell(Lessons next) {
        List<String> now =
                next.problems().stream().map(DocumentException::getMessage).toList();
        problems.stream().filter(old -> !now.contains(old)).forEach(toasts::retract);
        now.stream().filter(problem -> !problems.contains(problem)).forEach(toasts::wrong);
        problems = now;
    }

    /**
     * A stamp of every own chapter and of every file of words, which differs when one was added, changed or taken away.
     */
    private Map<String, String> stamps(List<Path> watched) {
        Map<String, String> all = new TreeMap<>();
        own.map(folder -> folder.resolve("lessons")).ifPresent(folder -> {
            try (Stream<Path> found = Files.walk(folder, DEEP)) {
                found.filter(file -> file.toString().endsWith(".md") || file.endsWith(Vocabulary.FILE))
                        .forEach(file -> stamp(file, all));
            } catch (IOException absent) {
                // No folder, no chapters of one's own.
                all.put(folder.toString(), "absent");
            }
        });
        watched.forEach(file -> stamp(file, all));
        return all;
    }

    private static void stamp(Path file, Map<String, String> all) {
        try {
            BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class);
            all.put(file.toString(), is.lastModifiedTime() + " " + is.size());
        } catch (IOException gone) {
            all.put(file.toString(), "gone");
        }
    }
}
