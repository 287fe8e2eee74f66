package downhill.experiment;

import downhill.dataset.Batch;
import downhill.dataset.RowDraw;
import downhill.dataset.Table;
import downhill.loss.Data;
import java.util.Optional;

/** The rows that the particles of an experiment see, and what they cost. */
public final class Batches {
    private Batches() {}

    /** The batch of one particle at step t, from 1; empty where there are no data, or it sees them all. */
    public static Optional<Table> rows(Experiment experiment, int team, int particle, long t) {
        Batch batch = experiment.teams().get(team).batch();
        if (batch.kind() == Batch.Kind.FULL) return Optional.empty();
        return experiment.surface().data().map(data -> data.rows().pick(indexes(experiment, team, particle, t)));
    }

    /** The indexes of the rows that one particle's batch has at step t, from 1; of an experiment with data. */
    public static int[] indexes(Experiment experiment, int team, int particle, long t) {
        Batch batch = experiment.teams().get(team).batch();
        RowDraw draw = new RowDraw(batch, all(experiment), experiment.seed(), team, 1);
        int[] rows = new int[draw.count(t)];
        int[] one = new int[1];
        for (int b = 0; b < rows.length; b++) {
            draw.rows(particle, 1, t, b, one);
            rows[b] = one[0];
        }
        return rows;
    }

    /** How many rows the experiment trains on; 1 without data, as the loss itself. */
    public static int all(Experiment experiment) {
        return experiment.surface().data().map(Data::rows).map(Table::rows).orElse(1);
    }

    /** Whether one team's step looks at more rows of the data than another's: then their steps cannot be compared. */
    public static boolean differ(Experiment experiment) {
        if (experiment.surface().data().isEmpty()) return false;
        int all = all(experiment);
        int first = experiment.teams().get(0).batch().size(all);
        for (Team team : experiment.teams()) if (team.batch().size(all) != first) return true;
        return false;
    }

    /** The same with no batch larger than there are rows to train on. */
    public static Experiment fitted(Experiment experiment) {
        int all = all(experiment);
        Experiment fitted = experiment;
        for (int i = 0; i < experiment.teams().size(); i++) {
            Team team = experiment.teams().get(i);
            if (team.batch().tooLarge(all).isEmpty()
                    || experiment.surface().data().isEmpty()) continue;
            fitted = fitted.withTeam(i, team.withBatch(team.batch().withRows(all)));
        }
        return fitted;
    }

    /** Gradients of single rows that one step of all particles takes. */
    public static long work(Experiment experiment) {
        int all = all(experiment);
        boolean data = experiment.surface().data().isPresent();
        return experiment.teams().stream()
                .mapToLong(
                        team -> (long) team.particles() * (data ? team.batch().size(all) : 1))
                .sum();
    }

    /** Gradients that one step of a particle costs; a Newton step's two rows of the Hessian count as one each. */
    static int gradientsPerStep(Team team) {
        return team.optimizer().rule().secondOrder() ? 3 : 1;
    }

    /** Throws a sentence where a team's batch is larger than the data. */
    public static void check(Experiment experiment) {
        if (experiment.surface().data().isEmpty()) return;
        int all = all(experiment);
        for (Team team : experiment.teams()) {
            String wrong = team.batch().tooLarge(all);
            if (!wrong.isEmpty()) throw new EngineException(team.name() + ": " + wrong);
        }
    }
}
