package downhill.ui;

import java.util.List;

/**
 * What the status line tells.
 *
 * @param engine such as "GPU" or "CPU"; renderer is the device's own name
 * @param rate particle-steps a second
 * @param memory bytes in use
 * @param facts where things stand, at the left
 */
public record Status(
        String engine,
        String renderer,
        double rate,
        double framesPerSecond,
        int diverged,
        int particles,
        long memory,
        List<Row> facts) {
    public Status {
        facts = List.copyOf(facts);
    }
}
