package downhill.experiment.plan;

import downhill.experiment.Experiment;
import downhill.experiment.Snapshot;
import downhill.experiment.Team;
import downhill.loss.DataSplit;
import java.util.Arrays;
import java.util.Optional;

/** The losses of particles of one experiment, in double, some thousand at a time. */
public final class LossEvaluator {
    /** Particles that stand for a team. */
    public static final int SAMPLE = 4096;

    private final int block;
    private final MeanTape loss;

    /** @param most particles that are asked for at once */
    public LossEvaluator(Experiment experiment, int most) {
        int largest =
                experiment.teams().stream().mapToInt(Team::particles).max().orElse(1);
        block = Math.min(most, largest);
        // Without slopes there is time for more.
        loss = MeanTape.of(experiment, block, 4 * MeanTape.FRAME / block);
    }

    private LossEvaluator(MeanTape loss) {
        block = 1;
        this.loss = loss;
    }

    /**
     * Of one particle over rows held out; empty where none are, or where all losses are over them.
     *
     * @param most rows: of more a fair sample
     */
    public static Optional<LossEvaluator> heldOut(Experiment experiment, int most) {
        return experiment
                .surface()
                .data()
                .filter(data -> data.dataSplit() == DataSplit.TRAINING
                        && data.sample().rows().held() != null)
                .map(data -> data.rows(DataSplit.HELD_OUT))
                .map(rows -> rows.rows(0, Math.min(most, rows.rows())))
                .map(rows -> new LossEvaluator(MeanTape.over(experiment, Optional.of(rows), 1)));
    }

    /** How many rows of the data they are means over: the same for all, so that they compare; 1 without data. */
    public int rows() {
        return loss.rows();
    }

    /** At one place. */
    public double at(double x, double y) {
        loss.x()[0] = x;
        loss.y()[0] = y;
        loss.evaluate(1);
        return loss.output(0)[0];
    }

    /** One each; NaN for a particle that left the finite numbers. */
    public double[] of(Snapshot snapshot) {
        int count = Math.min(block, snapshot.particles());
        for (int i = 0; i < count; i++) {
            loss.x()[i] = snapshot.x(i);
            loss.y()[i] = snapshot.y(i);
        }
        loss.evaluate(count);
        double[] losses = Arrays.copyOf(loss.output(0), count);
        for (int i = 0; i < count; i++) {
            if (snapshot.stopped()[i] != 0) losses[i] = Double.NaN;
        }
        return losses;
    }
}
