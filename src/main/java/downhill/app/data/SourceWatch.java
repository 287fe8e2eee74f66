package downhill.app.data;

import downhill.dataset.Dataset;
import downhill.dataset.Description;
import downhill.ui.shell.Toasts;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Executor;

/** What is known of the data set in use beside its rows: its columns, and whether its file is still what it was. */
final class SourceWatch {
    private static final float SECONDS = 1;

    private final Executor worker;
    private final Toasts toasts;
    private final Queue<Runnable> news;
    private Dataset described;
    private Optional<Description> columns = Optional.empty();
    private String stale = "";
    private boolean asked;
    private float since;

    /** @param news takes what is to be done between two frames */
    SourceWatch(Executor worker, Toasts toasts, Queue<Runnable> news) {
        this.worker = worker;
        this.toasts = toasts;
        this.news = news;
    }

    /** Its columns, once they are known. */
    Optional<Description> columns() {
        return columns;
    }

    /** What has become of its file, in a sentence; empty while it is what it was. */
    String stale() {
        return stale;
    }

    /**
     * Once a frame: now and then asks whether the file is still what it was.
     *
     * @param now the set in use, or null
     */
    void watch(Dataset now, float seconds) {
        if (now != described) describe(now);
        since += seconds;
        if (now != null && since >= SECONDS && !asked) {
            since = 0;
            asked = true;
            worker.execute(() -> {
                Optional<String> changed = now.stale();
                news.add(() -> tell(now, changed.orElse("")));
            });
        }
    }

    private void describe(Dataset now) {
        described = now;
        columns = Optional.empty();
        stale = "";
        if (now == null) return;
        worker.execute(() -> {
            try {
                Description description = now.describe();
                news.add(() -> {
                    if (now == described) columns = Optional.of(description);
                });
            } catch (RuntimeException gone) {
                // Its rows are in use already; that the file is gone is told once a second.
            }
        });
    }

    private void tell(Dataset about, String sentence) {
        asked = false;
        if (about != described || sentence.equals(stale)) return;
        toasts.retract(stale);
        stale = sentence;
        if (!sentence.isEmpty()) toasts.wrong(sentence);
    }
}
