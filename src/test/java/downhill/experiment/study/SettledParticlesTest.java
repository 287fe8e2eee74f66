package downhill.experiment.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.cpu.CpuEngine;
import downhill.dataset.Batch;
import downhill.dataset.Datasets;
import downhill.experiment.Engine;
import downhill.experiment.Experiment;
import downhill.experiment.Samples;
import downhill.experiment.Snapshot;
import downhill.experiment.Start;
import downhill.experiment.Team;
import downhill.experiment.plan.Probe;
import downhill.loss.Surface;
import downhill.loss.Surfaces;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Theory beside practice: where descent with batches settles, and in which valley. */
class SettledParticlesTest {
    private static Team team(String optimizer, double rate) {
        return Team.of(Samples.optimizer(optimizer), 2000).with("rate", rate);
    }

    /** Mandt, Hoffman and Blei, JMLR 2017. */
    @ParameterizedTest
    @CsvSource({"0.1, 1", "0.1, 4", "0.5, 3.9", "0.01, 100"})
    void gradientDescentSettlesAsPublished(double rate, double lambda) {
        double variance = Stability.of(team("gd", rate), 1)
                .orElseThrow()
                .settled(lambda, 3)
                .getAsDouble();
        assertThat(variance).isCloseTo(rate * 3 / (lambda * (2 - rate * lambda)), within(1e-9 * variance));
    }

    /** The stationary AR(2) process of the heavy ball. */
    @ParameterizedTest
    @CsvSource({"0.05, 1, 0.9", "0.05, 4, 0.9", "0.1, 2, 0.5", "0.02, 10, 0.99"})
    void theHeavyBallSettlesAsPublished(double rate, double lambda, double beta) {
        Team ball = team("momentum", rate).with("beta", beta);
        double variance = Stability.of(ball, 1).orElseThrow().settled(lambda, 1).getAsDouble();
        double published = rate * (1 + beta) / (lambda * (1 - beta) * (2 * (1 + beta) - rate * lambda));
        assertThat(variance).isCloseTo(published, within(1e-8 * published));
    }

    @Test
    void whatIsThrownOutOrIsNoValleySettlesNowhere() {
        Stability rule = Stability.of(team("gd", 1), 1).orElseThrow();
        assertThat(rule.settled(2.1, 1)).isEmpty();
        assertThat(rule.settled(0, 1)).isEmpty();
        assertThat(rule.settled(-1, 1)).isEmpty();
    }

    /** Within 5 standard errors: each row pulls the bottom its own way, so the noise is the same everywhere. */
    @Test
    void aCrowdOverRowsSettlesWhereTheoryHasIt() {
        Surface quadratic = Surfaces.typed(
                "0.5*x^2 + 2*y^2 - u*x - v*y",
                Map.of(),
                Datasets.catalogue(Optional.empty()).get("pulls"),
                List.of(),
                false,
                0);
        Team crowd = team("gd", 0.1).withBatch(Batch.replaced(4));
        Experiment experiment = Experiment.of(quadratic, crowd).withStart(Start.point(0, 0));
        List<Valley> valleys = valleys(experiment);
        assertThat(valleys).hasSize(1);
        try (Engine engine = new CpuEngine()) {
            Snapshot end = Samples.after(engine, experiment, 150);
            SettledParticles settledParticles =
                    SettledParticles.of(experiment, 0, valleys, end, 150).get(0);
            assertThat(settledParticles.share()).isEqualTo(1);
            for (SettledParticles.Spread spread : settledParticles.spreads()) {
                assertThat(spread.measured()).isCloseTo(spread.theory().getAsDouble(), within(5 * spread.error()));
            }
            assertThat(settledParticles.spreads().get(0).curvature()).isCloseTo(1, within(1e-9));
            assertThat(settledParticles.spreads().get(1).curvature()).isCloseTo(4, within(1e-9));
        }
    }

    private static List<Valley> valleys(Experiment experiment) {
        try (Engine engine = new CpuEngine()) {
            engine.load(experiment);
            return ValleySearch.of(experiment, engine.field(64, 64));
        }
    }

    private static Experiment pulled(double rate) {
        return Experiment.of(Samples.surface("pulled-valleys"), team("gd", rate));
    }

    @Test
    void theTwoValleysAreFoundAtTheirBottomsWithTheirLosses() {
        Experiment experiment = pulled(0.1);
        List<Valley> valleys = valleys(experiment);
        assertThat(valleys).hasSize(2);
        Valley narrow = valleys.get(0);
        Valley wide = valleys.get(1);
        assertThat(narrow.x()).isNegative();
        assertThat(narrow.curvature().max()).isGreaterThan(5 * wide.curvature().max());
        for (Valley valley : valleys) {
            Probe.Reading at = new Probe(experiment).at(valley.x(), valley.y());
            assertThat(at.steepness()).isLessThan(1e-6);
            assertThat(at.loss()).isCloseTo(valley.loss(), within(1e-9));
        }
        assertThat(narrow.heldOut() - narrow.loss()).isGreaterThan(wide.heldOut() - wide.loss());
    }

    @Test
    void theScanTellsWhatEndsWhere() {
        Experiment experiment = pulled(0.1);
        try (Engine engine = new CpuEngine()) {
            ValleyShareScan.Result result = ValleyShareScan.of(engine, experiment, 0, valleys(experiment), share -> {});
            assertThat(result.sizes()).containsExactly(1, 5, 24);
            assertThat(result.rates().get(0)).isCloseTo(0.02, within(1e-12));
            for (double[][] byRate : result.shares()) {
                for (double[] shares : byRate) assertThat(shares[0] + shares[1]).isCloseTo(1, within(1e-9));
            }
            double slow = result.shares()[0][2][1];
            double fast = result.shares()[2][2][1];
            assertThat(fast)
                    .as("a rate above 2/λ throws them out of the narrow valley")
                    .isGreaterThan(slow);
        }
    }
}
