package downhill.gpu;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.cpu.CpuEngine;
import downhill.experiment.Engine;
import downhill.experiment.Samples;
import downhill.experiment.Team;
import downhill.experiment.study.BasinContract;
import downhill.experiment.study.BasinMap;
import downhill.experiment.study.BasinQuestion;
import downhill.experiment.study.BasinScan;
import downhill.gl.Context;
import downhill.gl.GlTest;
import org.junit.jupiter.api.Test;

@GlTest(compute = true)
class GpuBasinTest extends BasinContract {
    private final Context context;

    GpuBasinTest(Context context) {
        this.context = context;
    }

    @Override
    protected Engine engine() {
        return new GpuEngine(context);
    }

    /** Only on the borders between basins may float32 end elsewhere. */
    @Test
    void bothEnginesFindTheSameBasins() {
        Team team = Team.of(Samples.optimizer("momentum"), 1).with("rate", 0.005);
        BasinQuestion question = BasinQuestion.of(Samples.spread(Samples.surface("himmelblau"), team), 0, 300);
        BasinMap fast = map(engine(), question);
        BasinMap exact = map(new CpuEngine(), question);
        int cells = 64 * 64;
        int same = 0;
        for (int i = 0; i < cells; i++) if (fast.place(i) == exact.place(i) && fast.step(i) == exact.step(i)) same++;
        assertThat(same).isGreaterThan((int) (0.97 * cells));
        for (int i = 0; i < 4; i++)
            assertThat(Math.abs(fast.counts()[i] - exact.counts()[i])).isLessThan(cells / 100);
    }

    private static BasinMap map(Engine engine, BasinQuestion question) {
        try (BasinScan scan = new BasinScan(engine)) {
            scan.begin(question);
            scan.work(() -> scan.side() == BasinScan.COARSEST);
            return scan.map().orElseThrow();
        }
    }
}
