package downhill.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "12, 12",
        "-2.805118087, −2.80511809",
        "0.001, 0.001",
        "0.0000153, 1.53·10⁻⁵",
        "-0.00099999, −1·10⁻³",
        "1e9, 1·10⁹",
        "123456789, 123456789",
        "2.5e-13, 2.5·10⁻¹³",
        "NaN, NaN",
        "Infinity, ∞",
        "-Infinity, −∞"
    })
    void numbers(double value, String text) {
        assertThat(Words.number(value)).isEqualTo(text);
    }
}
