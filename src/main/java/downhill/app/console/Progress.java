package downhill.app.console;

/** A line on the terminal that says how far a long command is; nothing where nobody watches. */
public final class Progress {
    private static final long PAUSE_NANOSECONDS = 200_000_000;

    private final Console console;
    private long last = System.nanoTime();
    private boolean shown;

    public Progress(Console console) {
        this.console = console;
    }

    public void at(long step, long steps) {
        long now = System.nanoTime();
        if (!console.terminal() || now - last < PAUSE_NANOSECONDS) return;
        last = now;
        shown = true;
        console.err().printf("\rstep %d of %d (%d%%)", step, steps, 100 * step / steps);
        console.err().flush();
    }

    /** Takes the line away. */
    public void done() {
        if (shown) console.err().print("\r\033[K");
        console.err().flush();
    }
}
