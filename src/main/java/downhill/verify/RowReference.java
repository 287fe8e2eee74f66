package downhill.verify;

import downhill.dataset.Table;
import downhill.experiment.Batches;
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

    Table rows() {
        return all;
    }

    /** ∂loss/∂weight of every row of a table, [axis][row]. */
    double[][] rows(Table table, double x, double y) {
        int first = 2 + experiment.surface().parameters().size();
        Arrays.fill(run.input(0), x);
        Arrays.fill(run.input(1), y);
        for (int c = 0; c < table.names().size(); c++) {
            System.arraycopy(table.column(c), 0, run.input(first + c), 0, table.rows());
        }
        run.forward(table.rows());
        run.backward(table.rows());
        return new double[][] {
            Arrays.copyOf(run.gradient(0), table.rows()), Arrays.copyOf(run.gradient(1), table.rows())
        };
    }

    /** Where gradient descent's first step takes each particle, x and y interleaved. */
    double[] firstStep(Snapshot start, double rate) {
        double[] positions = start.positions().clone();
        for (int i = 0; i < start.particles(); i++) {
            Table seen = Batches.rows(experiment, 0, i, 1).orElse(all);
            double[][] slopes = rows(seen, start.x(i), start.y(i));
            for (int axis = 0; axis < 2; axis++) {
                positions[2 * i + axis] -=
                        rate * Arrays.stream(slopes[axis]).average().orElseThrow();
            }
        }
        return positions;
    }
}
