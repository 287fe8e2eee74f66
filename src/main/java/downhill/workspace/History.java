package downhill.workspace;

import downhill.experiment.Experiment;
import java.util.ArrayDeque;
import java.util.Deque;

/** Old experiments, for undo. A drag of a slider counts as one change: tell it only what stands when a hand is off. */
public final class History {
    private static final int MOST = 200;

    private final Deque<Experiment> past = new ArrayDeque<>();
    private final Deque<Experiment> future = new ArrayDeque<>();
    private Experiment now;

    /** The experiment as it stands; a new one becomes something to undo. */
    public void settle(Experiment experiment) {
        if (now != null && !now.equals(experiment)) {
            past.push(now);
            future.clear();
        }
        if (past.size() > MOST) {
            past.removeLast();
        }
        now = experiment;
    }

    /** The experiment that held at another time of the run is shown: no change that a person made. */
    public void follow(Experiment experiment) {
        now = experiment;
    }

    public boolean canUndo() {
        return differs(past);
    }

    public boolean canRedo() {
        return differs(future);
    }

    private boolean differs(Deque<Experiment> from) {
        return from.stream().anyMatch(experiment -> !experiment.equals(now));
    }

    /** The experiment before the last change, or the same if there was none. */
    public Experiment undo() {
        return step(past, future);
    }

    /** The experiment that was undone last, or the same if there is none. */
    public Experiment redo() {
        return step(future, past);
    }

    private Experiment step(Deque<Experiment> from, Deque<Experiment> to) {
        if (!differs(from)) {
            return now;
        }
        to.push(now);
        while (from.peek().equals(now)) {
            from.pop();
        }
        now = from.pop();
        return now;
    }
}
