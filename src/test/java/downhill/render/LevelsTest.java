package downhill.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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

    @Test
    void ticksStartAtTheMinimum() {
        assertThat(Surfaces.ROSENBROCK.landscape(64).ticks().loss(0)).isZero();
        assertThat(Surfaces.EGGHOLDER.landscape(256).ticks().loss(0)).isEqualTo(-960);
    }
}
