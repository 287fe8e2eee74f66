package downhill.verify;

import downhill.experiment.Batches;
import downhill.experiment.Experiment;
import downhill.experiment.Starts;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Gradient descent over rows in double, one particle after the other. */
final class RowDescent {
    private final Experiment experiment;
    private final double rate;

    RowDescent(Experiment experiment, double rate) {
        this.experiment = experiment;
        this.rate = rate;
    }

    /** Each particle's first weight after so many steps. */
    double[] after(int steps) {
        double[] starts = Starts.positions(experiment, 0);
        double[] ends = new double[starts.length / 2];
        int workers = Runtime.getRuntime().availableProcessors();
        IntStream.range(0, workers).parallel().forEach(worker -> {
            RowReference reference = new RowReference(experiment);
            for (int i = worker; i < ends.length; i += workers) {
                ends[i] = walk(reference, i, (float) starts[2 * i], (float) starts[2 * i + 1], steps);
            }
        });
        return ends;
    }

    private double walk(RowReference reference, int particle, double x, double y, int steps) {
        for (int t = 1; t <= steps; t++) {
            var seen = Batches.rows(experiment, 0, particle, t).orElse(reference.rows());
            double[][] slopes = reference.rows(seen, x, y);
            x -= rate * Arrays.stream(slopes[0]).average().orElseThrow();
            y -= rate * Arrays.stream(slopes[1]).average().orElseThrow();
        }
        return x;
    }
}
