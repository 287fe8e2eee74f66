package downhill.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import downhill.document.Parameter;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EditedFormulaTest {
    private static final Surface BOWL =
            Surfaces.typed("x^2 + y^2", Map.of()).over(new Axis("x", -2, 2), new Axis("y", -1, 1));
    private static final Surface WEIGHTS = Surfaces.typed("w1^2 + w2^2", Map.of());

    private static Surface typed(String formula, Surface from) {
        return Surfaces.typed(formula, from, Map.of());
    }

    @Test
    void freeNamesBesideXAndYAreSlidersAtOne() {
        Surface surface = typed("a*x^2 + b*y", BOWL);
        assertThat(surface.x()).isEqualTo(BOWL.x());
        assertThat(surface.y()).isEqualTo(BOWL.y());
        assertThat(surface.parameters())
                .containsExactly(new Parameter("a", 1, -3, 3, false), new Parameter("b", 1, -3, 3, false));
    }

    @Test
    void aKnownParameterKeepsItsValueAndRange() {
        Parameter a = new Parameter("a", 7, 0, 10, false);
        assertThat(Surfaces.typed("a*x", BOWL, Map.of("a", a)).parameters()).containsExactly(a);
    }

    @Test
    void aFormulaOfOneWeightStillHasBothAxes() {
        Surface surface = typed("a*y^2", BOWL);
        assertThat(surface.x().name()).isEqualTo("x");
        assertThat(surface.y().name()).isEqualTo("y");
    }

    @Test
    void otherWeightsStayWeights() {
        Surface surface = typed("w2 + a", WEIGHTS);
        assertThat(surface.x()).isEqualTo(WEIGHTS.x());
        assertThat(surface.parameters()).extracting(Parameter::name).containsExactly("a");
    }

    @Test
    void withoutXOrYTheFirstNamesAreTheWeights() {
        Surface surface = Surfaces.typed("u*v*k + a", BOWL, Map.of("a", Parameter.of("a", 2)));
        assertThat(surface.x()).isEqualTo(new Axis("u", -5, 5));
        assertThat(surface.y()).isEqualTo(new Axis("v", -5, 5));
        assertThat(surface.parameters()).extracting(Parameter::name).containsExactly("k", "a");
    }

    @Test
    void aFormulaWithoutVariablesIsRefused() {
        assertThatThrownBy(() -> typed("1 + 2", BOWL))
                .hasMessage(
                        "the formula has no variable: a landscape needs at least one weight, for example x^2 + y^2");
    }

    @Test
    void theStartStaysWhereItIsInsideTheDomain() {
        assertThat(typed("x*y", BOWL).start()).isEqualTo(BOWL.start());
    }
}
