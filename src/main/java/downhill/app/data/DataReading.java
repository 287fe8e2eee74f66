package downhill.app.data;

import downhill.app.console.Failure;
import downhill.dataset.Dataset;
import downhill.ui.kit.Rect;
import downhill.ui.kit.Widgets;
import downhill.ui.shell.FileLoadingPane;
import downhill.ui.shell.Toasts;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.DoubleConsumer;

/** One reading of rows at a time, by a worker, with a bar and a way out; what is wrong with it is told. */
final class DataReading {
    private final Executor worker;
    private final Toasts toasts;
    private final Queue<Runnable> news;
    private Optional<Task> task = Optional.empty();

    /** @param news takes what is to be done between two frames */
    DataReading(Executor worker, Toasts toasts, Queue<Runnable> news) {
        this.worker = worker;
        this.toasts = toasts;
        this.news = news;
    }

    /** One reading: how far it is, and whether a person has had enough of it. */
    private static final class Task implements DoubleConsumer {
        private final String name;
        private volatile double share;
        private volatile boolean cancelled;

        Task(String name) {
            this.name = name;
        }

        @Override
        public void accept(double next) {
            if (cancelled) throw new CancellationException(name + " was not read to its end");
            share = next;
        }
    }

    interface Work {
        /**
         * Reads; gives what is to be done with it between two frames.
         *
         * @param progress is told the share in 0…1 that is read, and throws where a person has had enough of it
         */
        Runnable read(DoubleConsumer progress);
    }

    /** Begins another; one that goes on is given up. */
    void begin(Dataset dataset, Work work) {
        cancel();
        Task mine = new Task(dataset.id());
        task = Optional.of(mine);
        worker.execute(() -> {
            Runnable then;
            try {
                then = work.read(mine);
            } catch (CancellationException enough) {
                then = () -> toasts.tell(enough.getMessage() + ".");
            } catch (RuntimeException wrong) {
                String sentence = Failure.of(wrong).sentence();
                then = () -> toasts.wrong(sentence);
            }
            Runnable done = then;
            news.add(() -> finish(mine, done));
        });
    }

    private void finish(Task mine, Runnable then) {
        if (!task.equals(Optional.of(mine))) return;
        task = Optional.empty();
        then.run();
    }

    private void cancel() {
        task.ifPresent(running -> running.cancelled = true);
        task = Optional.empty();
    }

    /** The bar, while it reads. */
    void draw(Widgets ui, Rect scene) {
        task.ifPresent(running -> {
            if (FileLoadingPane.draw(ui, scene, running.name, running.share)) {
                running.cancelled = true;
            }
        });
    }
}
