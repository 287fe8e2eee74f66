package downhill.experiment.plan;

import downhill.dataset.Table;
import downhill.experiment.Experiment;
import downhill.language.Expr;
import downhill.language.Tape;
import downhill.loss.Data;
import downhill.loss.Surface;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A loss, or parts of it such as its derivatives, at points in double: the mean over the rows of its data, or the one
 * value where it has none. For one thread.
 */
public final class MeanTape {
    /** Evaluations of single rows that a frame has time for, some milliseconds' worth. */
    public static final int FRAME = 1 << 17;

    private static final int BLOCK = 512;

    private final Surface surface;
    private final Tape.Run run;
    private final int most;
    private Table rows;
    private int counted;
    private final double[][] inputs = new double[2][];
    private final double[][] outputs;
    private final double[][] gradient = new double[2][];

    /**
     * @param outputs in terms of the weights, the parameters and the columns; sums over rows, so that a mean makes sense
     * @param points how many are asked for at once
     * @param rows the rows to take the mean over, where the surface has data
     * @param most how many of them to look at: the first, which are in random order
     */
    MeanTape(Surface surface, List<Expr> outputs, int points, Optional<Table> rows, int most) {
        this.surface = surface;
        this.most = Math.max(1, most);
        rows.ifPresent(this::over);
        List<String> names = new ArrayList<>(Derivatives.weights(surface));
        surface.parameters().forEach(parameter -> names.add(parameter.name()));
        rows.ifPresent(table -> names.addAll(table.names()));
        run = Tape.of(outputs, names).run(this.rows == null ? points : BLOCK);
        this.outputs = new double[outputs.size()][];
        Arrays.setAll(inputs, axis -> this.rows == null ? run.input(axis) : new double[points]);
        Arrays.setAll(this.outputs, k -> this.rows == null ? run.output(k) : new double[points]);
        Arrays.setAll(gradient, axis -> new double[this.rows == null ? 0 : points]);
    }

    /** The loss at points as an experiment has it, over all its rows. */
    public static MeanTape of(Experiment experiment, int points) {
        return of(experiment, points, Integer.MAX_VALUE);
    }

    /** The loss of a surface with its own parameters, over all its rows. */
    public static MeanTape of(Surface surface, int points) {
        return of(surface, points, Integer.MAX_VALUE);
    }

    /** The same with so few rows that asking for that many points takes no longer than a frame. */
    public static MeanTape forFrame(Surface surface, int points) {
        return of(surface, points, FRAME / points);
    }

    private static MeanTape of(Surface surface, int points, int most) {
        MeanTape tape = new MeanTape(
                surface, List.of(surface.loss()), points, surface.data().map(Data::rows), most);
        Map<String, Double> values = new HashMap<>();
        surface.parameters().forEach(parameter -> values.put(parameter.name(), parameter.value()));
        tape.values(values);
        return tape;
    }

    /** The loss as an experiment has it, over these rows instead of its own. */
    public static MeanTape over(Experiment experiment, Optional<Table> rows, int points) {
        Surface surface = experiment.surface();
        MeanTape tape = new MeanTape(surface, List.of(surface.loss()), points, rows, Integer.MAX_VALUE);
        tape.values(experiment.values());
        return tape;
    }

    /** The same with so few rows that asking for that many points takes no longer than a frame. */
    public static MeanTape forFrame(Experiment experiment, int points) {
        return of(experiment, points, FRAME / points);
    }

    static MeanTape of(Experiment experiment, int points, int most) {
        Surface surface = experiment.surface();
        MeanTape tape = new MeanTape(
                surface, List.of(surface.loss()), points, surface.data().map(Data::rows), most);
        tape.values(experiment.values());
        return tape;
    }

    /** Takes the mean over other rows with the same columns. */
    final void over(Table table) {
        rows = table;
        counted = Math.min(most, table.rows());
    }

    /** Sets the surface's parameters. */
    public void values(Map<String, Double> values) {
        for (int i = 0; i < surface.parameters().size(); i++) {
            Arrays.fill(run.input(2 + i), values.get(surface.parameters().get(i).name()));
        }
    }

    /** How many rows the mean is over: fewer than all where a frame has no time for more; 1 without data. */
    public int rows() {
        return counted;
    }

    /** The points' first weights, to be written. */
    public double[] x() {
        return inputs[0];
    }

    public double[] y() {
        return inputs[1];
    }

    public double[] output(int k) {
        return outputs[k];
    }

    /** ∂(output 0)/∂(weight) of the points after {@link #differentiate}. */
    public double[] gradient(int axis) {
        return rows == null ? run.gradient(axis) : gradient[axis];
    }

    /** The outputs at the first n points. */
    public void evaluate(int n) {
        if (rows == null) run.forward(n);
        else sum(n, false);
    }

    /** The outputs, and output 0's gradient by backpropagation. */
    public void differentiate(int n) {
        if (rows != null) {
            sum(n, true);
            return;
        }
        run.forward(n);
        run.backward(n);
    }

    private void sum(int n, boolean back) {
        for (double[] output : outputs) Arrays.fill(output, 0, n, 0);
        for (double[] axis : gradient) Arrays.fill(axis, 0, n, 0);
        for (int from = 0; from < counted; from += BLOCK) {
            int size = Math.min(BLOCK, counted - from);
            load(from, size);
            for (int i = 0; i < n; i++) add(i, size, back);
        }
        for (double[] output : outputs) divide(output, n);
        for (double[] axis : gradient) divide(axis, n);
    }

    private void load(int from, int size) {
        int first = 2 + surface.parameters().size();
        for (int c = 0; c < rows.names().size(); c++) {
            System.arraycopy(rows.column(c), from, run.input(first + c), 0, size);
        }
    }

    private void add(int point, int size, boolean back) {
        for (int axis = 0; axis < 2; axis++) Arrays.fill(run.input(axis), 0, size, inputs[axis][point]);
        run.forward(size);
        for (int k = 0; k < outputs.length; k++) outputs[k][point] += sum(run.output(k), size);
        if (!back) return;
        run.backward(size);
        for (int axis = 0; axis < 2; axis++) gradient[axis][point] += sum(run.gradient(axis), size);
    }

    private static double sum(double[] values, int size) {
        double sum = 0;
        for (int i = 0; i < size; i++) sum += values[i];
        return sum;
    }

    private void divide(double[] sums, int n) {
        for (int i = 0; i < n; i++) sums[i] /= counted;
    }
}
