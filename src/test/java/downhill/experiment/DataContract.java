package downhill.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import downhill.dataset.Batch;
import downhill.dataset.Table;
import downhill.experiment.plan.CurvatureProbe;
import downhill.experiment.plan.Probe;
import downhill.experiment.study.Arithmetic;
import downhill.loss.DataSplit;
import downhill.loss.Surface;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every engine must do with a loss over rows of data. */
public abstract class DataContract {
    /** A fresh engine that the test closes. */
    protected abstract Engine engine();

    /** Relative error of one step. */
    protected abstract double precision();

    private final Surface line = Samples.surface("linear-regression");
    private final Table rows = line.data().orElseThrow().rows();

    private static Team team(String optimizer, int particles, Batch batch) {
        return Team.of(Samples.optimizer(optimizer), particles)
                .with("rate", 0.1)
                .withBatch(batch);
    }

    static List<Batch> batches() {
        return List.of(Batch.FULL, Batch.replaced(1), Batch.replaced(7), Batch.epochs(1), Batch.epochs(64));
    }

    /** The gradient of the mean of (slope·x + intercept − y)², by hand. */
    private static double[] gradient(Table rows, double slope, double intercept) {
        double[] gradient = new double[2];
        for (int r = 0; r < rows.rows(); r++) {
            double error = slope * rows.column("x")[r] + intercept - rows.column("y")[r];
            gradient[0] += 2 * error * rows.column("x")[r] / rows.rows();
            gradient[1] += 2 * error / rows.rows();
        }
        return gradient;
    }

    @ParameterizedTest
    @MethodSource("batches")
    void aStepGoesDownTheMeanOverTheParticlesOwnRows(Batch batch) {
        Experiment experiment = Samples.spread(line, team("gd", 300, batch));
        try (Engine engine = engine()) {
            for (int t = 1; t <= 4; t++) {
                Snapshot before = Samples.after(engine, experiment, t - 1);
                Snapshot after = Samples.after(engine, experiment, t);
                for (int i : new int[] {0, 1, 63, 64, 130, 299}) {
                    Table seen = Batches.rows(experiment, 0, i, t).orElse(rows);
                    double[] expected = gradient(seen, before.x(i), before.y(i));
                    double scale = 4 + Math.abs(expected[0]) + Math.abs(expected[1]);
                    assertThat(after.x(i)).isCloseTo(before.x(i) - 0.1 * expected[0], within(scale * precision()));
                    assertThat(after.y(i)).isCloseTo(before.y(i) - 0.1 * expected[1], within(scale * precision()));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("batches")
    void stepsInOneGoEqualStepsOneByOneBitForBit(Batch batch) {
        Experiment experiment = Samples.spread(Samples.surface("logistic-regression"), team("adam", 1000, batch));
        try (Engine engine = engine()) {
            Snapshot together = Samples.after(engine, experiment, 23);
            engine.reset();
            for (int i = 0; i < 23; i++) engine.advance(1);
            assertThat(engine.snapshot(0).positions()).containsExactly(together.positions());
        }
    }

    @Test
    void anotherBatchTakesEffectWithoutStartingAgain() {
        Experiment experiment = Samples.spread(line, team("gd", 100, Batch.epochs(32)));
        try (Engine engine = engine()) {
            engine.load(experiment);
            engine.advance(2);
            Snapshot before = engine.snapshot(0);
            Experiment next = experiment.withTeam(0, experiment.teams().get(0).withBatch(Batch.FULL));
            engine.load(next);
            engine.advance(1);
            assertThat(engine.step()).isEqualTo(3);
            double[] expected = gradient(rows, before.x(9), before.y(9));
            assertThat(engine.snapshot(0).x(9)).isCloseTo(before.x(9) - 0.1 * expected[0], within(100 * precision()));
        }
    }

    /** Newton's step on a quadratic mean reaches its bottom at once, whatever the rows. */
    @Test
    void newtonSeesTheMeanHessian() {
        Team team = Team.of(Samples.optimizer("newton"), 200).with("rate", 1).with("damping", 0);
        try (Engine engine = engine()) {
            Snapshot end = Samples.after(engine, Samples.spread(line, team), 1);
            double[] bottom = gradient(rows, end.x(150), end.y(150));
            assertThat(Math.hypot(bottom[0], bottom[1])).isLessThan(1000 * precision());
            Snapshot one = Samples.after(engine, Samples.spread(line, team.withBatch(Batch.epochs(50))), 1);
            assertThat(one.x(150)).isNotCloseTo(end.x(150), within(1e-4));
        }
    }

    @Test
    void theFieldIsTheMeanOverAllRowsOrOverSome() {
        Experiment experiment = Samples.spread(line, team("gd", 1, Batch.FULL));
        Probe probe = new Probe(experiment);
        try (Engine engine = engine()) {
            engine.load(experiment);
            Field all = engine.field(5, 4);
            Probe.Reading at = probe.at(all.x(3), all.y(2));
            assertThat(all.loss()[13]).isCloseTo((float) at.loss(), within(1e-5f * (float) at.loss()));
            assertThat(all.slopeX()[13]).isCloseTo((float) at.slopeX(), within(1e-4f));
            Field one = engine.field(5, 4, DataSplit.TRAINING, 17, 18);
            double error = all.x(3) * rows.column("x")[17] + all.y(2) - rows.column("y")[17];
            assertThat(one.loss()[13]).isCloseTo((float) (error * error), within(1e-4f));
            Field held = engine.field(5, 4, DataSplit.HELD_OUT, 0, 50);
            assertThat(held.loss()[13]).isNotEqualTo(all.loss()[13]).isCloseTo(all.loss()[13], within(10f));
        }
    }

    @Test
    void aBatchLargerThanTheDataIsRefused() {
        try (Engine engine = engine()) {
            assertThatThrownBy(() -> engine.load(Samples.spread(line, team("gd", 1, Batch.epochs(151)))))
                    .isInstanceOf(EngineException.class)
                    .hasMessage("Gradient descent: a batch of 151 rows is more than the 150 there are to train on:"
                            + " take fewer");
        }
    }

    @Test
    void theBallsArithmeticIsThatOfItsOwnBatch() {
        Experiment experiment = Samples.spread(line, team("momentum", 10, Batch.replaced(3)));
        CurvatureProbe curvatureProbe = new CurvatureProbe(line);
        try (Engine engine = engine()) {
            engine.load(experiment);
            engine.advance(4);
            double[] ball = engine.ballState(0);
            Arithmetic step = Arithmetic.of(experiment, 0, curvatureProbe, ball, 5);
            engine.advance(1);
            double moved = IntStream.range(0, step.moves().size())
                    .mapToDouble(i -> step.moves().get(i).dx())
                    .sum();
            assertThat(engine.ball(0).x()).isCloseTo(ball[0] + moved, within(100 * precision()));
        }
    }
}
