package downhill.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckTest {
    @ParameterizedTest
    @CsvSource({
        "1, 1.5, 0.5, true",
        "1, 0.5, 0.5, true",
        "1, 1.5000001, 0.5, false",
        "0, 0, 0, true",
        "0, 1e-300, 0, false",
        "0, NaN, 1, false",
        "0, Infinity, 1, false",
        "NaN, NaN, 1, false"
    })
    void passesWithinTheToleranceAlone(double expected, double measured, double tolerance, boolean pass) {
        assertThat(new Check("group", "name", "source", expected, measured, tolerance).pass())
                .isEqualTo(pass);
    }
}
