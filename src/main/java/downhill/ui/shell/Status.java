package downhill.ui.shell;

import downhill.language.Digits;
import downhill.ui.kit.NamedValue;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What the status line tells.
 *
 * @param engine such as "GPU" or "CPU"; renderer is the device's own name
 * @param rate particle-steps a second; none where no particles are shown
 * @param facts where things stand, at the left
 */
public record Status(
        String engine,
        String renderer,
        OptionalDouble rate,
        double framesPerSecond,
        int diverged,
        List<NamedValue> facts) {
    private static final String FRAMES = "Pictures drawn in a second. From about 20 on, motion looks smooth.";

    private static final String PACE =
            "Steps that all particles took together in a second: 20,000 particles at 60 steps"
                    + " make 1.2 million. Raise Speed for more.";

    private static final String ENGINE =
            "What computes the steps: GPU is the graphics device named at the left, CPU the" + " processor.";

    private static final String DEVICE =
            "The graphics device, by its driver's name. llvmpipe is none: there the processor"
                    + " does its work, only slower.";

    public Status {
        facts = List.copyOf(facts);
    }

    /** What is said of the machine, what matters most first. */
    List<NamedValue> machine() {
        List<NamedValue> parts = new ArrayList<>();
        parts.add(new NamedValue("Frames a second", Math.round(framesPerSecond) + " fps", FRAMES));
        rate.ifPresent(steps -> parts.add(new NamedValue("Pace", Digits.compact(steps) + " particle-steps/s", PACE)));
        parts.add(new NamedValue("Engine", engine, ENGINE));
        parts.add(new NamedValue("Device", renderer, DEVICE));
        return parts;
    }
}
