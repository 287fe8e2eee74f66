package downhill.experiment.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.cpu.CpuEngine;
import downhill.dataset.Table;
import downhill.experiment.Engine;
import downhill.experiment.Experiment;
import downhill.experiment.Samples;
import downhill.experiment.Start;
import downhill.experiment.Team;
import downhill.experiment.plan.LossEvaluator;
import downhill.loss.Surface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LowestLossSearchTest {
    private static double of(Surface surface, int particles) {
        Experiment experiment = Experiment.of(surface, Team.of(Samples.optimizer("gd"), particles));
        try (Engine engine = new CpuEngine()) {
            engine.load(experiment);
            return LowestLossSearch.of(experiment, engine.field(64, 64));
        }
    }

    /** What the normal equations leave over the first rows. */
    private static double leastSquares(Table rows, int count) {
        double[] sums = new double[5];
        for (int r = 0; r < count; r++) {
            double x = rows.column("x")[r];
            double y = rows.column("y")[r];
            double[] terms = {x, y, x * x, x * y, y * y};
            for (int i = 0; i < 5; i++) sums[i] += terms[i] / count;
        }
        double xx = sums[2] - sums[0] * sums[0];
        double xy = sums[3] - sums[0] * sums[1];
        return sums[4] - sums[1] * sums[1] - xy * xy / xx;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10_000})
    void aLinesBottomIsThatOfTheNormalEquationsOverTheRowsThatTheRaceLooksAt(int particles) {
        Surface line = Samples.surface("linear-regression");
        int rows = particles == 1 ? 150 : 128;
        double expected = leastSquares(line.data().orElseThrow().rows(), rows);

        assertThat(of(line, particles)).isCloseTo(expected, within(1e-14));
    }

    @Test
    void aCurvedValleyIsFollowedToItsEnd() {
        assertThat(of(Samples.typed("(1 - x)^2 + 100*(y - x^2)^2 + 3"), 1)).isCloseTo(3, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "robust-fit, 1e-12",
        "tanh-network, 1e-12",
        "pulled-valleys, 1e-12",
        "logistic-regression, 1e-12",
        "hinge, 1e-7"
    })
    void noParticleGetsLower(String surface, double kink) {
        Experiment experiment = Experiment.of(
                        Samples.surface(surface),
                        Team.of(Samples.optimizer("adam"), 40).with("rate", 0.01))
                .withStart(new Start(Start.Kind.UNIFORM, 0, 0, 0));
        try (Engine engine = new CpuEngine()) {
            engine.load(experiment);
            double bottom = LowestLossSearch.of(experiment, engine.field(64, 64));
            engine.advance(800);
            double best = LossSpread.of(new LossEvaluator(experiment, 40).of(engine.snapshot(0)))
                    .best();
            assertThat(bottom).isLessThanOrEqualTo(best + kink).isGreaterThan(best - 0.05);
        }
    }

    @Test
    void aLossWithoutABottomIsLowestAtTheEdgeOfTheLandscape() {
        assertThat(of(Samples.typed("x^3 + y^2"), 1)).isBetween(-125.0, -124.999);
    }

    @Test
    void whereNothingIsFiniteThereIsNone() {
        assertThat(of(Samples.typed("log(-1 - x^2 - y^2)"), 1)).isNaN();
    }
}
