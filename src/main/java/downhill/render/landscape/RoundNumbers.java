package downhill.render.landscape;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

/** Round numbers: multiples of 1, 2 or 5 times a power of ten. */
public final class RoundNumbers {
    private static final double[] STEPS = {10, 5, 2, 1};

    private RoundNumbers() {}

    /** The smallest round step that cuts a range into no more than {@code parts}. */
    public static double step(double range, int parts) {
        double least = range / parts;
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (int i = STEPS.length - 1; i > 0; i--) if (STEPS[i] * power >= least * (1 - 1e-9)) return STEPS[i] * power;
        return STEPS[0] * power;
    }

    /** The multiples of {@code step} from {@code low} to {@code high}, ends included. */
    public static double[] multiples(double step, double low, double high) {
        long first = (long) Math.ceil(low / step - 1e-6);
        long last = (long) Math.floor(high / step + 1e-6);
        return LongStream.rangeClosed(first, last)
                .mapToDouble(index -> product(index, step))
                .toArray();
    }

    /** The roundest number in [low, high]: 0, else a power of ten, else the coarsest multiple of a round step. */
    static double roundest(double low, double high) {
        double ten = Math.pow(10, Math.ceil(Math.log10(low) - 1e-9));
        if (ten <= high) return ten;
        double power = Math.pow(10, Math.ceil(Math.log10(Math.max(Math.abs(low), Math.abs(high)))));
        while (power > 0) {
            double scale = power;
            double found = DoubleStream.of(STEPS)
                    .map(step -> product((long) Math.ceil(low / (step * scale / 10)), step * scale / 10))
                    .filter(value -> value <= high)
                    .findFirst()
                    .orElse(Double.NaN);
            if (!Double.isNaN(found)) return found;
            power /= 10;
        }
        return low;
    }

    static double significant(double value, int digits) {
        return new BigDecimal(value).round(new MathContext(digits)).doubleValue();
    }

    // A multiple of 0.1 as a quotient of whole numbers, so that 3 × 0.1 is 0.3 and not 0.30000000000000004.
    private static double product(long index, double step) {
        return step < 1 ? index / Math.rint(1 / step) : index * step;
    }
}
