package downhill.render.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.experiment.Field;
import downhill.language.Digits;
import downhill.render.Surfaces;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LevelsTest {
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CONSTANT")
    void theCoordinateIsWholeExactlyAtEachLevel(Surfaces surface) {
        Levels levels = surface.landscape(64).contours();
        assertThat(levels.count()).isBetween(10, 40);
        double first = levels.coordinate(levels.height(0));
        for (int i = 0; i < levels.count(); i++)
            assertThat(levels.coordinate(levels.height(i))).isCloseTo(first + i, within(1e-9));
        assertThat(levels.coordinate(0)).isBetween(first - 0.995, first);
        assertThat(levels.coordinate(1)).isBetween(first + levels.count() - 1, first + levels.count() - 0.005);
    }

    @Test
    void onALinearScaleEveryFifthMultipleIsStrong() {
        Levels levels = Surfaces.RASTRIGIN.landscape(64).contours();
        double step = levels.loss(1) - levels.loss(0);
        for (int i = 0; i < levels.count(); i++)
            assertThat(levels.coordinate(levels.height(i)) % 5 == 0)
                    .isEqualTo(Math.round(levels.loss(i) / step) % 5 == 0);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CONSTANT")
    void ticksStartAtTheMinimum(Surfaces surface) {
        Landscape landscape = surface.landscape(256);
        assertThat(landscape.ticks().height(0)).isBetween(-0.0012, 0.5 / 6);
    }

    /** A line around the lowest point alone would be a speck; the tick there stays. */
    @Test
    void noContourLineLiesAtTheMinimum() {
        Landscape landscape = Surfaces.SHALLOW.landscape(257);
        assertThat(landscape.contours().height(0)).isGreaterThan(0.02);
        assertThat(landscape.ticks().height(0)).isCloseTo(0, within(1e-3));
    }

    @Test
    void theLowestTickSaysTheLowestLoss() {
        assertThat(lowest(Surfaces.EGGHOLDER)).isEqualTo("−960");
        assertThat(lowest(Surfaces.SIX_HUMP_CAMEL)).isEqualTo("−1.03");
        assertThat(lowest(Surfaces.HIMMELBLAU)).isEqualTo("0.0035");
        assertThat(lowest(Surfaces.ROSENBROCK)).isEqualTo("1.5·10⁻⁵");
        assertThat(Surfaces.ACKLEY.landscape(257).ticks().loss(0)).isZero();
    }

    @Test
    void anEvenAxisWhoseGridMissesTheLowestPointByLessThanAPixelStartsAtZero() {
        assertThat(Surfaces.BOWL.landscape(256).scale().min()).isPositive();
        assertThat(lowest(Surfaces.BOWL)).isEqualTo("0");
    }

    /** As the legend writes it. */
    private static String lowest(Surfaces surface) {
        return Digits.text(surface.landscape(256).ticks().loss(0));
    }

    @Test
    void linesLieWhereAPersonWantsThem() {
        Field rosenbrock = Surfaces.ROSENBROCK.field(64);
        Levels even = Landscape.of(rosenbrock, new LandscapeShape(HeightMode.LOG, ContourMode.LINEAR))
                .contours();
        double step = even.loss(1) - even.loss(0);
        for (int i = 1; i < even.count(); i++)
            assertThat(even.loss(i) - even.loss(i - 1)).isCloseTo(step, within(1e-9 * step));
        Levels decades = Landscape.of(rosenbrock, new LandscapeShape(HeightMode.LINEAR, ContourMode.LOG))
                .contours();
        double[] losses = new double[decades.count()];
        Arrays.setAll(losses, decades::loss);
        assertThat(losses).contains(0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000);
        for (int i = 0; i < losses.length; i++) {
            double power = Math.log10(losses[i]);
            assertThat(decades.isStrong(i)).isEqualTo(Math.abs(power - Math.rint(power)) < 1e-9);
        }
    }

    @Test
    void logarithmsOfNegativeLossesCountFromTheLowest() {
        Levels decades = Landscape.of(
                        Surfaces.EGGHOLDER.field(64), new LandscapeShape(HeightMode.AUTOMATIC, ContourMode.LOG))
                .contours();
        double lowest = Landscape.of(Surfaces.EGGHOLDER.field(64)).scale().min();
        assertThat(decades.loss(decades.count() - 1) - lowest).isCloseTo(1000, within(1e-6));
    }
}
