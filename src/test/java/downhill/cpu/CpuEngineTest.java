package downhill.cpu;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import downhill.experiment.Engine;
import downhill.experiment.EngineContract;
import downhill.experiment.Samples;
import downhill.experiment.Team;
import org.junit.jupiter.api.Test;

class CpuEngineTest extends EngineContract {
    @Override
    protected Engine engine() {
        return new CpuEngine();
    }

    @Override
    protected double precision() {
        return 1e-14;
    }

    @Test
    void tooManyParticlesAreRefusedWithTheLimit() {
        Team team = Team.of(Samples.optimizer("gd"), 1_000_000_000);
        try (Engine engine = engine()) {
            assertThatThrownBy(() -> engine.load(Samples.spread(Samples.surface("bowl"), team)))
                    .hasMessage("the CPU engine holds up to 2000000 particles a team, not 1000000000");
        }
    }
}
