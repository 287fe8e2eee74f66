package downhill.experiment;

import downhill.loss.Data;

/**
 * The landscape over rows of data, some more rows at a time, so that a window goes on meanwhile: what it shows is always
 * the mean over the first of them, which are a fair sample. Without data it is whole at once.
 */
public final class GrowingField {
    /** Evaluations that are done at once before anything is seen: a shipped landscape needs no more. */
    private static final long FIRST = 1 << 24;

    private static final double AIM = 0.012;

    private final Engine engine;
    private final ShownRows.Range range;
    private final int rows;
    private final Field sum;
    private final double[][] sums = new double[3][];
    private int done;
    private int chunk;

    /** Of the experiment that the engine has loaded, over the rows that it trains on. */
    public GrowingField(Engine engine, Experiment experiment, int width, int height) {
        this(engine, experiment, ShownRows.TRAINING, width, height);
    }

    /** The same over a portion of the rows that the experiment has. */
    public GrowingField(Engine engine, Experiment experiment, ShownRows shownRows, int width, int height) {
        this.engine = engine;
        Data data = experiment.surface().data().orElse(null);
        range = data == null ? null : shownRows.range(data);
        rows = data == null ? 1 : range.rows();
        chunk = (int) Math.max(1, FIRST / ((long) width * height));
        sum = data == null ? engine.field(width, height) : part(width, height, Math.min(chunk, rows));
        done = Math.min(rows, chunk);
        if (done == rows) return;
        chunk = Math.max(1, chunk / 8);
        for (int k = 0; k < 3; k++) sums[k] = new double[width * height];
        add(sum, done);
    }

    private Field part(int width, int height, int count) {
        int from = range.from() + done;
        return engine.field(width, height, range.dataSplit(), from, from + count);
    }

    private void add(Field part, int count) {
        add(part.loss(), sums[0], count);
        add(part.slopeX(), sums[1], count);
        add(part.slopeY(), sums[2], count);
    }

    private static void add(float[] means, double[] sums, int count) {
        for (int i = 0; i < sums.length; i++) sums[i] += (double) means[i] * count;
    }

    /** How many rows it is a mean over so far. */
    public int done() {
        return done;
    }

    /** How many there are. */
    public int rows() {
        return rows;
    }

    public boolean complete() {
        return done == rows;
    }

    /** Takes in as many more rows as a frame has time for. */
    public void more() {
        if (complete()) return;
        int count = Math.min(chunk, rows - done);
        long before = System.nanoTime();
        add(part(sum.width(), sum.height(), count), count);
        double seconds = (System.nanoTime() - before) * 1e-9;
        done += count;
        chunk = (int) Math.max(1, Math.min(2.0 * chunk, chunk * AIM / seconds));
    }

    /** The mean over the rows taken in so far. */
    public Field field() {
        if (sums[0] == null) return sum;
        return new Field(sum.width(), sum.height(), sum.x0(), sum.x1(), sum.y0(), sum.y1(), mean(0), mean(1), mean(2));
    }

    private float[] mean(int k) {
        float[] mean = new float[sums[k].length];
        for (int i = 0; i < mean.length; i++) mean[i] = (float) (sums[k][i] / done);
        return mean;
    }
}
