package downhill.experiment.plan;

import downhill.dataset.Batch;
import downhill.dataset.RowDraw;
import downhill.dataset.Table;
import downhill.experiment.Experiment;
import downhill.language.Tape;
import downhill.loss.Data;
import downhill.loss.Surface;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The gradient of every training row at one place, in double, and what batches make of them: what a panel draws as a
 * cloud around the full gradient. Looks at no more rows than a frame has time for.
 */
public final class RowGradients {
    private static final int BLOCK = 512;

    /** Batches that still make a cloud. */
    private static final int LEAST = 32;

    private final Experiment experiment;
    private final Table rows;
    private final Tape.Run run;
    private final int first;
    private final double[][] slopes;

    /** For an experiment with data. */
    public RowGradients(Experiment experiment) {
        this.experiment = experiment;
        Surface surface = experiment.surface();
        Table all = surface.data().map(Data::rows).orElseThrow();
        rows = all.rows() <= MeanTape.FRAME ? all : all.rows(0, MeanTape.FRAME);
        List<String> names = new ArrayList<>(Derivatives.weights(surface));
        surface.parameters().forEach(parameter -> names.add(parameter.name()));
        names.addAll(rows.names());
        first = 2 + surface.parameters().size();
        run = Tape.of(List.of(surface.loss()), names).run(Math.min(BLOCK, rows.rows()));
        slopes = new double[2][rows.rows()];
        for (int i = 2; i < first; i++) {
            Arrays.fill(run.input(i), experiment.values().get(names.get(i)));
        }
    }

    /** How many rows there are here. */
    public int rows() {
        return rows.rows();
    }

    /** Goes to a place. */
    public void at(double x, double y) {
        for (int from = 0; from < rows.rows(); from += BLOCK) {
            int size = Math.min(BLOCK, rows.rows() - from);
            Arrays.fill(run.input(0), x);
            Arrays.fill(run.input(1), y);
            for (int c = 0; c < rows.names().size(); c++) {
                System.arraycopy(rows.column(c), from, run.input(first + c), 0, size);
            }
            run.forward(size);
            run.backward(size);
            for (int axis = 0; axis < 2; axis++) System.arraycopy(run.gradient(axis), 0, slopes[axis], from, size);
        }
    }

    /** Each row's own slope along a weight, 0 the first. */
    public double[] slopes(int axis) {
        return slopes[axis];
    }

    /** The spread of single rows around the full gradient: σ², over the rows themselves. */
    public Covariance spread() {
        return Covariance.of(slopes[0], slopes[1]);
    }

    /**
     * What the theory says of a batch's gradient: σ²/B, and in epochs (N − B)/(N − 1) times that; nothing for all rows.
     */
    public Covariance theory(Batch batch) {
        return spread().times(share(batch, rows.rows()));
    }

    /** What of single rows' variance a batch's gradient has, where there are so many rows. */
    public static double share(Batch batch, int rows) {
        int size = batch.size(rows);
        double factor = switch (batch.kind()) {
            case FULL -> 0;
            case REPLACED -> 1;
            case EPOCHS -> rows == 1 ? 0 : (rows - size) / (rows - 1.0);
        };
        return factor / size;
    }

    /** Rows in a team's batch at step t, from 1: fewer at the end of an epoch that does not divide. */
    public int count(int team, long t) {
        return draw(team, 1).count(t);
    }

    private RowDraw draw(int team, int draws) {
        Batch batch = experiment.teams().get(team).batch();
        return new RowDraw(batch, rows.rows(), experiment.seed(), team, draws);
    }

    /** The gradients of {@code draws} batches, those of particles 0, 1, 2 … at step t: [axis][draw]. */
    public double[][] cloud(int team, long t, int draws) {
        RowDraw draw = draw(team, draws);
        double[][] cloud = new double[2][draws];
        int[] drawn = new int[draws];
        int count = draw.count(t);
        for (int b = 0; b < count; b++) {
            draw.rows(0, draws, t, b, drawn);
            for (int i = 0; i < draws; i++) {
                cloud[0][i] += slopes[0][drawn[i]] / count;
                cloud[1][i] += slopes[1][drawn[i]] / count;
            }
        }
        return cloud;
    }

    /** How many batches of a team there is time for in a frame, at most {@code most} and at least some. */
    public int affordable(int team, int most) {
        int size = experiment.teams().get(team).batch().size(rows.rows());
        return Math.max(LEAST, Math.min(most, MeanTape.FRAME / 2 / size));
    }
}
