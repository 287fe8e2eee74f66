package downhill.app.stage;

import downhill.cpu.CpuEngine;
import downhill.experiment.Engine;
import downhill.experiment.Experiment;
import downhill.experiment.Field;
import downhill.experiment.GrowingField;
import downhill.experiment.ShownRows;
import downhill.loss.Surface;
import downhill.render.landscape.AxisNames;
import downhill.render.landscape.Landscape;
import downhill.render.landscape.LandscapeShape;

/**
 * Makes the landscape of an experiment's loss: over which rows, in which form, and over more of the data as time goes
 * by.
 */
public final class LandscapeMaker {
    private static final int RESOLUTION = 256;

    /** Enough to know about how low the loss is. */
    private static final int COARSE = 64;

    private static final String IN_DOUBLE = "; drawn by the CPU engine: float32 gives another picture";

    private final Engine engine;
    private Experiment experiment;
    private LandscapeShape landscapeShape = LandscapeShape.AUTOMATIC;
    private ShownRows shownRows = ShownRows.TRAINING;
    private GrowingField growingField;
    private int surveyed;
    private Landscape landscape;
    private String note = "";
    private Field trained;

    LandscapeMaker(Engine engine, Experiment experiment) {
        this.engine = engine;
        take(experiment);
    }

    /** Takes over an experiment that the engine holds; true if its loss is another function. */
    boolean follow(Experiment next) {
        boolean other =
                !next.surface().equals(experiment.surface()) || !next.values().equals(experiment.values());
        if (other) {
            take(next);
        } else {
            experiment = next;
        }
        return other;
    }

    private void take(Experiment next) {
        experiment = next;
        survey(shown());
        trained = shown().equals(ShownRows.TRAINING)
                ? landscape.field()
                : new GrowingField(engine, next, COARSE, COARSE).field();
    }

    private void survey(ShownRows rows) {
        growingField = new GrowingField(engine, experiment, rows, RESOLUTION, RESOLUTION);
        make();
    }

    /** Of the rows of data that have been taken in so far. */
    private void make() {
        surveyed = growingField.done();
        Field field = growingField.field();
        Field checked = engine instanceof CpuEngine ? field : FieldCheck.checked(experiment, field);
        note = checked == field ? "" : IN_DOUBLE;
        landscape = Landscape.of(checked, landscapeShape, note);
    }

    Landscape landscape() {
        return landscape;
    }

    /** The loss over rows trained on, whatever is shown: the same object until it is of another landscape. */
    Field trained() {
        return trained;
    }

    /** Shows the loss over a portion of the rows; true if that is another landscape. */
    boolean portion(ShownRows next) {
        ShownRows before = shown();
        shownRows = next;
        boolean other = !shown().equals(before);
        if (other) {
            survey(shown());
        }
        return other;
    }

    /** The rows whose loss the landscape shows: those trained on where there are none of the portion. */
    public ShownRows shown() {
        return shownRows.in(experiment);
    }

    /** What the landscape's axes are called. */
    AxisNames axisNames() {
        Surface surface = experiment.surface();
        return new AxisNames(surface.x().name(), surface.y().name(), shown().words());
    }

    /** Gives the landscape another form; true if it is another. */
    boolean shape(LandscapeShape next) {
        boolean reshaped = !next.equals(landscapeShape);
        landscapeShape = next;
        if (reshaped) {
            landscape = Landscape.of(landscape.field(), next, note);
        }
        return reshaped;
    }

    /** Takes more rows of data into the landscape, and shows it anew each time that they have doubled. */
    public void grow() {
        if (growingField.complete() && surveyed == growingField.rows()) {
            return;
        }
        growingField.more();
        if (growingField.complete() || growingField.done() >= 2 * surveyed) {
            make();
        }
    }

    /** The landscape over all rows, however long it takes. */
    void growWhole() {
        while (!growingField.complete()) {
            grow();
        }
    }

    /** The rows of data that the landscape is a mean over so far, and how many there are. */
    public GrowingField growingField() {
        return growingField;
    }
}
