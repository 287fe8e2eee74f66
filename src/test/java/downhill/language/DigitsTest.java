package downhill.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "7, 7",
        "-4, −4",
        "0.30000000000000004, 0.3",
        "3.14159265, 3.142",
        "0.001234567, 0.001235",
        "0.0001, 10⁻⁴",
        "-1e6, −10⁶",
        "123456, 1.235·10⁵",
        "-2.5e-7, −2.5·10⁻⁷",
        "99999, 10⁵",
        "NaN, NaN",
        "-Infinity, −∞"
    })
    void readsAsAPersonWritesIt(double value, String text) {
        assertThat(Digits.text(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "12, 12",
        "-2.805118087, −2.80511809",
        "0.001, 0.001",
        "0.0000153, 1.53·10⁻⁵",
        "-0.00099999, −10⁻³",
        "1e9, 10⁹",
        "123456789, 123456789",
        "2.5e-13, 2.5·10⁻¹³",
        "NaN, NaN",
        "Infinity, ∞",
        "-Infinity, −∞"
    })
    void readsPreciselyInReports(double value, String text) {
        assertThat(Digits.precise(value)).isEqualTo(text);
    }
}
