package downhill.app;

import downhill.experiment.Experiment;
import downhill.language.Tape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The loss at positions, in double whatever the engine. */
final class LossMeter {
    static final int BLOCK = 1024;

    private final Tape.Run run;

    LossMeter(Experiment experiment) {
        var surface = experiment.surface();
        List<String> inputs =
                new ArrayList<>(List.of(surface.x().name(), surface.y().name()));
        inputs.addAll(experiment.values().keySet());
        run = Tape.of(List.of(surface.loss()), inputs).run(BLOCK);
        int input = 2;
        for (double value : experiment.values().values()) Arrays.fill(run.input(input++), value);
    }

    double at(double x, double y) {
        return at(new double[] {x, y}, 0, 1)[0];
    }

    /** The losses of {@code n ≤ BLOCK} positions from the {@code from}-th on; the array is used again by the next call. */
    double[] at(double[] positions, int from, int n) {
        for (int i = 0; i < n; i++) {
            run.input(0)[i] = positions[2 * (from + i)];
            run.input(1)[i] = positions[2 * (from + i) + 1];
        }
        run.forward(n);
        return run.output(0);
    }
}
