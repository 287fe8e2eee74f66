package downhill.verify;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.dataset.Batch;
import downhill.experiment.Batches;
import downhill.experiment.Experiment;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowOrderTest {
    private static Experiment over(String surface, Batch batch) {
        return Experiment.of(
                Shipped.surface(surface), Shipped.team("gd", 0.02, 10).withBatch(batch));
    }

    @ParameterizedTest
    @CsvSource({"penguins-line, EPOCHS, 7", "penguins-line, REPLACED, 5", "pulled-valleys, EPOCHS, 1", "hinge, FULL, 1"
    })
    void twoWorkedItOutAndAgree(String surface, Batch.Kind kind, int size) {
        Experiment experiment = over(surface, new Batch(kind, size));
        RowOrder order = new RowOrder(experiment);
        for (int particle = 0; particle < 4; particle++) {
            for (int t = 1; t <= 2 * order.epoch() + 1; t++) {
                assertThat(order.rows(particle, t)).isEqualTo(Batches.indexes(experiment, 0, particle, t));
            }
        }
    }

    @Test
    void anEpochHasEveryRowOnceAndTheNextInAnotherOrder() {
        RowOrder order = new RowOrder(over("penguins-line", Batch.epochs(7)));
        assertThat(order.epoch()).as("⌈256/7⌉").isEqualTo(37);
        assertThat(order.rows(0, 37)).as("256 − 36·7").hasSize(4);
        int[] first = epoch(order, 0);
        assertThat(Arrays.stream(first).sorted().toArray())
                .isEqualTo(IntStream.range(0, 256).toArray());
        int[] second = epoch(order, 1);
        assertThat(Arrays.stream(second).sorted().toArray())
                .isEqualTo(IntStream.range(0, 256).toArray());
        assertThat(second).isNotEqualTo(first);
    }

    private static int[] epoch(RowOrder order, int epoch) {
        return IntStream.rangeClosed(1, order.epoch())
                .flatMap(step -> Arrays.stream(order.rows(0, epoch * order.epoch() + step)))
                .toArray();
    }
}
