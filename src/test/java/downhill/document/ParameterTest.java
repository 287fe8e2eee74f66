package downhill.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterTest {
    @Test
    void readsValueRangeAndScale() {
        assertThat(parse("rate = 0.01 in [1e-5, 1] log")).isEqualTo(new Parameter("rate", 0.01, 1e-5, 1, true));
        assertThat(parse("  b=−2 in[ -3 ,.5 ] ")).isEqualTo(new Parameter("b", -2, -3, 0.5, false));
    }

    @Test
    void aRangeNotGivenFollowsFromTheValue() {
        assertThat(parse("a = 3")).isEqualTo(new Parameter("a", 3, 0, 6, false));
        assertThat(parse("a = -3")).isEqualTo(new Parameter("a", -3, -6, 0, false));
        assertThat(parse("a = 0")).isEqualTo(new Parameter("a", 0, 0, 1, false));
        assertThat(parse("eps = 2 log")).isEqualTo(new Parameter("eps", 2, 0.002, 2000, true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rate 0.01 | `rate 0.01` cannot be read: write it like `rate = 0.01 in [1e-5, 1] log`",
                "rate = NaN | `rate = NaN` cannot be read: write it like `rate = 0.01 in [1e-5, 1] log`",
                "rate = 1e999 | `1e999` is too large a number",
                "rate = 2 in [0, 1] | the value of `rate` lies outside its range: change one of them",
                "rate = 1 in [1, 1] | the range of `rate` is empty: write the smaller number first",
                "rate = 1 in [0, 2] log | the range of `rate` must start above 0 for a logarithmic slider",
                "rate = -1 log | the range of `rate` must start above 0 for a logarithmic slider",
            })
    void saysWhatIsWrong(String text, String sentence) {
        assertThatThrownBy(() -> parse(text)).hasMessage("a.md:7: " + sentence);
    }

    @Test
    void aNameStandsOnce() {
        List<Line> lines = List.of(new Line("a.md", 3, "a = 1"), new Line("a.md", 4, "a = 2"));

        assertThatThrownBy(() -> Parameter.parseAll(lines))
                .hasMessage("a.md:4: the parameter `a` stands here a second time: keep one");
    }

    private static Parameter parse(String text) {
        return Parameter.parse(new Line("a.md", 7, text));
    }

    @Test
    void anotherRangeHoldsTheValueAndIsLogarithmicOnlyAboveZero() {
        Parameter rate = new Parameter("rate", 0.01, 1e-5, 1, true);
        assertThat(rate.in(0.1, 10)).isEqualTo(new Parameter("rate", 0.1, 0.1, 10, true));
        assertThat(rate.in(-1, 1)).isEqualTo(new Parameter("rate", 0.01, -1, 1, false));
        assertThat(rate.at(5)).isEqualTo(new Parameter("rate", 1, 1e-5, 1, true));
    }
}
