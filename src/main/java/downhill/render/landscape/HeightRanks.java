package downhill.render.landscape;

import java.util.Arrays;

/**
 * Heights by rank: each height holds as much of the area as any other (histogram equalisation), so that nothing is
 * flat. A smooth rising curve through quantiles, after Steffen (1990), whose slopes never overshoot.
 */
final class HeightRanks implements HeightScale {
    private static final int KNOTS = 48;

    private final double[] losses;
    private final double[] heights;
    private final double[] slopes;

    HeightRanks(double[] sorted) {
        int last = sorted.length - 1;
        double gap = 1e-9 * (sorted[last] - sorted[0]);
        double[] xs = new double[KNOTS + 1];
        double[] ys = new double[KNOTS + 1];
        int count = 0;
        for (int i = 0; i <= KNOTS; i++) {
            double loss = sorted[(int) Math.round((double) i / KNOTS * last)];
            if (count > 0 && loss - xs[count - 1] <= gap) continue;
            xs[count] = loss;
            ys[count++] = (double) i / KNOTS;
        }
        xs[count - 1] = sorted[last];
        ys[count - 1] = 1;
        losses = Arrays.copyOf(xs, count);
        heights = Arrays.copyOf(ys, count);
        slopes = slopes();
    }

    private double[] slopes() {
        int last = losses.length - 1;
        double[] slopes = new double[last + 1];
        for (int i = 1; i < last; i++) {
            double before = losses[i] - losses[i - 1];
            double after = losses[i + 1] - losses[i];
            double mean = (rise(i - 1) * after + rise(i) * before) / (before + after);
            slopes[i] = Math.min(mean, 2 * Math.min(rise(i - 1), rise(i)));
        }
        slopes[0] = rise(0);
        slopes[last] = rise(last - 1);
        return slopes;
    }

    private double rise(int piece) {
        return (heights[piece + 1] - heights[piece]) / (losses[piece + 1] - losses[piece]);
    }

    private int piece(double loss) {
        int found = Arrays.binarySearch(losses, loss);
        return Math.max(0, Math.min(losses.length - 2, found >= 0 ? found : -found - 2));
    }

    @Override
    public double min() {
        return losses[0];
    }

    @Override
    public double max() {
        return losses[losses.length - 1];
    }

    @Override
    public boolean even() {
        return false;
    }

    @Override
    public boolean flat() {
        return false;
    }

    @Override
    public double height(double loss) {
        int i = piece(loss);
        double width = losses[i + 1] - losses[i];
        double u = (loss - losses[i]) / width;
        double bend = slopes[i] + slopes[i + 1] - 2 * rise(i);
        double turn = 3 * rise(i) - 2 * slopes[i] - slopes[i + 1];
        return heights[i] + width * u * (slopes[i] + u * (turn + u * bend));
    }

    @Override
    public double slope(double loss) {
        int i = piece(loss);
        double u = (loss - losses[i]) / (losses[i + 1] - losses[i]);
        double bend = slopes[i] + slopes[i + 1] - 2 * rise(i);
        double turn = 3 * rise(i) - 2 * slopes[i] - slopes[i + 1];
        return slopes[i] + u * (2 * turn + u * 3 * bend);
    }

    @Override
    public String sentence() {
        return "by rank, every height as often";
    }
}
