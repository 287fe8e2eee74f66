package downhill.experiment.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.dataset.Batch;
import downhill.dataset.Table;
import downhill.experiment.Batches;
import downhill.experiment.Experiment;
import downhill.experiment.Samples;
import downhill.experiment.Team;
import downhill.experiment.study.Prediction;
import downhill.loss.Surface;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowGradientsTest {
    private final Surface line = Samples.surface("linear-regression");
    private final Table rows = line.data().orElseThrow().rows();

    private Experiment with(Batch batch) {
        return Experiment.of(line, Team.of(Samples.optimizer("gd"), 1).withBatch(batch));
    }

    @Test
    void aRowsGradientIsItsOwnAndTheirMeanIsTheFullOne() {
        RowGradients gradients = new RowGradients(with(Batch.FULL));
        gradients.at(0.5, -0.25);
        double error = 0.5 * rows.column("x")[7] - 0.25 - rows.column("y")[7];

        assertThat(gradients.slopes(1)[7]).isCloseTo(2 * error, within(1e-12));
        assertThat(gradients.slopes(0)[7]).isCloseTo(2 * error * rows.column("x")[7], within(1e-12));
        Probe.Reading full = new Probe(with(Batch.FULL)).at(0.5, -0.25);
        assertThat(gradients.spread().meanX()).isCloseTo(full.slopeX(), within(1e-12));
        assertThat(gradients.spread().meanY()).isCloseTo(full.slopeY(), within(1e-12));
    }

    /** Within 5 standard errors of a variance from 20,000 nearly Gaussian numbers. */
    @Test
    void theCloudShrinksAsTheTheorySays() {
        for (Batch batch : List.of(Batch.replaced(16), Batch.epochs(16), Batch.epochs(100))) {
            RowGradients gradients = new RowGradients(with(batch));
            gradients.at(0.5, -0.25);
            double[][] cloud = gradients.cloud(0, 1, 20_000);
            Covariance measured = Covariance.of(cloud[0], cloud[1]);
            Covariance theory = gradients.theory(batch);

            assertThat(measured.xx()).as("%s", batch).isCloseTo(theory.xx(), within(theory.xx() * 5 * 0.0105));
            assertThat(measured.yy()).as("%s", batch).isCloseTo(theory.yy(), within(theory.yy() * 5 * 0.0105));
            assertThat(measured.meanX()).isCloseTo(theory.meanX(), within(5 * Math.sqrt(theory.xx() / 20_000)));
        }
        assertThat(new RowGradients(with(Batch.FULL)).theory(Batch.FULL).xx()).isZero();
    }

    @Test
    void theFirstOfTheCloudIsTheBallsOwnBatch() {
        Experiment experiment = with(Batch.epochs(5));
        RowGradients gradients = new RowGradients(experiment);
        gradients.at(1, 0);
        Table seen = Batches.rows(experiment, 0, 0, 3).orElseThrow();
        double sum = 0;
        for (int r = 0; r < 5; r++) sum += 2 * (seen.column("x")[r] - seen.column("y")[r]) / 5;

        assertThat(gradients.cloud(0, 3, 4)[1][0]).isCloseTo(sum, within(1e-12));
    }

    @Test
    void theModelMakesACurveOfTheWeights() {
        Experiment experiment = with(Batch.FULL);
        double[] out = new double[300];
        double[][] x = new double[1][300];
        for (int i = 0; i < 300; i++) x[0][i] = i / 100.0;
        Prediction.of(experiment).orElseThrow().at(2, -1, List.of("x"), x, out);

        assertThat(out[0]).isEqualTo(-1);
        assertThat(out[299]).isCloseTo(2 * 2.99 - 1, within(1e-12));
        assertThat(Prediction.of(Experiment.of(
                        Samples.surface("bowl"), experiment.teams().get(0))))
                .isEmpty();
    }
}
