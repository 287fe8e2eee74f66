package downhill.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ArrowLengthsTest {
    @Test
    void theMiddleGradientHasHalfTheGreatestLengthAndNoneExceedsIt() {
        ArrowLengths arrowLengths = new ArrowLengths(4);
        assertThat(arrowLengths.length(0)).isZero();
        assertThat(arrowLengths.length(4)).isEqualTo(0.5);
        assertThat(arrowLengths.length(1e9)).isLessThan(1).isGreaterThan(0.99);
    }

    @Test
    void theMiddleIsTheMedianOfTheFieldsFiniteGradients() {
        ArrowLengths bowl = ArrowLengths.of(Surfaces.HIMMELBLAU.field(101));
        assertThat(bowl.middle()).isCloseTo(77.3, within(3.0));
        assertThat(ArrowLengths.of(Surfaces.HOLED.field(64)).middle()).isBetween(0.1, 10.0);
        assertThat(ArrowLengths.of(Surfaces.CONSTANT.field(16)).middle()).isEqualTo(1);
    }
}
