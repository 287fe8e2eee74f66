package downhill.circuit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradientWidthTest {
    @ParameterizedTest
    @CsvSource({"1, 8", "-1, 8", "10, 10.4", "100, 12.8", "0.1, 5.6", "1e-9, 2.8", "1e12, 16", "NaN, 2.8"})
    void tenTimesTheGradientIsAsMuchWiderAnywhere(double gradient, double width) {
        assertThat(GradientWidth.of(gradient)).isCloseTo(width, within(1e-9));
    }

    /** An explosion is seen at a glance, and so is a gradient that vanishes. */
    @Test
    void theChainsOfTheCourseGrowAndShrink() {
        assertThat(GradientWidth.of(1024)).isGreaterThan(1.8 * GradientWidth.of(1));
        assertThat(GradientWidth.of(7.7e-6)).isLessThan(0.4 * GradientWidth.of(1));
    }
}
