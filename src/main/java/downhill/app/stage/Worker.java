package downhill.app.stage;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** One thread beside the frames, for what takes longer than a frame may; it keeps no program from ending. */
public final class Worker implements Executor, AutoCloseable {
    private final ExecutorService thread;

    public Worker() {
        this(Executors.newSingleThreadExecutor(task -> {
            Thread made = new Thread(task, "worker");
            made.setDaemon(true);
            // The picture comes first: on two cores the worker must not hold up a frame.
            made.setPriority(Thread.MIN_PRIORITY);
            return made;
        }));
    }

    /** With a thread of the caller's, which is shut down with the worker. */
    public Worker(ExecutorService thread) {
        this.thread = thread;
    }

    @Override
    public void execute(Runnable task) {
        thread.execute(task);
    }

    /** What has not begun is left undone. */
    @Override
    public void close() {
        thread.shutdownNow();
    }
}
