package downhill.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearNameTest {
    @ParameterizedTest
    @CsvSource({
        "abc, abc, 0",
        "'', abc, 3",
        "abc, '', 3",
        "abc, abcd, 1",
        "abc, ac, 1",
        "abc, axc, 1",
        "abc, bac, 1",
        "abcd, badc, 2",
        "kitten, sitting, 3",
        "ca, abc, 3",
    })
    void countsEditsAndSwaps(String a, String b, int distance) {
        assertThat(NearName.distance(a, b)).isEqualTo(distance);
        assertThat(NearName.distance(b, a)).isEqualTo(distance);
    }

    @Test
    void aThirdOfTheLettersMayDiffer() {
        assertThat(NearName.of("sigmooids", List.of("sigmoid"))).contains("sigmoid");
        assertThat(NearName.of("sgmoids", List.of("sigmoid"))).contains("sigmoid");
        assertThat(NearName.of("sgmods", List.of("sigmoidal"))).isEmpty();
        assertThat(NearName.of("x", List.of("sin", "cos"))).isEmpty();
        assertThat(NearName.of("sin", List.of())).isEmpty();
    }

    @Test
    void ofEquallyNearNamesTheOneThatStartsAlikeThenTheFirstOfTheAlphabet() {
        assertThat(NearName.of("sinn", List.of("sign", "sinh", "sin"))).contains("sin");
        assertThat(NearName.of("zin", List.of("sin", "min"))).contains("min");
    }
}
