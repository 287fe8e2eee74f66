package downhill.cpu;

import downhill.experiment.Experiment;
import downhill.language.Rounding;
import downhill.language.Tape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The tape of an experiment's loss: inputs are the two weights, the surface's parameters in order, then
 * the columns of its data. */
final class LossTape {
    private LossTape() {}

    static Tape of(Experiment experiment) {
        return Tape.of(List.of(experiment.surface().loss()), inputs(experiment));
    }

    static List<String> inputs(Experiment experiment) {
        var surface = experiment.surface();
        List<String> inputs =
                new ArrayList<>(List.of(surface.x().name(), surface.y().name()));
        inputs.addAll(experiment.values().keySet());
        surface.data().ifPresent(data -> inputs.addAll(data.names()));
        return inputs;
    }

    /** A run with the parameters' values filled in. */
    static Tape.Run run(Tape tape, Experiment experiment, int block, Rounding rounding) {
        Tape.Run run = tape.run(block, rounding);
        int input = 2;
        for (double value : experiment.values().values()) Arrays.fill(run.input(input++), value);
        return run;
    }
}
