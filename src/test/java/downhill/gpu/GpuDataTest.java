package downhill.gpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.cpu.CpuEngine;
import downhill.dataset.Batch;
import downhill.dataset.Dataset;
import downhill.experiment.DataContract;
import downhill.experiment.Engine;
import downhill.experiment.Experiment;
import downhill.experiment.Samples;
import downhill.experiment.Snapshot;
import downhill.experiment.Start;
import downhill.experiment.Team;
import downhill.gl.Context;
import downhill.gl.GlTest;
import downhill.loss.Surface;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@GlTest(compute = true)
class GpuDataTest extends DataContract {
    private final Context context;

    GpuDataTest(Context context) {
        this.context = context;
    }

    @Override
    protected Engine engine() {
        return new GpuEngine(context);
    }

    @Override
    protected double precision() {
        return 1e-6;
    }

    /** If one row of one particle were another, its step would differ by far more than rounding. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "linear-regression",
                "robust-fit",
                "logistic-regression",
                "hinge",
                "tanh-network",
                "pulled-valleys",
                "penguins-line",
                "penguins-classes"
            })
    void bothEnginesTakeTheSameStepsWithTheSameBatches(String surface) {
        for (Batch batch : new Batch[] {Batch.FULL, Batch.replaced(5), Batch.epochs(5)}) {
            Team team =
                    Team.of(Samples.optimizer("gd"), 2000).with("rate", 0.02).withBatch(batch);
            Experiment experiment = Samples.spread(Samples.surface(surface), team);
            try (Engine gpu = engine();
                    Engine cpu = new CpuEngine()) {
                Snapshot fast = Samples.after(gpu, experiment, 3);
                Snapshot exact = Samples.after(cpu, experiment, 3);
                int far = 0;
                for (int i = 0; i < 4000; i++) {
                    if (Math.abs(fast.positions()[i] - exact.positions()[i]) > 2e-5) far++;
                }
                // A row at a crease may fall on either side by rounding.
                assertThat(far).as(surface + " " + batch).isLessThanOrEqualTo(4);
            }
        }
    }

    /**
     * A driver that ends loops early would let rows out: these batches take more rounds than Mesa's llvmpipe allows in
     * one dispatch, one at a time or several steps together.
     */
    @ParameterizedTest
    @CsvSource({"FULL, 1, gd", "FULL, 1, newton", "REPLACED, 60000, gd", "EPOCHS, 9000, gd", "EPOCHS, 2000, momentum"})
    void batchesOfManyRowsAreSummedWhole(Batch.Kind kind, int size, String optimizer, @TempDir Path folder)
            throws IOException {
        StringBuilder text = new StringBuilder("x,y\n");
        for (int i = 0; i < 80_000; i++) {
            text.append(Math.sin(i))
                    .append(',')
                    .append(Math.cos(3 * i) + i / 40_000)
                    .append('\n');
        }
        Path file = Files.writeString(folder.resolve("many.csv"), text);
        Surface line = Samples.surface("linear-regression");
        Surface many = line.over(line.data().orElseThrow().of(Dataset.of(file), List.of(), false, 0));
        Team team = Team.of(Samples.optimizer(optimizer), 3).with("rate", 0.1).withBatch(new Batch(kind, size));
        Experiment experiment = Experiment.of(many, team).withStart(Start.point(3, 1));
        try (Engine gpu = engine();
                Engine cpu = new CpuEngine()) {
            Snapshot fast = Samples.after(gpu, experiment, 4);
            Snapshot exact = Samples.after(cpu, experiment, 4);
            assertThat(fast.diverged()).isZero();
            assertThat(fast.positions()).containsExactly(exact.positions(), within(1e-4));
        }
    }
}
