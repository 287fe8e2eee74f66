package downhill.experiment.study;

import java.util.Arrays;

/** A team's losses over the steps at which they were looked at, in order; a long run keeps fewer and fewer of them. */
public final class LossCurve {
    private static final int MOST = 1024;

    private final double[] steps = new double[MOST];
    private final LossSpread[] spreads = new LossSpread[MOST];
    private final double[] balls = new double[MOST];
    private int count;

    /** Puts in the losses at a step, in place of those that were there; {@code ball} is the first particle's. */
    void put(long step, LossSpread lossSpread, double ball) {
        int found = Arrays.binarySearch(steps, 0, count, step);
        int at = found < 0 ? -found - 1 : found;
        if (found < 0) {
            if (count == MOST) {
                thin();
                put(step, lossSpread, ball);
                return;
            }
            shift(at);
        }
        steps[at] = step;
        spreads[at] = lossSpread;
        balls[at] = ball;
    }

    private void shift(int at) {
        System.arraycopy(steps, at, steps, at + 1, count - at);
        System.arraycopy(spreads, at, spreads, at + 1, count - at);
        System.arraycopy(balls, at, balls, at + 1, count - at);
        count++;
    }

    private void thin() {
        count /= 2;
        for (int i = 0; i < count; i++) {
            steps[i] = steps[2 * i];
            spreads[i] = spreads[2 * i];
            balls[i] = balls[2 * i];
        }
    }

    /** Forgets what comes after a step: it would go another way now. */
    void forgetAfter(long step) {
        while (count > 0 && steps[count - 1] > step) {
            count--;
        }
    }

    /** How many points there are. */
    public int count() {
        return count;
    }

    /** How many of them lie at that step or before it. */
    public int count(long last) {
        int found = Arrays.binarySearch(steps, 0, count, last);
        return found < 0 ? -found - 1 : found + 1;
    }

    public double step(int i) {
        return steps[i];
    }

    public LossSpread spread(int i) {
        return spreads[i];
    }

    /** The first particle's loss. */
    public double ball(int i) {
        return balls[i];
    }
}
