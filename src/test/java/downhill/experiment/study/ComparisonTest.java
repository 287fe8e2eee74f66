package downhill.experiment.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.cpu.CpuEngine;
import downhill.dataset.Batch;
import downhill.experiment.Engine;
import downhill.experiment.Experiment;
import downhill.experiment.RunChanges;
import downhill.experiment.Samples;
import downhill.experiment.Team;
import downhill.experiment.TeamState;
import downhill.experiment.Timeline;
import downhill.gl.Context;
import downhill.gl.GlTest;
import downhill.gpu.GpuEngine;
import downhill.language.Rounding;
import downhill.loss.Surface;
import downhill.loss.Surfaces;
import downhill.optimizer.Optimizer;
import downhill.optimizer.Optimizers;
import downhill.verify.AlteredEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Engines in step: an honest one agrees, chaos is told from a defect, and a defect has its step and its particle. */
class ComparisonTest {
    private static final double TOLERANCE = 1e-4;

    /** Descent at rate 1 on it is the logistic map x → 4x(1 − x), whose Lyapunov exponent is ln 2. */
    private static final Surface LOGISTIC = Samples.typed("-1.5*x^2 + 4/3*x^3 + 0.5*y^2");

    private static Team team(String optimizer, double rate) {
        return Team.of(Samples.optimizer(optimizer), 100).with("rate", rate);
    }

    private static Experiment logistic() {
        return Samples.ball(LOGISTIC, team("gd", 1), 0.3, 0.2);
    }

    private static Experiment valleys() {
        return Samples.spread(
                Samples.surface("valleys"),
                team("momentum", 0.01),
                team("adam", 0.02).with(Team.NOISE, 0.2));
    }

    private static ComparedRun run(Engine measured, int steps, Experiment... held) {
        List<Timeline.Change> changes = new ArrayList<>();
        for (int i = 0; i < held.length; i++) changes.add(new Timeline.Change(10L * i, held[i]));
        RunChanges runChanges = new RunChanges(changes);
        int teams = held[0].teams().size();
        try (measured;
                Engine exact = new CpuEngine();
                Engine rounded = new CpuEngine(Rounding.SINGLE)) {
            measured.load(held[0]);
            measured.reset();
            Comparison comparison = new Comparison(runChanges, exact, rounded);
            for (int step = 0; step <= steps; step++) {
                if (step > 0) {
                    measured.load(runChanges.at(step - 1));
                    measured.advance(1);
                }
                comparison.take(
                        IntStream.range(0, teams).mapToObj(measured::state).toList());
            }
            return comparison.run();
        }
    }

    @Test
    void anHonestEngineAgrees() {
        ComparedRun run = run(new CpuEngine(Rounding.SINGLE), 60, valleys());
        assertThat(Agreement.of(run, TOLERANCE).kind()).isEqualTo(Agreement.Kind.AGREES);
        assertThat(run.steps()).isEqualTo(60);
        assertThat(run.worst()).isBetween(1e-8, 2e-5);
        assertThat(run.checked()).isEqualTo(2 * 100 * 60);
        assertThat(run.wrong()).isZero();
        assertThat(run.largest()).containsExactly(run.rounded());
    }

    @Test
    void theReferenceItselfIsNowhereApart() {
        ComparedRun run = run(new CpuEngine(), 20, valleys());
        assertThat(run.worst()).isZero();
        assertThat(run.ulps()).isZero();
    }

    @Test
    void aChangedRateIsFollowed() {
        Experiment before = valleys();
        Experiment after = before.withTeam(0, before.teams().get(0).with("rate", 0.03))
                .withTeam(1, before.teams().get(1).with("rate", 0.001));
        ComparedRun run = run(new CpuEngine(Rounding.SINGLE), 30, before, after);
        assertThat(Agreement.of(run, TOLERANCE).kind()).isEqualTo(Agreement.Kind.AGREES);
        ComparedRun unfollowed = run(
                new AlteredEngine() {
                    @Override
                    public void load(Experiment experiment) {
                        super.load(before);
                    }
                },
                30,
                before,
                after);
        assertThat(unfollowed.firstWrong().orElseThrow().step()).isEqualTo(11);
    }

    /** float32 has 24 bits, so that a tolerance of 10⁻⁴ is passed within about a dozen doublings. */
    @Test
    void aChaoticRunIsRoundingThatDoublesWithEachStep() {
        ComparedRun run = run(new CpuEngine(Rounding.SINGLE), 60, logistic());
        Agreement agreement = Agreement.of(run, TOLERANCE);
        assertThat(agreement.kind()).isEqualTo(Agreement.Kind.ROUNDING);
        assertThat(agreement.beyond()).isBetween(9, 18);
        assertThat(agreement.roundedBeyond()).isEqualTo(agreement.beyond());
        assertThat(agreement.doubling()).isCloseTo(1, within(0.3));
        assertThat(agreement.exponent()).isCloseTo(Math.log(2), within(0.2));
        assertThat(run.worst()).isGreaterThan(0.5);
        assertThat(run.ulps()).isLessThan(4);
    }

    /** The rate is off by a part in ten thousand: chaos does not hide it, and calm does not either. */
    @Test
    void aDefectIsCalledOneInChaosToo() {
        for (Experiment experiment : List.of(logistic(), valleys())) {
            ComparedRun run = run(
                    new AlteredEngine() {
                        @Override
                        public void load(Experiment next) {
                            Team team = next.teams().get(0);
                            super.load(next.withTeam(
                                    0,
                                    team.with("rate", 1.0001 * team.parameters().get("rate"))));
                        }
                    },
                    30,
                    experiment);
            assertThat(Agreement.of(run, TOLERANCE).kind()).isEqualTo(Agreement.Kind.WRONG);
            ComparedRun.WrongStep first = run.firstWrong().orElseThrow();
            assertThat(first.step()).isEqualTo(1);
            assertThat(first.from().team()).isZero();
        }
    }

