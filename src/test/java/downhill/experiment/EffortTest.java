package downhill.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.dataset.Batch;
import downhill.dataset.RowDraw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What steps cost is what the batches that are really drawn add up to. */
class EffortTest {
    private static final int ROWS = 7500;

    private final Team descent = Team.of(Samples.optimizer("gd"), 1);

    private static Effort of(Team team) {
        return new Effort(ROWS, team);
    }

    @Test
    void aStepOver256RowsIs256Gradients() {
        Effort effort = of(descent.withBatch(Batch.epochs(256)));

        assertThat(effort.evaluations(1)).isEqualTo(256);
        assertThat(effort.epochs(1)).isCloseTo(256.0 / ROWS, within(1e-15));
        assertThat(effort.evaluations(29)).isEqualTo(29 * 256);
        assertThat(effort.evaluations(30))
                .as("the last batch of an epoch has 76")
                .isEqualTo(ROWS);
        assertThat(effort.epochs(30)).isEqualTo(1);
        assertThat(effort.evaluations(31)).isEqualTo(ROWS + 256);
    }

    @Test
    void withReplacementNoBatchIsShort() {
        assertThat(of(descent.withBatch(Batch.replaced(256))).evaluations(30)).isEqualTo(30 * 256);
    }

    @Test
    void aStepOverAllRowsIsAnEpoch() {
        assertThat(of(descent).evaluations(4)).isEqualTo(4 * ROWS);
        assertThat(of(descent).epochs(4)).isEqualTo(4);
    }

    @Test
    void aNewtonStepIsThreeGradientsOfEachRow() {
        Team newton = Team.of(Samples.optimizer("newton"), 1);

        assertThat(of(newton.withBatch(Batch.epochs(256))).evaluations(1)).isEqualTo(3 * 256);
        assertThat(of(newton.withBatch(Batch.epochs(256))).epochs(30)).isEqualTo(3);
        assertThat(of(newton).evaluations(2)).isEqualTo(2 * 3 * ROWS);
        assertThat(new Effort(1, newton).evaluations(5)).as("without data").isEqualTo(15);
    }

    @Test
    void otherRulesSeeOneGradientAStep() {
        for (String rule : new String[] {"momentum", "nesterov", "adam", "lion", "adagrad", "rmsprop"}) {
            assertThat(of(Team.of(Samples.optimizer(rule), 1)).evaluations(1))
                    .as(rule)
                    .isEqualTo(ROWS);
        }
    }

    @ParameterizedTest
    @CsvSource({"EPOCHS, 1", "EPOCHS, 7", "EPOCHS, 100", "EPOCHS, 150", "REPLACED, 7", "FULL, 1"})
    void theCountIsTheSumOfTheBatchesThatAreDrawn(Batch.Kind kind, int size) {
        Batch batch = new Batch(kind, size);
        RowDraw draw = new RowDraw(batch, 150, 1, 0, 1);
        Effort effort = new Effort(150, descent.withBatch(batch));
        long sum = 0;
        for (long t = 1; t <= 400; t++) {
            sum += draw.count(t);
            assertThat(effort.evaluations(t)).as("after step %d", t).isEqualTo(sum);
        }
    }

    @Test
    void whereTheBatchChangesMidwayEachStepCountsAsWhatItWas() {
        Effort effort = of(descent.withBatch(Batch.epochs(256)));
        effort.change(10, descent.withBatch(Batch.epochs(1)));
        effort.change(12, descent);

        assertThat(effort.evaluations(10)).isEqualTo(2560);
        assertThat(effort.evaluations(12)).isEqualTo(2562);
        assertThat(effort.evaluations(13)).isEqualTo(2562 + ROWS);
        effort.change(5, descent.withBatch(Batch.replaced(3)));
        assertThat(effort.evaluations(13))
                .as("what came after step 5 is forgotten")
                .isEqualTo(5 * 256 + 8 * 3);
    }
}
