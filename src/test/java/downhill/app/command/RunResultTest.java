package downhill.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.app.Cli;
import downhill.app.bench.Stopwatch;
import downhill.app.console.Console;
import downhill.app.console.Progress;
import downhill.cpu.CpuEngine;
import downhill.experiment.Engine;
import downhill.experiment.Experiment;
import downhill.experiment.Samples;
import downhill.experiment.Team;
import org.junit.jupiter.api.Test;

class RunResultTest {
    private static final Progress QUIET =
            new Progress(new Console(System.in, System.out, System.err, Cli.NOWHERE, false));

    private long now;

    /** 4,000 steps of 20 particles in four stretches, each of a quarter of a second by a false clock. */
    @Test
    void reportsTheParticleStepsThatWereDoneInASecond() {
        Team team = Team.of(Samples.optimizer("gd"), 20).with("rate", 0.01);
        Experiment experiment = Samples.spread(Samples.typed("x^2 + y^2"), team);
        try (Engine engine = new CpuEngine()) {
            Stopwatch stopwatch = new Stopwatch(() -> now += 250_000_000);
            RunResult result = RunResult.run(engine, experiment, 4000, 10, QUIET, stopwatch);
            assertThat(result.particleStepsPerSecond()).isCloseTo(80_000, within(1e-6));
            RunReport report = RunReport.of(experiment, engine, 4000, result);
            assertThat(report.text()).endsWith("0 of 20 particles diverged; 8.00e+04 particle-steps a second");
            assertThat(report.json().get("particle_steps_per_second").getAsDouble())
                    .isCloseTo(80_000, within(1e-6));
        }
    }
}
