package downhill.gpu;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.cpu.CpuEngine;
import downhill.dataset.Batch;
import downhill.experiment.DataContract;
import downhill.experiment.Engine;
import downhill.experiment.Experiment;
import downhill.experiment.Samples;
import downhill.experiment.Snapshot;
import downhill.experiment.Team;
import downhill.gl.Context;
import downhill.gl.GlTest;
import org.junit.jupiter.params.ParameterizedTest;
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
}
