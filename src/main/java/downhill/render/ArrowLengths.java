package downhill.render;

import downhill.experiment.Field;
import java.util.stream.IntStream;

/**
 * Makes gradients of any size into arrows of a size to look at: 0 stays 0, the landscape's middle gradient has half the
 * greatest length, and none exceeds it.
 *
 * @param middle the median length of the gradient, above 0
 */
public record ArrowLengths(double middle) {
    private static final int STRIDE = 7;

    /** Fitted to every seventh sample of a field. */
    public static ArrowLengths of(Field field) {
        double[] sizes = IntStream.range(0, field.loss().length / STRIDE)
                .mapToDouble(i -> Math.hypot(field.slopeX()[i * STRIDE], field.slopeY()[i * STRIDE]))
                .filter(size -> size > 0 && Double.isFinite(size))
                .sorted()
                .toArray();
        return new ArrowLengths(sizes.length == 0 ? 1 : sizes[sizes.length / 2]);
    }

    /** The length in [0, 1) for a gradient of this size. */
    public double length(double size) {
        return size / (size + middle);
    }
}
