package downhill.app.command;

import downhill.experiment.Experiment;
import downhill.experiment.plan.MeanTape;
import downhill.loss.DataSplit;
import java.util.Optional;

/** The loss over the rows that a run never sees, in double. */
final class HeldOutLoss {
    private final MeanTape loss;

    private HeldOutLoss(MeanTape loss) {
        this.loss = loss;
    }

    /** Empty where no rows are held out, or where the run is over them. */
    static Optional<HeldOutLoss> of(Experiment experiment) {
        return experiment
                .surface()
                .data()
                .filter(data -> data.dataSplit() == DataSplit.TRAINING
                        && data.sample().rows().held() != null)
                .map(data -> new HeldOutLoss(MeanTape.over(experiment, Optional.of(data.rows(DataSplit.HELD_OUT)), 1)));
    }

    double at(RunResult.Stop stop) {
        loss.x()[0] = stop.x();
        loss.y()[0] = stop.y();
        loss.evaluate(1);
        return loss.output(0)[0];
    }
}
