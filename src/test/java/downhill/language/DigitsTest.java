package downhill.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        "-Infinity, −∞",
        "0.01, 0.01",
        "0.001, 0.001",
        "-2.805118087, −2.805",
        "959.640662721, 959.6",
        "12345, 12350",
        "1e-30, 10⁻³⁰",
        "-1e-30, −10⁻³⁰",
        "-1.5e-7, −1.5·10⁻⁷",
        "9.9999e-4, 0.001",
        "Infinity, ∞"
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

    @ParameterizedTest
    @CsvSource({"0, 0.0000", "1, 1.000", "-1.5, −1.500", "12.345, 12.35", "123.4, 123.4", "0.25, 0.2500"})
    void fixedKeepsItsZeros(double value, String expected) {
        assertThat(Digits.fixed(value).strip()).isEqualTo(expected);
    }

    @Test
    void fixedLeavesAPlaceForTheSign() {
        assertThat(Digits.fixed(1.5)).startsWith(" 1.500");
        assertThat(Digits.fixed(-1.5)).startsWith("−1.500");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -1.5, 12.345, -99999, 1e-9, -1.234e-9, Double.NaN, Double.NEGATIVE_INFINITY})
    void fixedAlwaysTakesElevenCharacters(double value) {
        assertThat(Digits.fixed(value)).hasSize(11);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "digits.csv", delimiter = ';')
    void besideOthersItHasTheDigitsThatTellItApart(String what, String numbers, String expected) {
        double[] given =
                Stream.of(numbers.split(" +")).mapToDouble(Double::parseDouble).toArray();
        String text = switch (what) {
            case "row" -> text(Digits.row(given));
            case "right" -> Digits.right(given[0], given[1]);
            case "beside" -> Digits.beside(given[0], given);
            case "step" -> Digits.text(given[0], given[1]);
            case "fixed" -> Digits.fixed(given[0], given[1]).strip();
            default -> throw new IllegalArgumentException(what);
        };
        assertThat(text).isEqualTo(expected);
    }

    /** The offset, as it is taken off, and the texts. */
    private static String text(Digits.Row row) {
        String offset = row.name("x").substring(1).replace(" ", "");
        return (offset.isEmpty() ? "" : offset + ": ") + String.join(" | ", row.texts());
    }

    @Test
    void anAxisWithoutANameSaysItsOffsetAlone() {
        assertThat(Digits.row(1.00001, 1.000012).name("")).isEqualTo("+1");
        assertThat(Digits.row(1, 2).name("")).isEmpty();
        assertThat(Digits.row(1, 2).name("loss")).isEqualTo("loss");
    }

    @Test
    void countsAreGroupedByThreeDigits() {
        assertThat(Digits.count(1_000_000)).isEqualTo("1,000,000");
        assertThat(Digits.count(-20_000)).isEqualTo("−20,000");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "7, 7", "999, 999", "999.7, 1 k", "460e6, 460 M", "1.2345e9, 1.23 G", "5e15, 5000 T"})
    void compactHasThreeDigitsAndAPrefix(double value, String expected) {
        assertThat(Digits.compact(value)).isEqualTo(expected);
    }
}
