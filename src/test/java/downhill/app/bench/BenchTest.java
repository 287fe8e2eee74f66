package downhill.app.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.dataset.Batch;
import downhill.experiment.Engine;
import downhill.experiment.Samples;
import downhill.library.ShippedLibrary;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

/** What is reported is the work divided by its time, by a false clock. */
class BenchTest {
    private static final long HALF_A_SECOND = 500_000_000;

    private long now;
    private final Stopwatch stopwatch = new Stopwatch(() -> now);

    /** Does nothing, and takes half a second for it. */
    private final Engine engine = (Engine) Proxy.newProxyInstance(
            Engine.class.getClassLoader(), new Class<?>[] {Engine.class}, (proxy, method, arguments) -> {
                if (method.getName().equals("advance")) now += HALF_A_SECOND;
                return null;
            });

    @Test
    void theStopwatchTellsSeconds() {
        assertThat(stopwatch.seconds(() -> now += 1_500_000_000)).isCloseTo(1.5, within(1e-12));
        assertThat(Stopwatch.SYSTEM.seconds(() -> {})).isBetween(0.0, 60.0);
    }

    /** 64 steps of 2²⁰ particles in half a second. */
    @Test
    void throughputIsMillionsOfParticleStepsASecond() {
        Throughput throughput = new Throughput(Samples.surface("beale"), Samples.optimizer("momentum"), 0.3, stopwatch);
        assertThat(throughput.measure(engine)).isCloseTo(134.217728, within(1e-9));
    }

    /** 32 steps of 10,000 particles in half a second. */
    @Test
    void overRowsAStepOfAParticleCountsAsOneToo() {
        BatchThroughput throughput = new BatchThroughput(
                Samples.surface("linear-regression"), Samples.optimizer("momentum"), Batch.epochs(32), stopwatch);
        assertThat(throughput.measure(engine)).isCloseTo(0.64, within(1e-12));
    }

    @Test
    void aFormulaToItsFieldIsTimedInMilliseconds() {
        Bench bench = new Bench(ShippedLibrary.SHIPPED, new Stopwatch(() -> now += HALF_A_SECOND));
        Measurement field = bench.onCpu().stream()
                .filter(measurement -> measurement.name().equals("formula to field cpu"))
                .findFirst()
                .orElseThrow();
        assertThat(field.unit()).isEqualTo("ms");
        assertThat(field.measure().getAsDouble()).isCloseTo(500, within(1e-9));
    }
}
