package downhill.experiment.study;

import downhill.experiment.Field;
import java.util.Arrays;

/**
 * |measured − reference| of a loss over the domain.
 *
 * @param values row-major from the bottom, as {@link Field}; infinite where only one of the two is a number
 * @param largest of the finite ones, which is at (x, y)
 * @param worst the index of the largest
 * @param ulps the largest in units in the last place of float32 there
 * @param holes samples where only one of the two is a number
 */
public record FieldDifference(
        int width, int height, double[] values, double largest, int worst, double x, double y, double ulps, int holes) {
    public static FieldDifference of(Field measured, Field reference) {
        double[] values = new double[measured.loss().length];
        int worst = 0;
        int holes = 0;
        for (int i = 0; i < values.length; i++) {
            values[i] = difference(measured.loss()[i], reference.loss()[i]);
            if (Double.isInfinite(values[i])) holes++;
            else if (values[i] > values[worst] || Double.isInfinite(values[worst])) worst = i;
        }
        int width = measured.width();
        double largest = Double.isInfinite(values[worst]) ? 0 : values[worst];
        double ulps = largest / Math.ulp(reference.loss()[worst]);
        return new FieldDifference(
                width,
                measured.height(),
                values,
                largest,
                worst,
                reference.x(worst % width),
                reference.y(worst / width),
                largest == 0 ? 0 : ulps,
                holes);
    }

    private static double difference(float measured, float reference) {
        if (Float.isFinite(measured) != Float.isFinite(reference)) return Double.POSITIVE_INFINITY;
        return Float.isFinite(reference) ? Math.abs((double) measured - reference) : 0;
    }

    /** The smallest difference that is none, 0 if all are none. */
    public double smallest() {
        return Arrays.stream(values)
                .filter(value -> value > 0 && Double.isFinite(value))
                .min()
                .orElse(0);
    }
}
