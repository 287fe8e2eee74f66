package downhill.circuit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import downhill.language.Parser;
import downhill.language.Program;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradientCheckTest {
    private static final Program CUBE = Parser.parse("x^3*y");
    private static final Map<String, Double> POINT = Map.of("x", 2.0, "y", 0.5);

    @Test
    void threeGradientsOfOneFormula() {
        GradientCheck check = GradientCheck.of(CUBE, POINT, 1e-5);

        assertThat(check.rows()).extracting(GradientCheck.Row::name).containsExactly("x", "y");
        GradientCheck.Row x = check.rows().get(0);
        assertThat(x.backprop()).isEqualTo(6);
        assertThat(x.symbolic()).isEqualTo(6);
        assertThat(x.numerical()).isCloseTo(6, within(1e-8)).isNotEqualTo(6);
        assertThat(x.relativeError()).isPositive().isLessThan(1e-9);
        assertThat(x.disagreement()).isZero();
        assertThat(check.grade()).isEqualTo(Grade.GOOD);
    }

    /** Too wide an h cuts the curve off, too small a one leaves only rounding: the course's two walls. */
    @Test
    void theStepHasTwoWalls() {
        assertThat(GradientCheck.of(CUBE, POINT, 1).grade()).isEqualTo(Grade.WRONG);
        assertThat(GradientCheck.of(CUBE, POINT, 1e-1).grade()).isEqualTo(Grade.UNCOMFORTABLE);
        assertThat(GradientCheck.of(CUBE, POINT, 1e-2).grade()).isEqualTo(Grade.FINE);
        assertThat(GradientCheck.of(CUBE, POINT, 1e-13).grade()).isEqualTo(Grade.UNCOMFORTABLE);
        assertThat(GradientCheck.of(CUBE, POINT, 1e-17).grade()).isEqualTo(Grade.WRONG);
    }

    @Test
    void theWallsStandOnBothSidesOfAValley() {
        Walls walls = Walls.of(CUBE, POINT);
        double[] errors = walls.errors();

        assertThat(walls.h()).hasSize(46).startsWith(1e-15).endsWith(1);
        assertThat(errors[0]).as("rounding at h = 1e-15").isGreaterThan(1e-4);
        assertThat(errors[30]).as("h = 1e-5").isLessThan(1e-9);
        assertThat(errors[45]).as("the curve bends within h = 1").isGreaterThan(1e-2);
        assertThat(errors[30])
                .isEqualTo(GradientCheck.of(CUBE, POINT, walls.h()[30]).relativeError());
    }

    @ParameterizedTest
    @CsvSource({
        "0, GOOD",
        "1e-7, GOOD",
        "1.1e-7, FINE",
        "1e-4, FINE",
        "1.1e-4, UNCOMFORTABLE",
        "1e-2, UNCOMFORTABLE",
        "1.1e-2, WRONG",
        "1, WRONG",
        "Infinity, WRONG",
        "NaN, WRONG"
    })
    void gradesAreCs231ns(double error, Grade grade) {
        assertThat(Grade.of(error)).isEqualTo(grade);
    }

    @Test
    void theErrorIsRelativeToTheLarger() {
        assertThat(Grade.relativeError(0, 0)).isZero();
        assertThat(Grade.relativeError(2, 1)).isEqualTo(0.5);
        assertThat(Grade.relativeError(0, -3)).isEqualTo(1);
        assertThat(Grade.relativeError(Double.NaN, 1)).isNaN();
    }

    @Test
    void anInputWithoutAValueIsNamed() {
        assertThatThrownBy(() -> GradientCheck.of(CUBE, Map.of("x", 1.0), 1e-5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`y` has no value");
    }
}
