package downhill.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "0.01, 0.01",
        "0.001, 0.001",
        "0.0001, 10⁻⁴",
        "-2.805118087, −2.805",
        "959.640662721, 959.6",
        "12345, 12350",
        "99999, 10⁵",
        "123456, 1.235·10⁵",
        "1e-30, 10⁻³⁰",
        "-1e-30, −10⁻³⁰",
        "-1.5e-7, −1.5·10⁻⁷",
        "9.9999e-4, 0.001",
        "NaN, NaN",
        "Infinity, ∞",
        "-Infinity, −∞"
    })
    void text_has_four_significant_digits(double value, String expected) {
        assertThat(Numbers.text(value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.0000", "1, 1.000", "-1.5, −1.500", "12.345, 12.35", "123.4, 123.4", "0.25, 0.2500"})
    void fixed_keeps_its_zeros(double value, String expected) {
        assertThat(Numbers.fixed(value).strip()).isEqualTo(expected);
    }

    @Test
    void fixed_leaves_a_place_for_the_sign() {
        assertThat(Numbers.fixed(1.5)).startsWith(" 1.500");
        assertThat(Numbers.fixed(-1.5)).startsWith("−1.500");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -1.5, 12.345, -99999, 1e-9, -1.234e-9, Double.NaN, Double.NEGATIVE_INFINITY})
    void fixed_always_takes_eleven_characters(double value) {
        assertThat(Numbers.fixed(value)).hasSize(11);
    }

    @Test
    void counts_are_grouped_by_three_digits() {
        assertThat(Numbers.count(1_000_000)).isEqualTo("1,000,000");
        assertThat(Numbers.count(-20_000)).isEqualTo("−20,000");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "7, 7", "999, 999", "999.7, 1 k", "460e6, 460 M", "1.2345e9, 1.23 G", "5e15, 5000 T"})
    void compact_has_three_digits_and_a_prefix(double value, String expected) {
        assertThat(Numbers.compact(value)).isEqualTo(expected);
    }
}
