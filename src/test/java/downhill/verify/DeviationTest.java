package downhill.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviationTest {
    @ParameterizedTest
    @CsvSource({
        "0.5, 0.25, 0, 0.25",
        "5, 4, 0, 0.25",
        "5, 4, 8, 0.125",
        "NaN, NaN, 0, 0",
        "NaN, 1, 0, Infinity",
        "1, NaN, 0, Infinity",
        "Infinity, Infinity, 0, 0",
        "-Infinity, Infinity, 0, Infinity",
        "Infinity, 1, 0, Infinity",
        "-0.0, 0.0, 0, 0"
    })
    void isRelativeToTheLargestOfOneTheValueAndTheReach(
            double measured, double expected, double reach, double deviation) {
        assertThat(Deviation.of(measured, expected, reach, Precision.DOUBLE)).isEqualTo(deviation);
    }

    @Test
    void beyondFloat32InfinityIsRight() {
        assertThat(Deviation.of(Double.POSITIVE_INFINITY, 1e39, 0, Precision.SINGLE))
                .isZero();
        assertThat(Deviation.of(Double.POSITIVE_INFINITY, 1e39, 0, Precision.DOUBLE))
                .isInfinite();
    }

    @Test
    void theWorstCounts() {
        double[] expected = {1, 1, 1};
        double[] measured = {1.5, 1, 1.25};
        assertThat(Deviation.worst(measured, expected, Precision.DOUBLE)).isEqualTo(0.5);
        assertThat(Deviation.allBut(1, measured, expected, Precision.DOUBLE)).isEqualTo(0.25);
    }
}