    /** As when the state of one group of particles is overwritten, which no place shows until the next step. */
    @Test
    void aFewParticlesOffHaveTheirStepAndTheirNumber() {
        ComparedRun run = run(
                new AlteredEngine() {
                    @Override
                    public TeamState state(int team) {
                        TeamState right = super.state(team);
                        for (int i = 64; i < 80 && step() == 7 && team == 1; i++) right.states()[1][2 * i] += 1e-4;
                        return right;
                    }
                },
                20,
                valleys());
        ComparedRun.WrongStep first = run.firstWrong().orElseThrow();
        assertThat(first.step()).isEqualTo(7);
        assertThat(first.from().team()).isEqualTo(1);
        assertThat(first.from().particle()).isEqualTo(64);
        assertThat(run.wrong()).isBetween(16L, 48L);
        assertThat(Agreement.of(run, TOLERANCE).kind()).isEqualTo(Agreement.Kind.WRONG);
    }

    @Test
    void noiseThreePercentTooLoudIsADefect() {
        ComparedRun run = run(
                new AlteredEngine() {
                    @Override
                    public void load(Experiment experiment) {
                        Team team = experiment.teams().get(1);
                        super.load(experiment.withTeam(1, team.with(Team.NOISE, 1.03 * team.noise())));
                    }
                },
                5,
                valleys());
        assertThat(Agreement.of(run, TOLERANCE).kind()).isEqualTo(Agreement.Kind.WRONG);
        assertThat(run.firstWrong().orElseThrow().from().team()).isEqualTo(1);
    }

    /** Two units in the last place a step are within what one may be off, and 200 in one direction are not rounding. */
    @Test
    void smallErrorsOfOneSignDrift() {
        Experiment flat = Samples.spread(Samples.typed("0*x + 0*y"), team("gd", 0.1));
        ComparedRun run = run(
                new AlteredEngine() {
                    @Override
                    public void advance(int steps) {
                        super.advance(steps);
                        TeamState now = state(0);
                        for (int i = 0; i < now.positions().length; i++) {
                            now.positions()[i] += 2 * Math.ulp((float) now.positions()[i]);
                        }
                        put(step(), List.of(now));
                    }
                },
                200,
                flat);
        assertThat(run.wrong()).isZero();
        assertThat(run.ulps()).isCloseTo(2, within(0.01));
        assertThat(Agreement.of(run, 1e-6).kind()).isEqualTo(Agreement.Kind.DRIFT);
        assertThat(Agreement.of(run, 1).kind()).isEqualTo(Agreement.Kind.AGREES);
    }

    @Nested
    @GlTest(compute = true)
    class OnTheGraphicsDevice {
        @Test
        void theGpuAgreesWithNoiseAndRulesOfSecondOrder(Context context) {
            Experiment experiment = valleys();
            List<Team> teams = new ArrayList<>(experiment.teams());
            teams.add(team("newton", 0.1).with("damping", 0.5));
            teams.add(team("lion", 0.01));
            ComparedRun run = run(new GpuEngine(context), 60, experiment.withTeams(teams));
            assertThat(Agreement.of(run, 1e-3).kind()).isEqualTo(Agreement.Kind.AGREES);
            assertThat(run.checked()).isEqualTo(4 * 100 * 60);
            assertThat(run.worst()).isBetween(1e-8, 1e-3);
        }

        @ParameterizedTest
        @CsvSource({"pulled-valleys, 1", "pulled-valleys, 4", "penguins-classes, 32"})
        void theGpuAgreesOnBatches(String surface, int rows, Context context) {
            Team team = team("gd", 0.02).withBatch(Batch.replaced(rows));
            ComparedRun run = run(new GpuEngine(context), 40, Experiment.of(Samples.surface(surface), team));
            assertThat(Agreement.of(run, TOLERANCE).kind()).isEqualTo(Agreement.Kind.AGREES);
            assertThat(run.wrong()).isZero();
        }

        /** Where a function is steep or terms cancel, rounding alone leads far. */
        @Test
        void noShippedRuleAndNoShippedSurfaceIsCalledADefect(Context context) {
            Surface valleys = Samples.surface("valleys");
            for (Optimizer rule : Optimizers.catalogue(Optional.empty()).all()) {
                honest(context, valleys, Team.of(rule, 40));
            }
            for (Surface surface : Surfaces.catalogue(Optional.empty()).all()) {
                boolean ready = surface.data().isEmpty()
                        || surface.data().get().sample().ready();
                if (ready) honest(context, surface, team("adam", 0.05).withParticles(40));
            }
        }

        private void honest(Context context, Surface surface, Team team) {
            ComparedRun run = run(new GpuEngine(context), 15, Samples.spread(surface, team));
            assertThat(run.firstWrong())
                    .as("%s on %s", team.name(), surface.title())
                    .isEmpty();
            assertThat(Agreement.of(run, TOLERANCE).kind()).isIn(Agreement.Kind.AGREES, Agreement.Kind.ROUNDING);
        }

        @Test
        void chaosOnTheGpuIsRounding(Context context) {
            ComparedRun run = run(new GpuEngine(context), 60, logistic());
            Agreement agreement = Agreement.of(run, TOLERANCE);
            assertThat(agreement.kind()).isEqualTo(Agreement.Kind.ROUNDING);
            assertThat(agreement.exponent()).isCloseTo(Math.log(2), within(0.2));
            assertThat(run.worst()).isGreaterThan(0.5);
        }
    }
}
