package downhill.workspace;

import downhill.experiment.Experiment;
import java.util.function.UnaryOperator;

/** What a person works on now: the lab, its past, what is open, and how large all is drawn. */
public final class Workspace {
    public static final double LARGEST_ZOOM = 4;

    private static final double[] ZOOMS = {1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 3.5, LARGEST_ZOOM};

    private History history = new History();
    private Lab lab;
    private OpenPanels openPanels;
    private double zoom;
    private boolean presenting;
    private boolean labFits = true;

    public Workspace(Lab lab, OpenPanels openPanels, double zoom) {
        this.lab = lab;
        this.openPanels = openPanels;
        this.zoom = zoom;
    }

    public Lab lab() {
        return lab;
    }

    public void change(UnaryOperator<Lab> change) {
        lab = change.apply(lab);
    }

    /** Shows the experiment that held at another time of the run. */
    public void follow(Experiment experiment) {
        lab = lab.withExperiment(experiment);
        history.follow(experiment);
    }

    public History history() {
        return history;
    }

    /** Another past than the one until now: nothing can be undone that was before. */
    public void past(History next) {
        history = next;
    }

    public OpenPanels openPanels() {
        return openPanels;
    }

    public void open(OpenPanels next) {
        openPanels = next;
    }

    /** Whether the window is wide enough for the Lab beside a lesson. */
    public void labFits(boolean next) {
        labFits = next;
    }

    /** Whether the Lab can be seen. */
    public boolean showsLab() {
        return openPanels.lab() && (labFits || !openPanels.lesson());
    }

    /** Shows the Lab, in place of the lesson where both have no room, or hides it. */
    public void showLab(boolean next) {
        boolean lesson = openPanels.lesson() && (labFits || !next);
        openPanels = openPanels.withLab(next).withLesson(lesson);
    }

    /** 1 to 4 times the size that the screen asks for. */
    public double zoom() {
        return zoom;
    }

    /** The next larger (1) or smaller (−1) size, or the plain one (0). */
    public void zoom(int direction) {
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
    public boolean presenting() {
        return presenting;
    }

    public void present(boolean next) {
        presenting = next;
    }
}
