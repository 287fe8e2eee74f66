package downhill.workspace;

import downhill.colour.Theme;
import downhill.experiment.Experiment;

/**
 * What the panels show and change.
 *
 * @param speed steps a second while running, 3 to 6,000
 * @param loopAt the step from which the run begins again, or 0
 * @param goTo the step that was asked for in this frame, {@link #HERE}, {@link #AFRESH} or {@link #AGAIN}
 */
public record Lab(Experiment experiment, boolean running, double speed, long loopAt, Theme theme, long goTo) {
    /** No other step was asked for. */
    public static final long HERE = -1;

    /** A new run was asked for: step 0 with the present parameters, not with those that held there. */
    public static final long AFRESH = -2;

    /** The same number of steps was asked for once more, from the start and with the present parameters. */
    public static final long AGAIN = -3;

    /** Steps a second at the speed that is called 1×: one step a frame on most screens. */
    public static final double PLAIN_SPEED = 60;

    /** Begins at the start. */
    public Lab(Experiment experiment, boolean running, Theme theme) {
        this(experiment, running, PLAIN_SPEED, 0, theme, HERE);
    }

    public Lab withExperiment(Experiment next) {
        return new Lab(next, running, speed, loopAt, theme, goTo);
    }

    public Lab withRunning(boolean next) {
        return new Lab(experiment, next, speed, loopAt, theme, goTo);
    }

    public Lab withSpeed(double next) {
        return new Lab(experiment, running, next, loopAt, theme, goTo);
    }

    public Lab withLoopAt(long next) {
        return new Lab(experiment, running, speed, next, theme, goTo);
    }

    public Lab withTheme(Theme next) {
        return new Lab(experiment, running, speed, loopAt, next, goTo);
    }

    public Lab withGoTo(long next) {
        return new Lab(experiment, running, speed, loopAt, theme, next);
    }
}
