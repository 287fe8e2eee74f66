package downhill.render.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.experiment.Field;
import downhill.render.Surfaces;
import java.util.Arrays;
import java.util.stream.IntStream;
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
        HeightScale scale = HeightScale.of(sorted(Surfaces.POLES.landscape(128).field()), HeightMode.AUTOMATIC);
        assertThat(scale.sentence()).isEqualTo("linear scale, steep walls compressed");
        assertThat(scale.height(scale.max())).isEqualTo(1, within(1e-12));
        assertThat(scale.height(scale.max() / 2)).isLessThan(1);
        assertThat(scale.height(2) - scale.height(-2)).isGreaterThan(0.01);
    }

    private static double[] sorted(Field field) {
        double[] losses = new double[field.loss().length];
        for (int i = 0; i < losses.length; i++) losses[i] = field.loss()[i];
        Arrays.sort(losses);
        return losses;
    }

    /** exp(r²) from 1 to 5·10²¹: half-way up lies the root of its end, and not the flat disc of all below 10¹¹. */
    @Test
    void aLogarithmicScaleReachesDownToWhereMostOfAPositiveLossIs() {
        double[] losses = IntStream.rangeClosed(0, 1000)
                .mapToDouble(i -> Math.exp(0.05 * i))
                .toArray();
        HeightScale scale = HeightScale.of(losses, HeightMode.AUTOMATIC);
        assertThat(scale.sentence()).isEqualTo("log scale");
        assertThat(scale.height(Math.exp(25))).isBetween(0.4, 0.5);
        assertThat(scale.height(Math.exp(10))).isGreaterThan(0.1);
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

    @ParameterizedTest
    @EnumSource(HeightMode.class)
    void aConstantIsFlat(HeightMode heightMode) {
        HeightScale scale = HeightScale.of(new double[] {7, 7, 7}, heightMode);
        assertThat(scale.flat()).isTrue();
        assertThat(scale.height(7)).isZero();
        assertThat(scale.slope(7)).isZero();
    }

    @ParameterizedTest
    @EnumSource(HeightMode.class)
    void valuesThatAreNearlyAllEqualStayFinite(HeightMode heightMode) {
        HeightScale scale = HeightScale.of(new double[] {0, 0, 0, 0, 0, 0, 0, 1e-300}, heightMode);
        assertThat(scale.height(0)).isZero();
        assertThat(scale.height(1e-300)).isBetween(0.0, 1.0);
    }

    @Test
    void isWhatAPersonChooses() {
        Field field = Surfaces.ROSENBROCK.field(128);
        assertThat(sentence(field, HeightMode.LINEAR)).isEqualTo("height and colour: linear scale");
        assertThat(sentence(field, HeightMode.LOG)).isEqualTo("height and colour: log scale");
        assertThat(sentence(field, HeightMode.RANK)).isEqualTo("height and colour: by rank, every height as often");
    }

    private static String sentence(Field field, HeightMode heightMode) {
        return Landscape.of(field, new LandscapeShape(heightMode, ContourMode.AUTOMATIC))
                .sentence();
    }

    @ParameterizedTest
    @EnumSource(names = {"HIMMELBLAU", "EGGHOLDER", "ROSENBROCK", "ACKLEY"})
    void byRankEachHeightHoldsAsMuchOfTheArea(Surfaces surface) {
        Landscape landscape =
                Landscape.of(surface.field(128), new LandscapeShape(HeightMode.RANK, ContourMode.AUTOMATIC));
        double[] tenths = new double[10];
        for (float loss : landscape.field().loss())
            if (Float.isFinite(loss))
                tenths[(int) Math.min(9, 10 * landscape.scale().height(loss))]++;
        double all = Arrays.stream(tenths).sum();
        for (double tenth : tenths) assertThat(tenth / all).isBetween(0.05, 0.15);
    }

    @ParameterizedTest
    @EnumSource(names = {"HIMMELBLAU", "EGGHOLDER", "ROSENBROCK"})
    void byRankItRisesWithTheSlopeItSays(Surfaces surface) {
        HeightScale scale = Landscape.of(surface.field(64), new LandscapeShape(HeightMode.RANK, ContourMode.AUTOMATIC))
                .scale();
        double range = scale.max() - scale.min();
        double step = 1e-6 * range;
        for (double part = 0.013; part < 1; part += 0.07) {
            double loss = scale.min() + part * range;
            double slope = (scale.height(loss + step) - scale.height(loss - step)) / (2 * step);
            assertThat(scale.slope(loss)).isPositive().isCloseTo(slope, within(1e-3 * slope + 1e-6 / range));
        }
    }
}
