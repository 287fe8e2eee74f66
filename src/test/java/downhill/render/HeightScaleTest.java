package downhill.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HeightScaleTest {
    @ParameterizedTest
    @EnumSource(names = {"ACKLEY", "EGGHOLDER", "RASTRIGIN", "EASOM", "BUKIN"})
    void staysLinearWhereValuesSpreadEvenlyOrDipOnce(Surfaces surface) {
        assertThat(surface.landscape(128).scale().sentence()).isEqualTo("linear scale");
    }

    @ParameterizedTest
    @EnumSource(names = {"HIMMELBLAU", "ROSENBROCK", "GOLDSTEIN_PRICE"})
    void isLogarithmicWhereMostValuesAreLow(Surfaces surface) {
        assertThat(surface.landscape(128).scale().sentence()).isEqualTo("log scale");
    }

    @Test
    void bendsPolesInsteadOfCuttingThem() {
        HeightScale scale = Surfaces.POLES.landscape(128).scale();
        assertThat(scale.sentence()).isEqualTo("linear scale, steep walls compressed");
        assertThat(scale.height(scale.max())).isEqualTo(1, within(1e-12));
        assertThat(scale.height(scale.max() / 2)).isLessThan(1);
        assertThat(scale.height(2) - scale.height(-2)).isGreaterThan(0.01);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CONSTANT")
    void risesFromZeroToOneWithTheSlopeItSays(Surfaces surface) {
        HeightScale scale = surface.landscape(64).scale();
        double range = scale.max() - scale.min();
        assertThat(scale.height(scale.min())).isEqualTo(0, within(1e-12));
        assertThat(scale.height(scale.max())).isEqualTo(1, within(1e-12));
        for (double part = 0.01; part < 1; part += 0.07) {
            double loss = scale.min() + part * range;
            double step = 1e-6 * range;
            double slope = (scale.height(loss + step) - scale.height(loss - step)) / (2 * step);
            assertThat(scale.slope(loss)).isPositive().isCloseTo(slope, within(1e-4 * slope));
            assertThat(scale.loss(scale.height(loss))).isCloseTo(loss, within(1e-6 * range));
        }
    }

    @Test
    void aConstantIsFlat() {
        HeightScale scale = new HeightScale(new double[] {7, 7, 7});
        assertThat(scale.flat()).isTrue();
        assertThat(scale.height(7)).isZero();
        assertThat(scale.slope(7)).isZero();
    }

    @Test
    void valuesThatAreNearlyAllEqualStayFinite() {
        HeightScale scale = new HeightScale(new double[] {0, 0, 0, 0, 0, 0, 0, 1e-300});
        assertThat(scale.height(0)).isZero();
        assertThat(scale.height(1e-300)).isIn(0.0, 1.0);
    }
}
