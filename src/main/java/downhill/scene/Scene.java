package downhill.scene;

import downhill.experiment.Experiment;
import downhill.workspace.CircuitLab;
import java.util.Optional;

/**
 * What a scene's file holds: an experiment and how it is looked at.
 *
 * @param later what only a later version knows
 * @param circuit what stands on the stage in the landscape's place, if anything does
 */
public record Scene(Experiment experiment, Viewpoint viewpoint, LaterKeys later, Optional<CircuitLab> circuit) {
    public Scene(Experiment experiment, Viewpoint viewpoint) {
        this(experiment, viewpoint, LaterKeys.NONE, Optional.empty());
    }

    public Scene with(LaterKeys next) {
        return new Scene(experiment, viewpoint, next, circuit);
    }

    public Scene with(Optional<CircuitLab> next) {
        return new Scene(experiment, viewpoint, later, next);
    }
}
