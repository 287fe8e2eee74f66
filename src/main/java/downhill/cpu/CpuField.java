package downhill.cpu;

import downhill.dataset.Table;
import downhill.experiment.Experiment;
import downhill.experiment.Field;
import downhill.experiment.plan.MeanTape;
import java.util.Optional;
import java.util.stream.IntStream;

/** Evaluates the loss and its gradient on a grid, row by row on all cores. */
final class CpuField {
    private final Experiment experiment;
    private final Optional<Table> rows;

    /** @param rows the data to take the mean over, where there are any */
    CpuField(Experiment experiment, Optional<Table> rows) {
        this.experiment = experiment;
        this.rows = rows;
    }

    Field field(int width, int height) {
        int size = width * height;
        var x = experiment.surface().x();
        var y = experiment.surface().y();
        Field field = new Field(
                width, height, x.min(), x.max(), y.min(), y.max(), new float[size], new float[size], new float[size]);
        int workers = Math.min(height, Runtime.getRuntime().availableProcessors());
        IntStream.range(0, workers).parallel().forEach(worker -> {
            MeanTape loss = MeanTape.over(experiment, rows, width);
            for (int row = worker; row < height; row += workers) row(field, row, loss);
        });
        return field;
    }

    private static void row(Field field, int row, MeanTape loss) {
        for (int i = 0; i < field.width(); i++) {
            loss.x()[i] = field.x(i);
            loss.y()[i] = field.y(row);
        }
        loss.differentiate(field.width());
        copy(loss.output(0), field.loss(), row, field.width());
        copy(loss.gradient(0), field.slopeX(), row, field.width());
        copy(loss.gradient(1), field.slopeY(), row, field.width());
    }

    private static void copy(double[] from, float[] to, int row, int width) {
        for (int i = 0; i < width; i++) to[row * width + i] = (float) from[i];
    }
}
