package downhill.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
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
        "123456, 1.235×10⁵",
        "-2.5e-7, −2.5×10⁻⁷",
        "99999, 10⁵",
        "NaN, NaN",
        "-Infinity, −∞"
    })
    void readsAsAPersonWritesIt(double value, String text) {
        assertThat(Numbers.text(value)).isEqualTo(text);
    }
}
