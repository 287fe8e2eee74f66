package downhill.ui.compare;

import downhill.experiment.Experiment;
import downhill.experiment.study.ComparedRun;
import downhill.experiment.study.FieldDifference;
import java.util.Optional;

/**
 * What is known of an engine beside the reference.
 *
 * @param engine its name
 * @param experiment what both run, with few particles
 * @param end how many steps are to be compared
 * @param onStage whether the balls on the stage are at its step where they are here, to the last bit; empty where that
 *     step is not here yet
 * @param failure why nothing can be compared; empty where it can
 */
public record Compared(
        String engine,
        Experiment experiment,
        ComparedRun run,
        long end,
        Optional<FieldDifference> field,
        Optional<Boolean> onStage,
        String failure) {
    /** The name of an engine that is a device of its own; others are float32 on the processor. */
    public static final String DEVICE = "gpu";

    public static final Compared NOTHING = begun("", null, 0);

    public static Compared begun(String engine, Experiment experiment, long end) {
        return new Compared(engine, experiment, ComparedRun.NONE, end, Optional.empty(), Optional.empty(), "");
    }

    /** With the run as it is now, and the map where it is there by now. */
    public Compared with(ComparedRun next, Optional<FieldDifference> difference) {
        return new Compared(engine, experiment, next, end, difference.or(() -> field), onStage, failure);
    }

    boolean isDevice() {
        return engine.equals(DEVICE);
    }

    public Compared until(long next) {
        return next == end ? this : new Compared(engine, experiment, run, next, field, onStage, failure);
    }

    public Compared stage(Optional<Boolean> same) {
        return same.equals(onStage) ? this : new Compared(engine, experiment, run, end, field, same, failure);
    }

    public Compared failed(String sentence) {
        return new Compared(engine, experiment, run, end, field, onStage, sentence);
    }
}
