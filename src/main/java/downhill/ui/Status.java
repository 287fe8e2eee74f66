package downhill.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What the status line tells.
 *
 * @param engine such as "GPU" or "CPU"; renderer is the device's own name
 * @param rate particle-steps a second; none where no particles are shown
 * @param memory bytes in use
 * @param facts where things stand, at the left
 */
public record Status(
        String engine,
        String renderer,
        OptionalDouble rate,
        double framesPerSecond,
        int diverged,
        long memory,
        List<Row> facts) {
    public Status {
        facts = List.copyOf(facts);
    }

    /** What is said of the machine, what matters most first. */
    List<String> machine() {
        List<String> parts = new ArrayList<>();
        parts.add(Math.round(framesPerSecond) + " fps");
        rate.ifPresent(steps -> parts.add(Numbers.compact(steps) + " particle-steps/s"));
        parts.add(engine);
        parts.add(renderer);
        parts.add(Numbers.compact(memory) + "B");
        return parts;
    }
}
