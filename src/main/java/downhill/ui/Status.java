package downhill.ui;

/**
 * What the status line tells.
 *
 * @param engine such as "GPU" or "CPU"; renderer is the device's own name
 * @param rate particle-steps a second
 * @param memory bytes in use
 */
public record Status(
        String engine,
        String renderer,
        double rate,
        double framesPerSecond,
        int diverged,
        int particles,
        long memory,
        double x,
        double y,
        double loss) {}
