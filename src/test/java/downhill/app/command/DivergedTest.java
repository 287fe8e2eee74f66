package downhill.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.Cli;
import downhill.app.bench.Stopwatch;
import downhill.app.console.Console;
import downhill.app.console.Progress;
import downhill.cpu.CpuEngine;
import downhill.experiment.Engine;
import downhill.experiment.Experiment;
import downhill.experiment.Samples;
import downhill.experiment.Team;
import downhill.experiment.plan.LossEvaluator;
import downhill.experiment.study.BasinMap;
import downhill.experiment.study.BasinQuestion;
import downhill.experiment.study.BasinScan;
import downhill.experiment.study.Race;
import downhill.experiment.study.Standing;
import downhill.gl.Context;
import downhill.gl.GlTest;
import downhill.gpu.GpuEngine;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A particle has diverged for a run, a race and a map of basins alike, and for both engines. */
@GlTest(compute = true)
class DivergedTest {
    private static final int SIDE = 64;
    private static final Console QUIET = new Console(System.in, System.out, System.err, Cli.NOWHERE, false);

    /** Numbers that outgrow float32, a slow growth that does not yet, starts without a value, a fall without end. */
    @ParameterizedTest
    @CsvSource({
        "(x^2 + y - 11)^2 + (x + y^2 - 7)^2, 0.05, 400",
        "0.5*x^2 + 0.5*y^2, 2.05, 200",
        "log(x) + y^2, 0.01, 20",
        "x^3 + y^2, 0.05, 300"
    })
    void runRaceAndMapCountTheSame(String formula, double rate, int steps, Context context) {
        Team team = Team.of(Samples.optimizer("gd"), 1).with("rate", rate);
        BasinQuestion question = BasinQuestion.of(Experiment.of(Samples.typed(formula), team), 0, steps);
        for (Supplier<Engine> engine : engines(context)) {
            int map = map(question, engine.get()).diverged();
            try (Engine running = engine.get()) {
                Experiment grid = question.on(SIDE);
                RunResult run = RunResult.run(running, grid, steps, steps, new Progress(QUIET), Stopwatch.SYSTEM);
                Race race = new Race(grid, 0);
                race.take(
                        0,
                        running.sample(0, LossEvaluator.SAMPLE),
                        running.ball(0).diverged(),
                        SIDE * SIDE);
                Standing standing = race.standing(0).orElseThrow();
                assertThat(run.diverged()).as(running.name()).isEqualTo(map);
                assertThat(standing.diverged() * SIDE * SIDE).as(running.name()).isEqualTo(map);
                assertThat(running.snapshot(0).diverged()).isEqualTo(map);
                if (rate == 2.05) assertThat(map).isZero();
                else assertThat(map).isBetween(1, SIDE * SIDE);
            }
        }
    }

    private static List<Supplier<Engine>> engines(Context context) {
        return List.of(CpuEngine::new, () -> new GpuEngine(context));
    }

    private static BasinMap map(BasinQuestion question, Engine engine) {
        try (BasinScan scan = new BasinScan(engine)) {
            scan.begin(question);
            scan.work(() -> scan.map().isEmpty());
            return scan.map().orElseThrow();
        }
    }
}
