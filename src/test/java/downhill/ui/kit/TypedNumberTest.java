package downhill.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {
    @ParameterizedTest
    @CsvSource({"2, 2", "-2.5, -2.5", "−2.5, -2.5", "1e-3, 0.001", "-2*pi, -6.283185307179586", "1/4, 0.25"})
    void numbersAndFormulasOfNumbers(String text, double value) {
        assertThat(TypedNumber.read(text)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "abc", "x", "1,5", "1/0", "2 +", "1e999"})
    void whatIsNoFiniteNumberIsNone(String text) {
        assertThat(TypedNumber.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-5, 0.1, 1e-7, 123456.75, 1.0 / 3})
    void whatIsWrittenReadsBackTheSame(double value) {
        assertThat(TypedNumber.read(TypedNumber.write(value))).hasValue(value);
    }

    @Test
    void wholeNumbersHaveNoPoint() {
        assertThat(TypedNumber.write(-5)).isEqualTo("-5");
    }
}
