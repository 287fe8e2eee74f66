package downhill.cpu;

import downhill.dataset.RowDraw;
import downhill.dataset.Table;
import downhill.experiment.Experiment;
import downhill.experiment.plan.Newton;
import downhill.language.Rounding;
import downhill.language.Tape;
import downhill.loss.Data;
import java.util.Arrays;

/**
 * The gradients that one thread's block of particles see: of the whole loss, or where it has data the mean over each
 * particle's own batch of rows; and for a rule of second order the Hessian likewise.
 */
final class Slopes {
    private final Tape.Run loss;
    private final Table rows;
    private final RowDraw draw;
    private final int[] drawn;
    private final int column;
    private final Rounding rounding;
    private final double[][] position = new double[2][];
    private final double[][] gradient = new double[2][];

    /** Null where no Hessian is wanted of each row. */
    private final Tape.Run bends;

    private final double[][] hessian = new double[3][];

    /** @param second the tape of the Hessian's entries, or null where nobody needs them row by row */
    Slopes(Experiment experiment, int team, Tape loss, Tape second, int block, Rounding rounding) {
        this.rounding = rounding;
        this.loss = LossTape.run(loss, experiment, block, rounding);
        rows = experiment.surface().data().map(Data::rows).orElse(null);
        column = 2 + experiment.values().size();
        drawn = new int[block];
        bends = second == null ? null : LossTape.run(second, experiment, block, rounding);
        draw = rows == null
                ? null
                : new RowDraw(experiment.teams().get(team).batch(), rows.rows(), experiment.seed(), team, block);
        Arrays.setAll(position, axis -> rows == null ? this.loss.input(axis) : new double[block]);
        Arrays.setAll(hessian, entry -> new double[rows == null ? 0 : block]);
        if (rows != null) Arrays.setAll(gradient, axis -> new double[block]);
    }

    /** The tape that {@link #hessian} needs; null where the loss has no data, for then nothing is a mean. */
    static Tape second(Experiment experiment, boolean wanted) {
        boolean each = wanted && experiment.surface().data().isPresent();
        return each ? Tape.of(Newton.hessian(experiment.surface()), LossTape.inputs(experiment)) : null;
    }

    /** The particles' weights, to be written. */
    double[] position(int axis) {
        return position[axis];
    }

    double[] gradient(int axis) {
        return rows == null ? loss.gradient(axis) : gradient[axis];
    }

    /** ∂²f/∂x², ∂²f/∂x∂y and ∂²f/∂y², with data only. */
    double[] hessian(int entry) {
        return hessian[entry];
    }

    /** For particles {@code from} to {@code from + n} − 1 of the team at step t, from 1. */
    void compute(int from, int n, long t) {
        if (rows == null) {
            loss.forward(n);
            loss.backward(n);
            return;
        }
        int count = draw.count(t);
        for (double[] axis : gradient) Arrays.fill(axis, 0, n, 0);
        for (double[] entry : hessian) Arrays.fill(entry, 0, n, 0);
        for (int b = 0; b < count; b++) {
            draw.rows(from, n, t, b, drawn);
            add(n);
        }
        for (double[] axis : gradient) divide(axis, n, count);
        for (double[] entry : hessian) divide(entry, n, count);
    }

    private void add(int n) {
        load(loss, n);
        loss.forward(n);
        loss.backward(n);
        for (int axis = 0; axis < 2; axis++) add(loss.gradient(axis), gradient[axis], n);
        if (bends == null) return;
        load(bends, n);
        bends.forward(n);
        for (int entry = 0; entry < 3; entry++) add(bends.output(entry), hessian[entry], n);
    }

    private void load(Tape.Run run, int n) {
        for (int axis = 0; axis < 2; axis++) System.arraycopy(position[axis], 0, run.input(axis), 0, n);
        for (int c = 0; c < rows.names().size(); c++) {
            double[] from = rows.column(c);
            double[] to = run.input(column + c);
            for (int i = 0; i < n; i++) to[i] = from[drawn[i]];
        }
    }

    private void add(double[] values, double[] sums, int n) {
        for (int i = 0; i < n; i++) sums[i] += values[i];
        rounding.round(sums, n);
    }

    private static void divide(double[] sums, int n, int count) {
        for (int i = 0; i < n; i++) sums[i] /= count;
    }
}
