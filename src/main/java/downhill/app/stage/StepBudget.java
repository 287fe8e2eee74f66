package downhill.app.stage;

import downhill.dataset.Batch;
import downhill.experiment.Batches;
import downhill.experiment.EngineException;
import downhill.experiment.Experiment;
import downhill.experiment.Team;
import downhill.language.Digits;

/** How much one step may take in the window: a second or so of a processor that does the graphics card's work. */
public final class StepBudget {
    private static final long MOST = 500_000_000;
    private static final int USUAL = 32;

    private StepBudget() {}

    /** Throws a sentence for an experiment over data whose every step would hold the frames up. */
    public static void check(Experiment experiment) {
        long work = Batches.work(experiment);
        if (experiment.surface().data().isPresent() && work > MOST) {
            throw new EngineException("a step would take " + Digits.compact(work)
                    + " row gradients and hold everything up: take fewer particles, or smaller batches than all "
                    + Digits.count(Batches.all(experiment)) + " rows");
        }
    }

    /** With mini-batches for all that see every row, where every step would take too long otherwise. */
    public static Experiment eased(Experiment experiment) {
        if (Batches.work(experiment) <= MOST) return experiment;
        Experiment eased = experiment;
        for (int i = 0; i < experiment.teams().size(); i++) {
            Team team = experiment.teams().get(i);
            eased = eased.withTeam(i, team.withBatch(Batch.epochs(USUAL)));
        }
        return eased;
    }
}
