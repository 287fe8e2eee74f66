package downhill.verify;

import downhill.loss.Surface;
import java.util.Arrays;

/**
 * The reference's gradient against differences of its own values, as in gradient checking: relative error
 * |a − n| / max(1, |a|, |n|). Near a kink no difference is right, so the error counts that 99 points in 100 stay below.
 */
final class Differences {
    private static final String SOURCE = "central differences, h = 1e-5 (cs231n: below 1e-7 is good)";
    private static final double STEP = 1e-5;
    private static final double SHARE = 0.99;

    private Differences() {}

    static Check check(Surface surface, LossTape loss, double[][] points) {
        double[][] exact = loss.backpropagated(points);
        double[] errors = new double[2 * points[0].length];
        for (int axis = 0; axis < 2; axis++) {
            double[] slopes = differences(loss, points, axis);
            for (int i = 0; i < slopes.length; i++) {
                errors[2 * i + axis] = relative(exact[1 + axis][i], slopes[i]);
            }
        }
        Arrays.sort(errors);
        double measured = errors[(int) (SHARE * errors.length)];
        return new Check("surfaces", surface.id() + " backpropagation", SOURCE, 0, measured, 1e-7);
    }

    private static double[] differences(LossTape loss, double[][] points, int axis) {
        double[] up = loss.losses(moved(points, axis, STEP));
        double[] down = loss.losses(moved(points, axis, -STEP));
        double[] slopes = new double[up.length];
        Arrays.setAll(slopes, i -> (up[i] - down[i]) / (2 * STEP));
        return slopes;
    }

    private static double[][] moved(double[][] points, int axis, double step) {
        double[][] moved = points.clone();
        moved[axis] = Arrays.stream(points[axis]).map(x -> x + step).toArray();
        return moved;
    }

    private static double relative(double analytic, double numeric) {
        double scale = Math.max(1, Math.max(Math.abs(analytic), Math.abs(numeric)));
        return Math.abs(analytic - numeric) / scale;
    }
}
