package downhill.experiment.study;

import downhill.experiment.Experiment;
import downhill.language.Op;
import downhill.loss.Data;
import java.util.List;

/**
 * What the weights make of the columns that the data are drawn by: a curve over the first, or for two classes the line
 * between them. Of columns that are not drawn, 0.
 */
public final class ModelLine {
    /** Points of a curve. */
    public static final int POINTS = 65;

    private static final int SIDE = 33;

    private final Prediction prediction;
    private final List<String> columns;
    private final double level;
    private final boolean classes;
    private final double[][] inputs;
    private final double[] values;
    private final Boundary boundary = new Boundary(SIDE);

    /** Over [x0, x1] × [y0, y1] of the two columns; for an experiment that has a model and says how to draw its data. */
    public ModelLine(Experiment experiment, double x0, double x1, double y0, double y1) {
        Data data = experiment.surface().data().orElseThrow();
        prediction = Prediction.of(experiment).orElseThrow();
        classes = data.plot().size() == 3;
        columns = data.plot().subList(0, classes ? 2 : 1);
        level = data.model().orElseThrow().prediction().op() == Op.SIGMOID ? 0.5 : 0;
        int points = classes ? SIDE * SIDE : POINTS;
        inputs = new double[columns.size()][points];
        values = new double[points];
        for (int i = 0; i < points; i++) {
            inputs[0][i] = x0 + (x1 - x0) * (classes ? i % SIDE / (SIDE - 1.0) : i / (POINTS - 1.0));
            if (classes) inputs[1][i] = y0 + (y1 - y0) * (i / SIDE) / (SIDE - 1.0);
        }
    }

    /** Whether it is a line between two classes. */
    public boolean classes() {
        return classes;
    }

    /** Goes to other weights. */
    public void at(double x, double y) {
        prediction.at(x, y, columns, inputs, values);
        if (classes) boundary.take(values, level);
    }

    /** Of a curve, where its points are along the first column. */
    public double[] places() {
        return inputs[0];
    }

    /** The predictions there. */
    public double[] values() {
        return values;
    }

    /** Of classes, the line between them in shares of the ranges. */
    public Boundary boundary() {
        return boundary;
    }
}
