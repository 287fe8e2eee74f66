package downhill.lesson.live;

import java.util.Arrays;

/** Places on a surface with their losses, in the order in which they were tried, and which was the best so far. */
public final class Landings {
    private static final int FIRST = 64;

    private double[] x = new double[FIRST];
    private double[] y = new double[FIRST];
    private double[] losses = new double[FIRST];
    private double[] best = new double[FIRST];
    private int count;
    private int bestIndex = -1;

    void add(double newX, double newY, double loss) {
        if (count == x.length) {
            grow();
        }
        x[count] = newX;
        y[count] = newY;
        losses[count] = loss;
        if (bestIndex < 0 || loss < losses[bestIndex] || Double.isNaN(losses[bestIndex])) {
            bestIndex = count;
        }
        best[count] = losses[bestIndex];
        count++;
    }

    private void grow() {
        x = Arrays.copyOf(x, 2 * count);
        y = Arrays.copyOf(y, 2 * count);
        losses = Arrays.copyOf(losses, 2 * count);
        best = Arrays.copyOf(best, 2 * count);
    }

    void clear() {
        count = 0;
        bestIndex = -1;
    }

    public int count() {
        return count;
    }

    public double x(int index) {
        return x[index];
    }

    public double y(int index) {
        return y[index];
    }

    public double loss(int index) {
        return losses[index];
    }

    /** The least loss of the places up to that one. */
    public double best(int index) {
        return best[index];
    }

    /** The place with the least loss; −1 before the first. */
    public int bestIndex() {
        return bestIndex;
    }

    /** The least loss; NaN before the first. */
    public double best() {
        return count == 0 ? Double.NaN : losses[bestIndex];
    }
}
