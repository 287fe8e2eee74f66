package downhill.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;

/** Comparisons in which NaN agrees with NaN and an infinity only with itself. */
public final class Near {
    private Near() {}

    /** |value − expected| within tolerance · max(1, |expected|); at tolerance 0 only the sign of a zero may differ. */
    public static void check(double value, double expected, double tolerance, String what) {
        if (Double.isNaN(expected)) {
            assertThat(value).as(what).isNaN();
        } else if (Double.isInfinite(expected)) {
            assertThat(value).as(what).isEqualTo(expected);
        } else {
            Offset<Double> offset = Offset.offset(tolerance * Math.max(1, Math.abs(expected)));
            assertThat(value).as(what).isCloseTo(expected, offset);
        }
    }
}
