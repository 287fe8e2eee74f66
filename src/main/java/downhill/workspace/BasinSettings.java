package downhill.workspace;

import downhill.experiment.study.BasinQuestion;
import downhill.render.landscape.Colouring;

/**
 * The basins as a person wants to see them.
 *
 * @param steps of each particle, from 1 to {@link BasinQuestion#MOST_STEPS}
 * @param team the index of the team whose rule is asked
 * @param paused whether the scan was cancelled
 */
public record BasinSettings(Colouring colouring, int steps, int team, boolean paused) {
    public static final BasinSettings OFF = new BasinSettings(Colouring.OFF, 500, 0, false);

    public boolean shown() {
        return colouring != Colouring.OFF;
    }

    /** Another colouring; a cancelled scan goes on when the basins are shown anew. */
    public BasinSettings with(Colouring next) {
        return next == colouring ? this : new BasinSettings(next, steps, team, paused && shown());
    }

    public BasinSettings withSteps(long next) {
        int kept = (int) Math.max(1, Math.min(BasinQuestion.MOST_STEPS, next));
        return new BasinSettings(colouring, kept, team, paused);
    }

    public BasinSettings withTeam(int next) {
        return new BasinSettings(colouring, steps, next, paused);
    }

    public BasinSettings withPaused(boolean next) {
        return new BasinSettings(colouring, steps, team, next);
    }

    /** The colouring after this one, off after the last. */
    public BasinSettings next() {
        Colouring[] all = Colouring.values();
        return with(all[(colouring.ordinal() + 1) % all.length]);
    }
}
