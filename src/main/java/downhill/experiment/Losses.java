package downhill.experiment;

import downhill.language.Tape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The losses of particles of one experiment, in double, some thousand at a time. */
final class Losses {
    private final int block;
    private final Tape.Run run;

    /** @param most particles that are asked for at once */
    Losses(Experiment experiment, int most) {
        List<String> names = new ArrayList<>(List.of(
                experiment.surface().x().name(), experiment.surface().y().name()));
        names.addAll(experiment.values().keySet());
        block = most;
        run = Tape.of(List.of(experiment.surface().loss()), names).run(most);
        int input = 2;
        for (double value : experiment.values().values()) {
            Arrays.fill(run.input(input++), value);
        }
    }

    /** One each; NaN for a particle that left the finite numbers. */
    double[] of(Snapshot snapshot) {
        int count = Math.min(block, snapshot.particles());
        for (int i = 0; i < count; i++) {
            run.input(0)[i] = snapshot.x(i);
            run.input(1)[i] = snapshot.y(i);
        }
        run.forward(count);
        double[] losses = Arrays.copyOf(run.output(0), count);
        for (int i = 0; i < count; i++) {
            if (snapshot.stopped()[i] != 0) losses[i] = Double.NaN;
        }
        return losses;
    }
}
