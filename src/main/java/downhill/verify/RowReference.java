package downhill.verify;

import downhill.dataset.Table;
import downhill.experiment.Experiment;
import downhill.experiment.Snapshot;
import downhill.language.Tape;
import downhill.loss.Surface;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Gradients of single rows and of batches the plain way in double: one point at a time, backpropagated row by row. */
final class RowReference {
    private final Experiment experiment;
    private final Table all;
    private final Tape.Run run;

    RowReference(Experiment experiment) {
        this.experiment = experiment;
        Surface surface = experiment.surface();
        all = surface.data().orElseThrow().rows();
        List<String> names =
                new ArrayList<>(List.of(surface.x().name(), surface.y().name()));
        surface.parameters().forEach(parameter -> names.add(parameter.name()));
        names.addAll(all.names());
        run = Tape.of(List.of(surface.loss()), names).run(all.rows());
        for (int i = 0; i < surface.parameters().size(); i++) {
            Arrays.fill(
                    run.input(2 + i),
                    experiment.values().get(surface.parameters().get(i).name()));
        }
    }

    /** How many there are. */
    int count() {
        return all.rows();
    }

    /** ∂loss/∂weight of those rows, [axis][row]. */
    double[][] slopes(int[] rows, double x, double y) {
        int first = 2 + experiment.surface().parameters().size();
        Arrays.fill(run.input(0), 0, rows.length, x);
        Arrays.fill(run.input(1), 0, rows.length, y);
        for (int c = 0; c < all.names().size(); c++) {
            for (int i = 0; i < rows.length; i++) run.input(first + c)[i] = all.column(c)[rows[i]];
        }
        run.forward(rows.length);
        run.backward(rows.length);
        return new double[][] {Arrays.copyOf(run.gradient(0), rows.length), Arrays.copyOf(run.gradient(1), rows.length)
        };
    }

    /** One step of gradient descent over those rows; {@code places} has x at an index and y after it. */
    void step(int[] rows, double rate, double[] places, int index) {
        double[][] slopes = slopes(rows, places[index], places[index + 1]);
        for (int axis = 0; axis < 2; axis++) {
            places[index + axis] -= rate * Arrays.stream(slopes[axis]).average().orElseThrow();
        }
    }

    /** Where so many steps of gradient descent take each particle of a snapshot, x and y interleaved. */
    double[] after(Snapshot from, double rate, int steps) {
        RowOrder order = new RowOrder(experiment);
        double[] places = from.positions().clone();
        for (int i = 0; i < from.particles(); i++) {
            for (int t = 1; t <= steps; t++) step(order.rows(i, (int) from.step() + t), rate, places, 2 * i);
        }
        return places;
    }
}
