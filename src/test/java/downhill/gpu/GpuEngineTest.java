package downhill.gpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import downhill.cpu.CpuEngine;
import downhill.experiment.Engine;
import downhill.experiment.EngineContract;
import downhill.experiment.Experiment;
import downhill.experiment.Samples;
import downhill.experiment.Snapshot;
import downhill.experiment.Team;
import downhill.gl.Context;
import downhill.gl.GlTest;
import downhill.gl.ShaderException;
import downhill.gl.ShaderFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@GlTest(compute = true)
class GpuEngineTest extends EngineContract {
    private final Context context;

    GpuEngineTest(Context context) {
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

    @Test
    void tooManyParticlesAreRefusedWithTheDevicesOwnLimit() {
        Team team = Team.of(Samples.optimizer("gd"), 1_000_000_000);
        try (GpuEngine engine = new GpuEngine(context)) {
            assertThat(engine.limit()).isGreaterThanOrEqualTo(1_000_000);
            assertThatThrownBy(() -> engine.load(Samples.spread(Samples.surface("bowl"), team)))
                    .hasMessage("this GPU holds up to " + engine.limit() + " particles a team, not 1000000000");
        }
    }

    /** Five steps from equal states: four in a group and one carefully. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3})
    void bothEnginesAgreeStepForStep(double noise) {
        Team team =
                Team.of(Samples.optimizer("momentum"), 5000).with("rate", 1e-3).with(Team.NOISE, noise);
        Experiment experiment = Samples.spread(Samples.surface("himmelblau"), team);
        try (Engine gpu = engine();
                Engine cpu = new CpuEngine()) {
            Snapshot fast = Samples.after(gpu, experiment, 5);
            Snapshot exact = Samples.after(cpu, experiment, 5);
            assertThat(fast.stopped()).containsExactly(exact.stopped());
            for (int i = 0; i < 10_000; i++) {
                double error = Math.abs(fast.positions()[i] - exact.positions()[i])
                        / Math.max(1, Math.abs(exact.positions()[i]));
                assertThat(error).as("coordinate " + i).isLessThan(1e-4);
            }
        }
    }

    @Test
    void trailsRecordEveryStepOfTheFollowedParticles() {
        Team team = Team.of(Samples.optimizer("gd"), 2).with("rate", 0.1);
        Experiment experiment = Samples.ball(Samples.typed("0.5*x^2 + y^2"), team, 1, 1);
        try (GpuEngine engine = new GpuEngine(context)) {
            engine.load(experiment);
            engine.advance(9);
            float[] trail = new float[2 * GpuEngine.FOLLOWED * GpuEngine.TRAIL];
            engine.trails(0).download(0, trail);
            for (int t = 0; t <= 9; t++) {
                assertThat(trail[2 * t * GpuEngine.FOLLOWED])
                        .as("step " + t)
                        .isCloseTo((float) Math.pow(0.9, t), within(1e-6f));
            }
        }
    }

    @Test
    void aParticleThatStoppedRestsOnItsTrailAndLeavesNothingOfAnEarlierRun() {
        Team still = Team.of(Samples.optimizer("gd"), 2).with("rate", 0.1);
        Team wild = Team.of(Samples.optimizer("gd"), 2).with("rate", 1e12);
        int row = 2 * GpuEngine.FOLLOWED;
        try (GpuEngine engine = new GpuEngine(context)) {
            engine.load(Samples.ball(Samples.typed("0.5*x^2 + y^2"), still, 1, 1));
            engine.advance(40);
            engine.load(Samples.ball(Samples.typed("x^4 + y^4"), wild, 1, 1));
            engine.advance(7);
            engine.advance(20);
            int stopped = engine.ball(0).stopped();
            assertThat(stopped).isBetween(1, 7);
            float[] trail = new float[row * GpuEngine.TRAIL];
            engine.trails(0).download(0, trail);
            for (int t = stopped; t <= 27; t++) {
                assertThat(trail[t * row]).as("x at step " + t).isEqualTo((float)
                        engine.ball(0).x());
                assertThat(trail[t * row + 1]).as("y at step " + t).isEqualTo((float)
                        engine.ball(0).y());
            }
        }
    }

    @Test
    void aShaderThatDoesNotCompileIsNamedWithItsLineAndTheLastGoodOneStays() {
        boolean[] broken = {false};
        ShaderFiles files = path -> ShaderFiles.CLASS_PATH
                .read(path)
                .map(text ->
                        broken[0] && path.equals("groups.comp") ? text.replace("store(p, i);", "store(p, j);") : text);
        try (GpuEngine engine = new GpuEngine(context, files)) {
            Experiment good = Samples.ball(Samples.surface("bowl"), Team.of(Samples.optimizer("gd"), 10), 1, 1);
            engine.load(good);
            engine.advance(2);
            broken[0] = true;
            Team other = Team.of(Samples.optimizer("adam"), 10);
            assertThatThrownBy(() -> engine.load(good.withTeam(0, other)))
                    .isInstanceOf(ShaderException.class)
                    .hasMessageContaining("groups.comp:14")
                    .hasMessageContaining("store(p, j);");
            engine.advance(1);
            assertThat(engine.step()).isEqualTo(3);
            broken[0] = false;
            engine.load(good.withTeam(0, other));
            assertThat(engine.step()).isZero();
        }
    }
}
