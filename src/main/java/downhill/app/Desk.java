package downhill.app;

import downhill.experiment.Experiment;
import downhill.ui.History;
import downhill.ui.Lab;
import downhill.ui.Panels;
import java.util.function.UnaryOperator;

/** What stands on the desk now: the lab, its past, what is open, and how large all is drawn. */
final class Desk {
    static final double LARGEST_ZOOM = 4;

    private static final double[] ZOOMS = {1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 3.5, LARGEST_ZOOM};

    private final History history = new History();
    private Lab lab;
    private Panels panels;
    private double zoom;
    private boolean presenting;

    Desk(Lab lab, Panels panels, double zoom) {
        this.lab = lab;
        this.panels = panels;
        this.zoom = zoom;
    }

    Lab lab() {
        return lab;
    }

    void change(UnaryOperator<Lab> change) {
        lab = change.apply(lab);
    }

    /** Shows the experiment that held at another time of the run. */
    void follow(Experiment experiment) {
        lab = lab.withExperiment(experiment);
        history.follow(experiment);
    }

    History history() {
        return history;
    }

    Panels panels() {
        return panels;
    }

    void open(Panels next) {
        panels = next;
    }

    /** 1 to 4 times the size that the screen asks for. */
    double zoom() {
        return zoom;
    }

    /** The next larger (1) or smaller (−1) size, or the plain one (0). */
    void zoom(int direction) {
        double next = direction == 0 ? 1 : zoom;
        for (double candidate : ZOOMS) {
            boolean nearer = next == zoom || Math.abs(candidate - zoom) < Math.abs(next - zoom);
            if ((candidate - zoom) * direction > 0 && nearer) {
                next = candidate;
            }
        }
        zoom = next;
    }

    /** Whether the landscape has the whole window. */
    boolean presenting() {
        return presenting;
    }

    void present(boolean next) {
        presenting = next;
    }
}
