package downhill.scene;

import downhill.experiment.Experiment;

/** What a scene's file holds: an experiment, how it is looked at, and what only a later version knows. */
public record Scene(Experiment experiment, Viewpoint viewpoint, LaterKeys later) {
    public Scene(Experiment experiment, Viewpoint viewpoint) {
        this(experiment, viewpoint, LaterKeys.NONE);
    }

    public Scene with(LaterKeys next) {
        return new Scene(experiment, viewpoint, next);
    }
}
