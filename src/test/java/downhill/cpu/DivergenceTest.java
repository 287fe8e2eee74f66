package downhill.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.experiment.Engine;
import downhill.experiment.Experiment;
import downhill.experiment.RunChanges;
import downhill.experiment.Samples;
import downhill.experiment.Snapshot;
import downhill.experiment.Team;
import downhill.experiment.Timeline;
import downhill.experiment.plan.CurvatureProbe;
import downhill.experiment.study.Divergence;
import downhill.experiment.study.Divergence.Cause;
import org.junit.jupiter.api.Test;

class DivergenceTest {
    /** Runs until particle 0 stops, and asks why. */
    private static Divergence of(Experiment experiment, int steps) {
        try (Engine engine = new CpuEngine()) {
            Timeline timeline = new Timeline(engine, 0);
            timeline.load(experiment);
            timeline.advance(steps);
            int stopped = engine.ball(0).stopped();
            assertThat(stopped).isPositive();
            double[] path = Replay.path(new RunChanges(timeline.changes()), 0, 0, steps);
            assertThat(path).hasSize(2 * stopped);
            return Divergence.of(
                    new RunChanges(timeline.changes()), 0, stopped, path, new CurvatureProbe(experiment.surface()));
        }
    }

    private static Team team(String optimizer, double rate) {
        return Team.of(Samples.optimizer(optimizer), 1).with("rate", rate);
    }

    @Test
    void aRateBeyondTheLimitIsToldWithBothNumbers() {
        Divergence why = of(Samples.ball(Samples.typed("x^2/2 + 50*y^2"), team("gd", 0.023), 1, 1), 2000);

        assertThat(why.cause()).isEqualTo(Cause.OVERSHOOT);
        assertThat(why.calm()).isZero();
        assertThat(why.product().getAsDouble()).isCloseTo(2.3, within(1e-9));
        assertThat(why.bend()).contains(new Divergence.Bend(1, 1, 0, 1));
        assertThat(why.rate().getAsDouble()).isCloseTo(0.02, within(1e-6));
        assertThat(why.sentence())
                .isEqualTo("From step 0 on it overshoots: the landscape bends by λmax = 100 along (0, 1), and each"
                        + " step along it ends further up the other side. At η·λmax = 2 it would end just as"
                        + " high there as it began here: the limit of η is 0.02.");
        assertThat(why.calmRate()).hasValue(0.019);
    }

    @Test
    void momentumsLimitIsItsOwn() {
        Team team = team("momentum", 0.05).with("beta", 0.5);
        Divergence why = of(Samples.ball(Samples.typed("x^2/2 + 50*y^2"), team, 1, 1), 2000);

        assertThat(why.sentence())
                .endsWith(" The limit of Momentum is 2·(1 + β) = 3 (gradient descent: 2), that of η is 0.03.");
        assertThat(why.limit().getAsDouble()).isCloseTo(3, within(1e-4));
    }

    @Test
    void theRateOfAScheduleIsThatOfTheStep() {
        Team team = team("gd", 0.00103).following("rate", "rate*t");
        Divergence why = of(Samples.ball(Samples.typed("x^2/2 + 48.5*y^2"), team, 1, 1), 2000);

        assertThat(why.calm()).isGreaterThanOrEqualTo(20);
        assertThat(why.product().getAsDouble()).isCloseTo(97 * 0.00103 * (why.calm() + 1), within(1e-9));
        assertThat(why.rate().getAsDouble()).isCloseTo(2 / 97.0, within(1e-6));
    }

    @Test
    void aRuleWithoutTheoryIsToldWithoutIt() {
        Divergence why = of(Samples.ball(Samples.typed("x^4 + y^4"), ownRule(), 3, 1), 2000);

        assertThat(why.cause()).isEqualTo(Cause.UNKNOWN);
        assertThat(why.sentence())
                .isEqualTo("After step 0, at (3, 1), it never came as low again, and its steps grew. No rate can be"
                        + " named that would do, as Your rule has no simple limit.");
    }

    private static Team ownRule() {
        return Team.of(downhill.optimizer.Optimizers.typed("w = w - rate*g*abs(g)", java.util.Map.of("rate", 1.0)), 1);
    }

    @Test
    void aLandscapeWithoutABottomIsNoOvershoot() {
        Divergence why = of(Samples.ball(Samples.surface("saddle"), team("gd", 0.3), 0.5, 0.1), 2000);

        assertThat(why.cause()).isEqualTo(Cause.BOTTOMLESS);
        assertThat(why.sentence())
                .isEqualTo("It did not overshoot: the landscape falls without end here, and every step found lower"
                        + " ground.");
    }

    @Test
    void aPlaceWithoutAValueIsNamed() {
        Divergence why = of(Samples.ball(Samples.typed("sqrt(x) + y^2"), team("gd", 0.75), 1, 1), 2000);

        assertThat(why.cause()).isEqualTo(Cause.NO_VALUE);
        assertThat(why.sentence())
                .startsWith("At (−")
                .contains("the loss has no value: sqrt needs a value of 0 or more, and x is −");
    }

    @Test
    void aStartWithoutAValueIsNamedAndNotTheRate() {
        Divergence log = of(Samples.ball(Samples.typed("log(x) + y^2"), team("gd", 0.1), -1, 0.5), 5);

        assertThat(log.isAtStart()).isTrue();
        assertThat(log.sentence())
                .isEqualTo("At the start, (−1, 0.5), the loss has no value: log needs a value above 0, and x is −1."
                        + " Start elsewhere.");
        assertThat(of(Samples.ball(Samples.typed("sqrt(x) + y^2"), team("gd", 0.1), 0, 1), 5)
                        .sentence())
                .isEqualTo(
                        "At the start, (0, 1), the slope has no finite value, so there is no first step: start elsewhere.");
    }

    /** At (1, 0) the bowl of x³ is too curved for the rate, but the ball crosses it and falls. */
    @Test
    void aFallAfterALargeStepIsNoOvershoot() {
        Divergence why = of(Samples.ball(Samples.typed("x^3 + y^2"), team("gd", 0.5), 1, 0), 60);

        assertThat(why.cause()).isEqualTo(Cause.BOTTOMLESS);
        assertThat(why.rate()).isEmpty();
    }

    /** The path is the engine's own, noise and a change of rate included, for any particle. */
    @Test
    void aReplayIsTheEnginesOwnPath() {
        Team team = Team.of(Samples.optimizer("adam"), 200).with("rate", 0.1).with(Team.NOISE, 1);
        Experiment experiment = Samples.spread(Samples.surface("valleys"), team);
        try (Engine engine = new CpuEngine()) {
            Timeline timeline = new Timeline(engine, 0);
            timeline.load(experiment);
            timeline.advance(9);
            timeline.load(experiment.withTeam(0, team.with("rate", 0.01)));
            timeline.advance(9);
            double[] path = Replay.path(new RunChanges(timeline.changes()), 0, 137, 18);
            for (int step : new int[] {18, 5, 0}) {
                timeline.seek(step);
                Snapshot snapshot = engine.snapshot(0);
                assertThat(path[2 * step]).isEqualTo(snapshot.x(137));
                assertThat(path[2 * step + 1]).isEqualTo(snapshot.y(137));
            }
        }
    }
}
