package downhill.app.stage;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.cpu.CpuEngine;
import downhill.dataset.Batch;
import downhill.experiment.Engine;
import downhill.experiment.Experiment;
import downhill.experiment.Samples;
import downhill.experiment.Team;
import downhill.experiment.study.Race;
import downhill.experiment.study.Verdict;
import downhill.gl.Context;
import downhill.gl.GlTest;
import downhill.gpu.GpuEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is said of a race follows from its steps, not from when somebody looked. */
@GlTest(compute = true)
class RaceSamplerTest {
    private static final double TOLERANCE = 0.01;
    private static final double FRAME = 1 / 60.0;

    private final Team adam = Team.of(Samples.optimizer("adam"), 3).with("rate", 0.3);
    private final Team newton = Team.of(Samples.optimizer("newton"), 3).with("rate", 0.2);
    private final Experiment experiment = Samples.ball(Samples.surface("booth"), adam, -5, 6)
            .withTeams(List.of(adam, newton, Team.of(Samples.optimizer("gd"), 3).with("rate", 0.02)));

    /** After each step by itself, the losses that the engine's own positions have. */
    private List<Long> arrivals(Engine engine, int steps) {
        Race race = new Race(experiment, 0);
        engine.load(experiment);
        engine.reset();
        for (int step = 0; step <= steps; step++) {
            for (int team = 0; team < 3; team++) {
                Engine.Ball ball = engine.ball(team);
                race.judge(team, step, ball.x(), ball.y());
            }
            if (step < steps) engine.advance(1);
        }
        return arrivals(race, steps);
    }

    private static List<Long> arrivals(Race race, int steps) {
        return IntStream.range(0, 3)
                .mapToObj(team -> race.reached(team, TOLERANCE, steps))
                .map(reached -> reached.filter(Race.Reached::exact).map(Race.Reached::step))
                .map(reached -> reached.orElse(-1L))
                .toList();
    }

    private Race run(Simulation simulation, int steps, int perFrame) {
        RaceSampler raceSampler = new RaceSampler(simulation);
        raceSampler.watch(FRAME);
        while (simulation.step() < steps) {
            simulation.goTo(Math.min(steps, simulation.step() + perFrame));
            raceSampler.watch(FRAME);
        }
        for (int frame = 0; frame < 60; frame++) raceSampler.watch(FRAME);
        return raceSampler.race();
    }

    @Test
    void theSameRaceHasTheSameVerdictAtAnyNumberOfStepsAFrame(Context context) {
        List<Verdict> verdicts = new ArrayList<>();
        for (int perFrame : new int[] {1, 3, 7, 64, 1500}) {
            try (Simulation onGpu = new Simulation(new GpuEngine(context), experiment);
                    Simulation onCpu = new Simulation(new CpuEngine(), experiment)) {
                for (Simulation simulation : List.of(onGpu, onCpu)) {
                    Race race = run(simulation, 1500, perFrame);
                    assertThat(race.judged()).isEqualTo(1500);
                    verdicts.add(Verdict.of(race, TOLERANCE, 1500));
                }
            }
        }
        assertThat(verdicts).containsOnly(verdicts.get(0));
        assertThat(verdicts.get(0).first()).containsExactly(1);
    }

    @Test
    void itIsWhatTheEnginesHaveStepByStep(Context context) {
        try (Engine gpu = new GpuEngine(context);
                Simulation onGpu = new Simulation(new GpuEngine(context), experiment)) {
            List<Long> expected = arrivals(gpu, 300);
            assertThat(expected).doesNotContain(-1L);
            assertThat(arrivals(run(onGpu, 300, 50), 300)).isEqualTo(expected);
        }
        try (Engine cpu = new CpuEngine();
                Simulation onCpu = new Simulation(new CpuEngine(), experiment)) {
            assertThat(arrivals(run(onCpu, 300, 50), 300)).isEqualTo(arrivals(cpu, 300));
        }
    }

    @Test
    void goingBackAndOnAgainChangesNothingAndResetNeitherDoes() {
        try (Simulation simulation = new Simulation(new CpuEngine(), experiment)) {
            Race race = run(simulation, 300, 9);
            List<Long> once = arrivals(race, 300);
            RaceSampler raceSampler = new RaceSampler(simulation);
            simulation.reset();
            raceSampler.watch(FRAME);
            for (int step : new int[] {120, 30, 200, 300}) {
                simulation.goTo(step);
                raceSampler.watch(FRAME);
            }
            assertThat(arrivals(raceSampler.race(), 300)).isEqualTo(once);
        }
    }

    /** 150 rows: 3 steps over all and 36 over 4 cost 594, and after Reset 39 over 4 cost 156. */
    @Test
    void resetForgetsWhatTheRunBeforeItCost() {
        Team descent = Team.of(Samples.optimizer("gd"), 1).with("rate", 0.01);
        Experiment all = Experiment.of(Samples.surface("linear-regression"), descent);
        try (Simulation simulation = new Simulation(new CpuEngine(), all)) {
            RaceSampler raceSampler = new RaceSampler(simulation);
            simulation.goTo(3);
            raceSampler.watch(FRAME);
            simulation.load(all.withTeam(0, descent.withBatch(Batch.replaced(4))));
            simulation.goTo(39);
            raceSampler.watch(FRAME);
            assertThat(raceSampler.race().effort(0).evaluations(39)).isEqualTo(594);
            simulation.reset();
            raceSampler.watch(FRAME);
            assertThat(raceSampler.race().effort(0).evaluations(39)).isEqualTo(156);
            assertThat(raceSampler.race().reached(0, TOLERANCE, 39)).isEqualTo(Optional.empty());
        }
    }
}
