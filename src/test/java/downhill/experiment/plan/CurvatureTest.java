package downhill.experiment.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.experiment.Experiment;
import downhill.experiment.Samples;
import downhill.experiment.Team;
import downhill.loss.Surface;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CurvatureTest {
    private static Curvature at(String surface, double x, double y) {
        Surface shipped = Samples.surface(surface);
        Experiment experiment = Experiment.of(shipped, Team.of(Samples.optimizer("gd"), 1));
        return new CurvatureProbe(shipped).at(experiment.values(), x, y).curvature();
    }

    @Test
    void theRavineHasTheNumbersOfGohsArticle() {
        Curvature ravine = at("ravine", 0.3, -0.2);

        assertThat(ravine.min()).isCloseTo(1, within(1e-12));
        assertThat(ravine.max()).isCloseTo(100, within(1e-12));
        assertThat(ravine.condition().getAsDouble()).isCloseTo(100, within(1e-10));
        assertThat(ravine.limit().getAsDouble()).isCloseTo(0.02, within(1e-15));
        assertThat(ravine.bestRate().getAsDouble()).isCloseTo(2 / 101.0, within(1e-15));
        assertThat(Math.abs(ravine.maxY())).isCloseTo(1, within(1e-12));
        assertThat(Math.abs(ravine.minX())).isCloseTo(1, within(1e-12));
    }

    /** [802, -400; -400, 200] at the minimum: trace 1002, determinant 400. */
    @Test
    void rosenbrocksMinimumIsNarrow() {
        Curvature valley = at("rosenbrock", 1, 1);

        assertThat(valley.min() + valley.max()).isCloseTo(1002, within(1e-9));
        assertThat(valley.min() * valley.max()).isCloseTo(400, within(1e-9));
        assertThat(valley.condition().getAsDouble()).isCloseTo(2508.009601, within(1e-6));
        assertThat(valley.maxX() * 802 - 400 * valley.maxY()).isCloseTo(valley.max() * valley.maxX(), within(1e-9));
    }

    @Test
    void aSaddleIsNoBowl() {
        Curvature saddle = at("saddle", 0, 0);

        assertThat(saddle.bowl()).isFalse();
        assertThat(saddle.min()).isEqualTo(-2);
        assertThat(saddle.limit()).hasValue(1);
        assertThat(saddle.condition()).isEmpty();
        assertThat(saddle.bestRate()).isEmpty();
        assertThat(saddle.along(3, 3)).isCloseTo(0, within(1e-15));
        assertThat(saddle.along(0, -2)).isCloseTo(-2, within(1e-15));
    }

    @Test
    void aPlaneAndAHilltopHaveNoLimit() {
        assertThat(Curvature.of(0, 0, 0).limit()).isEmpty();
        assertThat(Curvature.of(0, 0, 0).min()).isZero();
        assertThat(Curvature.of(-3, 1, -2).limit()).isEmpty();
        assertThat(Curvature.of(Double.NaN, 0, 1).max()).isNaN();
    }

    @Test
    void aProbeGivesTheLossAndItsSlopes() {
        CurvatureProbe curvatureProbe = new CurvatureProbe(Samples.typed("x^2*y + 3*y"));
        CurvatureProbe.At at = curvatureProbe.at(Map.of(), 2, 5);

        assertThat(at).isEqualTo(new CurvatureProbe.At(2, 5, 35, 20, 7, 10, 4, 0));
    }
}
