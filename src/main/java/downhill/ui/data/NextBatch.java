package downhill.ui.data;

import downhill.colour.Rgb;
import downhill.dataset.Batch;
import downhill.experiment.Batches;
import downhill.experiment.Experiment;
import downhill.ui.kit.Widgets;
import downhill.workspace.TeamColours;

/** The rows that a team's ball sees in its next step, in rings. */
final class NextBatch {
    /** Rings beyond which nothing is seen any more. */
    private static final int MOST = 400;

    private static final float RADIUS = 5.5f;
    private static final float WIDTH = 1.5f;

    private Experiment experiment;
    private long step = -1;
    private int team = -1;
    private int[] rows = new int[0];

    /** Takes the batch of that team's step after this one; none where it sees all rows or too many. */
    void follow(Experiment shown, int wantedTeam, long nextStep) {
        int nextTeam = Math.min(wantedTeam, shown.teams().size() - 1);
        if (shown.equals(experiment) && nextStep == step && nextTeam == team) {
            return;
        }
        experiment = shown;
        step = nextStep;
        team = nextTeam;
        Batch batch = batch();
        boolean drawn = batch.kind() != Batch.Kind.FULL && batch.size(Batches.all(shown)) <= MOST;
        rows = drawn ? Batches.indexes(shown, team, 0, step + 1) : new int[0];
    }

    private Batch batch() {
        return experiment.teams().get(team).batch();
    }

    /** Of a long set, those that are drawn. */
    void draw(Widgets ui, RowDots dots, Rows.Points trained) {
        int colour =
                Rgb.abgr(TeamColours.ofBatches(ui.theme(), experiment.teams().get(team)));
        for (int row : rows) {
            if (row < trained.count()) {
                dots.ring(ui, trained, row, RADIUS, WIDTH, colour);
            }
        }
    }
}
