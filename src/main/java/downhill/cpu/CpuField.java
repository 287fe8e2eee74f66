package downhill.cpu;

import downhill.experiment.Experiment;
import downhill.experiment.Field;
import downhill.language.Tape;
import java.util.stream.IntStream;

/** Evaluates the loss and its gradient on a grid, row by row on all cores. */
final class CpuField {
    private final Experiment experiment;
    private final Tape tape;

    CpuField(Experiment experiment) {
        this.experiment = experiment;
        this.tape = LossTape.of(experiment);
    }

    Field field(int width, int height) {
        int size = width * height;
        var x = experiment.surface().x();
        var y = experiment.surface().y();
        Field field = new Field(
                width, height, x.min(), x.max(), y.min(), y.max(), new float[size], new float[size], new float[size]);
        IntStream.range(0, height).parallel().forEach(row -> row(field, row));
        return field;
    }

    private void row(Field field, int row) {
        Tape.Run run = LossTape.run(tape, experiment, field.width());
        for (int i = 0; i < field.width(); i++) {
            run.input(0)[i] = field.x(i);
            run.input(1)[i] = field.y(row);
        }
        run.forward(field.width());
        run.backward(field.width());
        copy(run.output(0), field.loss(), row);
        copy(run.gradient(0), field.slopeX(), row);
        copy(run.gradient(1), field.slopeY(), row);
    }

    private static void copy(double[] from, float[] to, int row) {
        for (int i = 0; i < from.length; i++) to[row * from.length + i] = (float) from[i];
    }
}
