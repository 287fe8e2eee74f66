package downhill.experiment.study;

import downhill.experiment.Experiment;
import downhill.experiment.Field;
import downhill.experiment.plan.LossEvaluator;
import downhill.loss.Surface;

/**
 * The lowest loss that there is below the lowest of a grid: Newton's steps on central differences, and where they lead no
 * lower the nine-point stencil itself, which comes closer round by round. On the very rows that a race's losses are means
 * over, so that no particle of the domain gets lower, and never outside it, where a loss may fall for ever; at a kink it may stop some 1e-8 above.
 */
public final class LowestLossSearch {
    private static final int ROUNDS = 30;

    /** Losses of single rows that may be asked for: some milliseconds' worth. */
    private static final long MOST = 1 << 21;

    private static final int EACH_ROUND = 10;
    private static final double CLOSER = 0.3;

    private final Surface surface;
    private final LossEvaluator lossEvaluator;
    private final double[][] around = new double[3][3];
    private double x;
    private double y;
    private double stepX;
    private double stepY;
    private double lowest;

    private LowestLossSearch(Surface surface, LossEvaluator lossEvaluator, Field field, int at) {
        this.surface = surface;
        this.lossEvaluator = lossEvaluator;
        x = field.x(at % field.width());
        y = field.y(at / field.width());
        stepX = field.x(1) - field.x(0);
        stepY = field.y(1) - field.y(0);
        lowest = lossEvaluator.at(x, y);
    }

    /** Of an experiment's landscape, whose grid over the domain is given; NaN where that has no finite loss. */
    public static double of(Experiment experiment, Field field) {
        int at = lowest(field);
        if (at < 0) return Double.NaN;
        LossEvaluator lossEvaluator = new LossEvaluator(experiment, LossEvaluator.SAMPLE);
        long rounds = Math.min(ROUNDS, MOST / (EACH_ROUND * Math.max(1L, lossEvaluator.rows())));
        LowestLossSearch lowestLossSearch = new LowestLossSearch(experiment.surface(), lossEvaluator, field, at);
        for (int i = 0; i < rounds; i++) lowestLossSearch.round();
        return lowestLossSearch.lowest;
    }

    private static int lowest(Field field) {
        int lowest = -1;
        for (int i = 0; i < field.loss().length; i++) {
            float loss = field.loss()[i];
            if (Float.isFinite(loss) && (lowest < 0 || loss < field.loss()[lowest])) lowest = i;
        }
        return lowest;
    }

    private void round() {
        double x0 = x;
        double y0 = y;
        boolean lower = false;
        for (int j = 0; j < 3; j++) {
            for (int i = 0; i < 3; i++) {
                double atX = x0 + (i - 1) * stepX;
                double atY = y0 + (j - 1) * stepY;
                around[j][i] = lossEvaluator.at(atX, atY);
                lower |= take(atX, atY, around[j][i]);
            }
        }
        // A corner of the stencil may be far from the bottom, a parabola's is near it.
        if (!newton(x0, y0) && lower) return;
        stepX *= CLOSER;
        stepY *= CLOSER;
    }

    /** To where a parabola through the stencil is lowest, if that is lower. */
    private boolean newton(double x0, double y0) {
        double[][] f = around;
        double slopeX = (f[1][2] - f[1][0]) / 2;
        double slopeY = (f[2][1] - f[0][1]) / 2;
        double xx = f[1][2] - 2 * f[1][1] + f[1][0];
        double yy = f[2][1] - 2 * f[1][1] + f[0][1];
        double xy = (f[2][2] - f[2][0] - f[0][2] + f[0][0]) / 4;
        double determinant = xx * yy - xy * xy;
        if (!(determinant > 0 && xx > 0)) return false;
        double toX = x0 - (yy * slopeX - xy * slopeY) / determinant * stepX;
        double toY = y0 - (xx * slopeY - xy * slopeX) / determinant * stepY;
        return take(toX, toY, lossEvaluator.at(toX, toY));
    }

    private boolean take(double atX, double atY, double loss) {
        if (!(loss < lowest && surface.x().contains(atX) && surface.y().contains(atY))) return false;
        x = atX;
        y = atY;
        lowest = loss;
        return true;
    }
}
