package downhill.ui;

import downhill.experiment.Experiment;

/**
 * What the panel shows and changes.
 *
 * @param speed steps a second while running, 1 to 10,000
 * @param request what a button of this frame asks for beyond that
 */
public record Lab(Experiment experiment, boolean running, double speed, Theme theme, Request request) {
    /** STEP: one step; RESET: back to the start. */
    public enum Request {
        NONE,
        STEP,
        RESET
    }

    public Lab withExperiment(Experiment next) {
        return new Lab(next, running, speed, theme, request);
    }

    public Lab withRunning(boolean next) {
        return new Lab(experiment, next, speed, theme, request);
    }

    public Lab withSpeed(double next) {
        return new Lab(experiment, running, next, theme, request);
    }

    public Lab withTheme(Theme next) {
        return new Lab(experiment, running, speed, next, request);
    }

    public Lab withRequest(Request next) {
        return new Lab(experiment, running, speed, theme, next);
    }
}
