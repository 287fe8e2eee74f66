package downhill.experiment.study;

import downhill.dataset.Batch;
import downhill.experiment.plan.Covariance;
import downhill.experiment.plan.RowGradients;

/**
 * What batches make of the gradient at one place.
 *
 * @param rows the spread of single rows, whose mean is the full gradient
 * @param size rows in the batches of this step
 * @param theory the spread of their gradients as theory has it
 * @param cloud the gradients of real batches, [axis][draw]; the first is the ball's own
 * @param measured their spread around their own mean
 * @param errorX the standard error of the measured variance along x, for any distribution: √((m₄ − m₂²)/n)
 */
public record BatchNoise(
        Covariance rows,
        int size,
        Covariance theory,
        double[][] cloud,
        Covariance measured,
        double errorX,
        double errorY) {
    /** Of a team's batches at step t, from 1, at the place where the gradients were taken. */
    public static BatchNoise of(RowGradients gradients, Batch batch, int team, long t, int most) {
        int size = gradients.count(team, t);
        double[][] cloud = gradients.cloud(team, t, gradients.affordable(team, most));
        Covariance measured = Covariance.of(cloud[0], cloud[1]);
        Covariance theory = gradients.theory(batch.kind() == Batch.Kind.FULL ? batch : batch.withRows(size));
        return new BatchNoise(
                gradients.spread(),
                size,
                theory,
                cloud,
                measured,
                error(cloud[0], measured.meanX(), measured.xx()),
                error(cloud[1], measured.meanY(), measured.yy()));
    }

    /** The standard error of a variance. */
    static double error(double[] values, double mean, double variance) {
        double fourth = 0;
        for (double value : values) fourth += Math.pow(value - mean, 4) / values.length;
        return Math.sqrt(Math.max(0, fourth - variance * variance) / values.length);
    }
}
