package downhill.render.landscape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundNumbersTest {
    @ParameterizedTest
    @CsvSource({"10, 5, 2", "10, 6, 2", "10, 4, 5", "1024, 6, 200", "0.3, 3, 0.1", "11, 1, 20"})
    void aStepCutsARangeIntoNoMoreThanTheParts(double range, int parts, double step) {
        assertThat(RoundNumbers.step(range, parts)).isEqualTo(step);
    }

    @Test
    void multiplesIncludeBothEndsAndAreExact() {
        assertThat(RoundNumbers.multiples(0.1, 0.1, 0.4)).containsExactly(0.1, 0.2, 0.3, 0.4);
        assertThat(RoundNumbers.multiples(2, -5, 5)).containsExactly(-4, -2, 0, 2, 4);
    }

    @ParameterizedTest
    @CsvSource({"3, 8, 5", "8, 30, 10", "-3, 4, 0", "1.23, 1.34, 1.3", "-19.2, -18.4, -19", "0.0011, 0.0032, 0.002"})
    void findsTheRoundestNumber(double low, double high, double roundest) {
        assertThat(RoundNumbers.roundest(low, high)).isEqualTo(roundest);
    }
}
