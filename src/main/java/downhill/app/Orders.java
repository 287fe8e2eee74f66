package downhill.app;

import downhill.ui.History;
import downhill.ui.Lab;
import downhill.ui.Shortcut;
import java.util.Set;

/** What the keys ask of the lab: run, step, reset, undo and redo. */
final class Orders {
    private Orders() {}

    static Lab apply(Set<Shortcut> keys, Lab lab, History history) {
        Lab next = lab;
        for (Shortcut key : keys) {
            next = apply(key, next, history);
        }
        return next;
    }

    private static Lab apply(Shortcut key, Lab lab, History history) {
        return switch (key) {
            case RUN -> lab.withRunning(!lab.running());
            case STEP -> lab.withRunning(false).withRequest(Lab.Request.STEP);
            case RESET -> lab.withRequest(Lab.Request.RESET);
            case UNDO -> lab.withExperiment(history.undo());
            case REDO -> lab.withExperiment(history.redo());
            default -> lab;
        };
    }
}
