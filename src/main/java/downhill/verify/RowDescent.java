package downhill.verify;

import downhill.experiment.Experiment;
import downhill.experiment.Starts;
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
            RowOrder order = new RowOrder(experiment);
            for (int i = worker; i < ends.length; i += workers) {
                double[] place = {(float) starts[2 * i], (float) starts[2 * i + 1]};
                for (int t = 1; t <= steps; t++) reference.step(order.rows(i, t), rate, place, 0);
                ends[i] = place[0];
            }
        });
        return ends;
    }
}
