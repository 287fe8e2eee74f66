package downhill.app.bench;

import java.util.function.LongSupplier;

/**
 * Tells how long work takes.
 *
 * @param nanoseconds a clock, of which differences count
 */
public record Stopwatch(LongSupplier nanoseconds) {
    public static final Stopwatch SYSTEM = new Stopwatch(System::nanoTime);

    private static final double NANO = 1e-9;

    /** Does the work, and returns the seconds that it took. */
    public double seconds(Runnable work) {
        long before = nanoseconds.getAsLong();
        work.run();
        return (nanoseconds.getAsLong() - before) * NANO;
    }
}
