package downhill.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestTest {
    @ParameterizedTest
    @CsvSource({"abc, abc, 0", "abc, acb, 1", "abc, ab, 1", "ab, abc, 1", "abc, axc, 1", "'', abc, 3", "ca, abc, 3"})
    void countsTheEditsBetweenTwoNames(String a, String b, int edits) {
        assertThat(Suggest.distance(a, b)).isEqualTo(edits);
    }

    @Test
    void suggestsANearNameElseListsAll() {
        List<String> known = List.of("rosenbrock", "beale");

        assertThat(Suggest.unknown("surface", "rosenbrok", known))
                .isEqualTo("unknown surface `rosenbrok`: did you mean `rosenbrock`?");
        assertThat(Suggest.unknown("surface", "x", known))
                .isEqualTo("unknown surface `x`: the known ones are beale, rosenbrock");
        assertThat(Suggest.nearest("baele", known)).contains("beale");
        assertThat(Suggest.nearest("bowl", known)).isEmpty();
    }
}
