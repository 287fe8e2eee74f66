package downhill.experiment.study;

import downhill.experiment.Experiment;
import downhill.experiment.plan.RowGradients;

/** Reads the noise of batches at places, anew only when something changed. For an experiment whose data are read. */
public final class NoiseReader {
    private static final int MOST = 400;

    private Experiment experiment;
    private RowGradients gradients;
    private BatchNoise batchNoise;
    private long step;
    private int team;
    private double x;
    private double y;

    /** Of a team's batches for the step after this one, with the weights at (x, y). */
    public BatchNoise at(Experiment shown, int nextTeam, double nextX, double nextY, long nextStep) {
        boolean other = !shown.equals(experiment);
        if (other) {
            gradients = new RowGradients(shown);
            experiment = shown;
        }
        boolean moved = other || nextX != x || nextY != y;
        if (moved) gradients.at(nextX, nextY);
        if (moved || nextStep != step || nextTeam != team) {
            batchNoise = BatchNoise.of(gradients, shown.teams().get(nextTeam).batch(), nextTeam, nextStep + 1, MOST);
        }
        x = nextX;
        y = nextY;
        step = nextStep;
        team = nextTeam;
        return batchNoise;
    }

    /** The gradients of single rows where it was asked last. */
    public RowGradients gradients() {
        return gradients;
    }
}
