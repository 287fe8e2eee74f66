package downhill.experiment.study;

import java.util.Arrays;
import java.util.Optional;

/**
 * The loss of a team's first particle at every step of a run. Of a run longer than {@link #MOST} steps it keeps the
 * lowest and the highest of each two, then of each four, so that staying somewhere can still be told.
 */
final class StepLosses {
    static final int MOST = 1 << 17;

    private static final int FEW = 256;

    private double[] low = new double[FEW];
    private double[] high = new double[FEW];
    private long start;
    private int stride = 1;
    private int count;
    private long next;

    /** Steps in order; one that is there already is put in anew. NaN stands for a particle that left the numbers. */
    void put(long step, double loss) {
        if (count == 0 || step < start || step > next) begin(step);
        double value = Double.isNaN(loss) ? Double.POSITIVE_INFINITY : loss;
        while ((step - start) / stride >= MOST) halve();
        int at = (int) ((step - start) / stride);
        grow(at);
        boolean fresh = at == count || stride == 1;
        low[at] = fresh ? value : Math.min(low[at], value);
        high[at] = fresh ? value : Math.max(high[at], value);
        count = Math.max(count, at + 1);
        next = Math.max(next, step + 1);
    }

    private void begin(long step) {
        start = step;
        next = step;
        stride = 1;
        count = 0;
    }

    private void grow(int at) {
        if (at < low.length) return;
        low = Arrays.copyOf(low, 2 * low.length);
        high = Arrays.copyOf(high, 2 * high.length);
    }

    private void halve() {
        for (int i = 0; i < count; i++) {
            boolean second = i % 2 == 1;
            low[i / 2] = second ? Math.min(low[i / 2], low[i]) : low[i];
            high[i / 2] = second ? Math.max(high[i / 2], high[i]) : high[i];
        }
        count = (count + 1) / 2;
        stride *= 2;
    }

    /** Forgets what comes after a step: it would go another way now. */
    void forgetAfter(long step) {
        if (step + 1 >= next) return;
        next = Math.max(start, step + 1);
        count = (int) ((next - start + stride - 1) / stride);
    }

    /** The step after the last that is known, 0 where none is. */
    long next() {
        return next;
    }

    /** At a step, at most the last one; NaN where that is not known. */
    double at(long step) {
        return count == 0 || step < start ? Double.NaN : high[(int) ((Math.min(step, next - 1) - start) / stride)];
    }

    /**
     * The first step from which the loss stays in a band until the last step that is known, if it does.
     *
     * @param least the band's lower end
     * @param most its upper end
     */
    Optional<Race.Reached> stays(double least, double most) {
        int first = count;
        while (first > 0 && low[first - 1] >= least && high[first - 1] <= most) first--;
        if (first == count) return Optional.empty();
        return Optional.of(new Race.Reached(start + (long) first * stride, stride == 1 && (first > 0 || start == 0)));
    }
}
