package downhill.gpu;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import downhill.experiment.Engine;
import downhill.experiment.Experiment;
import downhill.experiment.Samples;
import downhill.experiment.Team;
import downhill.experiment.Timeline;
import downhill.experiment.TimelineContract;
import downhill.gl.Context;
import downhill.gl.GlTest;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

@GlTest(compute = true)
class GpuTimelineTest extends TimelineContract {
    private final Context context;

    GpuTimelineTest(Context context) {
        this.context = context;
    }

    @Override
    protected Engine engine() {
        return new GpuEngine(context);
    }

    /** Slots that later steps have written over must hold the earlier steps again. */
    @Test
    void trailsComeBackWithTheStep() {
        Experiment experiment = Samples.ball(
                Samples.typed("x^2 + 2*y^2"),
                Team.of(Samples.optimizer("gd"), 30).with("rate", 1e-3),
                1,
                1);
        try (GpuEngine engine = new GpuEngine(context)) {
            Timeline timeline = new Timeline(engine, 1 << 28);
            timeline.load(experiment);
            timeline.advance(1000);
            float[] trail = trail(engine);
            timeline.advance(1500);
            assertThat(trail(engine)).isNotEqualTo(trail);
            timeline.seek(1000);
            assertThat(trail(engine)).containsExactly(trail);
        }
    }

    /** Twenty thousand particles are half a megabyte a checkpoint, and there is one every 16 steps for as long as it runs. */
    @Test
    void aLongRunMakesNoMoreMemoryThanItsCheckpointsHave() {
        Experiment experiment = Samples.spread(
                Samples.typed("x^2 + 2*y^2"),
                Team.of(Samples.optimizer("momentum"), 20_000).with("rate", 1e-3));
        try (GpuEngine engine = new GpuEngine(context)) {
            Timeline timeline = new Timeline(engine, 2_000_000);
            timeline.load(experiment);
            for (int i = 0; i < 200; i++) timeline.advance(1);
            long before = allocated();
            for (int i = 0; i < 160; i++) timeline.advance(1);
            assertThat(allocated() - before).isLessThan(1_000_000);
        }
    }

    private static long allocated() {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    }

    private static float[] trail(GpuEngine engine) {
        float[] trail = new float[2 * GpuEngine.FOLLOWED * GpuEngine.TRAIL];
        engine.trails(0).download(0, trail);
        return trail;
    }
}
