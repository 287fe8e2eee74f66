package downhill.ui.lab;

import downhill.dataset.Batch;
import downhill.experiment.Batches;
import downhill.experiment.Experiment;
import downhill.experiment.Start;
import downhill.experiment.Team;
import downhill.experiment.TeamColour;
import java.util.List;

/** The course's three trajectories: one rule from one start, over all rows, over a few at a time and over single ones. */
public final class ThreeBatches {
    /** The index of the team with mini-batches. */
    public static final int MINI = 1;

    private static final int USUAL = 16;

    private ThreeBatches() {}

    /** Three balls with that team's rule and rates; its own batch is the mini-batch where it is one. */
    public static Experiment of(Experiment experiment, int index) {
        Team team = experiment.teams().get(index).with(Team.NOISE, 0).withParticles(1);
        int all = Batches.all(experiment);
        Batch own = team.batch();
        boolean fits = own.kind() != Batch.Kind.FULL && own.rows() > 1 && own.rows() < all;
        Batch mini = fits ? own : Batch.epochs(Math.max(2, Math.min(USUAL, all / 2)));
        Batch single = mini.withRows(1);
        Start start = experiment.start();
        return experiment
                .withTeams(List.of(
                        team.withName("Full batch").withBatch(Batch.FULL).withColour(TeamColour.TEAL),
                        team.withName("Mini-batch").withBatch(mini).withColour(TeamColour.ORANGE),
                        team.withName("Single row").withBatch(single).withColour(TeamColour.PURPLE)))
                .withStart(Start.point(start.x(), start.y()));
    }
}
