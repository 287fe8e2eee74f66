package downhill.app.compare;

import downhill.cpu.CpuEngine;
import downhill.experiment.Engine;
import downhill.experiment.Experiment;
import downhill.experiment.Field;
import downhill.experiment.RunChanges;
import downhill.experiment.TeamState;
import downhill.experiment.study.ComparedRun;
import downhill.experiment.study.Comparison;
import downhill.experiment.study.FieldDifference;
import downhill.language.Rounding;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The reference's side of a comparison, on the worker: pieces of work that are done one after another. */
final class ReferenceRun {
    private final RunChanges runChanges;
    private volatile boolean stopped;

    /** Made by the worker's first piece. */
    private Comparison comparison;

    /** What a piece of work has found out. */
    record Found(ComparedRun run, Optional<FieldDifference> field) {}

    ReferenceRun(RunChanges runChanges) {
        this.runChanges = runChanges;
    }

    /** Compares the loss over the domain. */
    Supplier<Found> fields(Field measured, Experiment last) {
        return () -> {
            try (Engine engine = new CpuEngine()) {
                engine.load(last);
                Field field = MeasuredRun.field(engine, last);
                return new Found(ComparedRun.NONE, Optional.of(FieldDifference.of(measured, field)));
            }
        };
    }

    /** Takes the same steps as the device. */
    Supplier<Found> steps(List<List<TeamState>> measured) {
        return () -> {
            if (comparison == null) {
                comparison = new Comparison(runChanges, new CpuEngine(), new CpuEngine(Rounding.SINGLE));
            }
            for (List<TeamState> states : measured) {
                if (!stopped) comparison.take(states);
            }
            return new Found(comparison.run(), Optional.empty());
        };
    }

    /** Nobody waits for it any more. */
    void stop() {
        stopped = true;
    }

    boolean isStopped() {
        return stopped;
    }
}
