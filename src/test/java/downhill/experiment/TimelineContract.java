package downhill.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Going back and forth in time on an engine: every step has the same bits whenever it is seen. */
public abstract class TimelineContract {
    /** A fresh engine that the test closes. */
    protected abstract Engine engine();

    /** Noise, momentum's and Adam's state, and particles that diverge on the way. */
    private final Experiment experiment = Samples.spread(
            Samples.surface("rosenbrock"),
            Team.of(Samples.optimizer("momentum"), 300).with("rate", 2e-4).with(Team.NOISE, 3),
            Team.of(Samples.optimizer("adam"), 100).with("rate", 0.05));

    private Experiment faster() {
        return experiment.withTeam(0, experiment.teams().get(0).with("rate", 1.5e-3));
    }

    @Test
    void everyStepIsTheSameWhenItIsSeenAgain() {
        for (long budget : new long[] {0, 300_000, 1 << 28}) {
            try (Engine engine = engine()) {
                Timeline timeline = recorded(engine, budget);
                List<Snapshot> path = recordedPath();
                assertThat(path.get(120).diverged())
                        .as("the test needs some that diverge, and some that do not")
                        .isBetween(1, 299);
                Random random = new Random(4);
                for (int i = 0; i < 40; i++) {
                    int step = random.nextInt(121);
                    timeline.seek(step);
                    same(engine.snapshot(0), path.get(step));
                    assertThat(timeline.experiment()).isEqualTo(step < 50 ? experiment : faster());
                }
                assertThat(timeline.end()).isEqualTo(120);
            }
        }
    }

    /** Steps 1 to 50 at one rate, 51 to 120 at another. */
    private Timeline recorded(Engine engine, long budget) {
        Timeline timeline = new Timeline(engine, budget);
        timeline.load(experiment);
        for (int i = 0; i < 5; i++) timeline.advance(10);
        timeline.load(faster());
        timeline.advance(70);
        return timeline;
    }

    /** The same without a timeline, step by step. */
    private List<Snapshot> recordedPath() {
        List<Snapshot> path = new ArrayList<>();
        try (Engine engine = engine()) {
            engine.load(experiment);
            for (int step = 0; step <= 120; step++) {
                path.add(engine.snapshot(0));
                if (step == 50) engine.load(faster());
                engine.advance(1);
            }
        }
        return path;
    }

    private static void same(Snapshot seen, Snapshot first) {
        assertThat(seen.step()).isEqualTo(first.step());
        assertThat(seen.positions()).containsExactly(first.positions());
        assertThat(seen.stopped()).containsExactly(first.stopped());
    }

    @Test
    void stateAndDivergedParticlesComeBackToo() {
        try (Engine engine = engine()) {
            Timeline timeline = recorded(engine, 1 << 28);
            timeline.seek(37);
            double[] state = engine.ballState(1);
            Engine.Ball ball = engine.ball(0);
            timeline.seek(120);
            assertThat(engine.ballState(1)).isNotEqualTo(state);
            timeline.seek(37);
            assertThat(engine.ballState(1)).hasSize(6).containsExactly(state);
            assertThat(engine.ball(0)).isEqualTo(ball);
            assertThat(engine.ball(0).diverged()).isEqualTo(engine.snapshot(0).diverged());
        }
    }

    @Test
    void aChangeOnTheWayGivesUpWhatCameAfterIt() {
        try (Engine engine = engine()) {
            Timeline timeline = recorded(engine, 1 << 28);
            timeline.seek(20);
            Experiment other = experiment.withTeam(0, experiment.teams().get(0).with("beta", 0.5));
            timeline.load(other);
            assertThat(timeline.end()).isEqualTo(20);
            assertThat(timeline.changes())
                    .containsExactly(new Timeline.Change(0, experiment), new Timeline.Change(20, other));
            timeline.advance(15);
            Snapshot there = engine.snapshot(0);
            timeline.seek(0);
            timeline.seek(35);
            same(engine.snapshot(0), there);
            Engine.Ball[] balls = new Engine.Ball[2];
            try (Engine plain = engine()) {
                plain.load(experiment);
                plain.advance(20);
                plain.load(other);
                plain.advance(15);
                balls[0] = plain.ball(0);
            }
            balls[1] = engine.ball(0);
            assertThat(balls[1]).isEqualTo(balls[0]);
        }
    }

    @Test
    void anotherStartBeginsAnotherRunAndSoDoesAReset() {
        try (Engine engine = engine()) {
            Timeline timeline = recorded(engine, 1 << 28);
            timeline.reset();
            assertThat(timeline.changes()).containsExactly(new Timeline.Change(0, faster()));
            timeline.advance(40);
            Experiment moved = faster().withSeed(5);
            timeline.load(moved);
            assertThat(timeline.step()).isZero();
            assertThat(timeline.end()).isZero();
            timeline.advance(20);
            Snapshot there = engine.snapshot(0);
            timeline.seek(3);
            timeline.seek(20);
            same(engine.snapshot(0), there);
        }
    }

    @Test
    void thereIsNothingBeforeTheStart() {
        try (Engine engine = engine()) {
            Timeline timeline = recorded(engine, 1 << 28);
            assertThatThrownBy(() -> timeline.seek(-1)).hasMessage("a run begins at step 0: there is no step -1");
        }
    }
}
