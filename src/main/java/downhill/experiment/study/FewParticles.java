package downhill.experiment.study;

import downhill.experiment.Batches;
import downhill.experiment.Experiment;
import downhill.experiment.RunChanges;
import downhill.experiment.Team;
import downhill.experiment.Timeline;

/** An experiment with so few particles that a single thread keeps in step with a device. */
public final class FewParticles {
    /** Of a team; the reference steps as many in one block. */
    public static final int MOST = 128;

    /** Gradients of single rows that a team's step may take. */
    private static final int GRADIENTS = 1 << 14;

    private FewParticles() {}

    /** A run that changed on its way, with few particles from the start. */
    public static RunChanges of(RunChanges runChanges) {
        return new RunChanges(runChanges.changes().stream()
                .map(change -> new Timeline.Change(change.step(), of(change.experiment())))
                .toList());
    }

    private static Experiment of(Experiment experiment) {
        return experiment.withTeams(experiment.teams().stream()
                .map(team -> team.withParticles(Math.min(team.particles(), most(experiment, team))))
                .toList());
    }

    private static int most(Experiment experiment, Team team) {
        boolean data = experiment.surface().data().isPresent();
        int rows = data ? team.batch().size(Batches.all(experiment)) : 1;
        return Math.max(1, Math.min(MOST, GRADIENTS / rows));
    }
}
