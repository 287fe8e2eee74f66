package downhill.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestTest {
    @Test
    void suggestsANearNameElseListsAll() {
        List<String> known = List.of("rosenbrock", "beale");

        assertThat(Suggest.unknown("surface", "rosenbrok", known))
                .isEqualTo("unknown surface `rosenbrok`: did you mean `rosenbrock`?");
        assertThat(Suggest.unknown("surface", "x", known))
                .isEqualTo("unknown surface `x`: the known ones are beale, rosenbrock");
    }
}
