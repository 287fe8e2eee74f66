package downhill.app.compare;

import downhill.experiment.Batches;
import downhill.experiment.Engine;
import downhill.experiment.Experiment;
import downhill.experiment.Field;
import downhill.experiment.RunChanges;
import downhill.experiment.TeamState;
import downhill.loss.DataSplit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The device's side of a comparison, on the thread that owns the device: a few steps a frame, each read back. */
final class MeasuredRun {
    /** Of a frame, for the device. */
    private static final long BUDGET_NANOS = 3_000_000;

    /** Samples of the map along each axis. */
    static final int SIDE = 65;

    /** Losses of single rows for the map. */
    private static final int LOSSES = 1 << 19;

    /** Gradients that the reference is handed at once, so that nobody else waits long for the worker. */
    private static final long HANDED = 1 << 14;

    private static final int MOST_STEPS = 32;

    private final Engine engine;
    private final RunChanges runChanges;
    private final List<List<Engine.Ball>> balls = new ArrayList<>();

    /** The engine is this run's alone from now on. */
    MeasuredRun(Engine engine, RunChanges runChanges) {
        this.engine = engine;
        this.runChanges = runChanges;
        engine.load(runChanges.at(0));
        engine.reset();
    }

    RunChanges changes() {
        return runChanges;
    }

    /** The experiment that holds at the run's end. */
    Experiment last() {
        return runChanges.at(Long.MAX_VALUE);
    }

    long step() {
        return engine.step();
    }

    /** The loss over the domain as an engine has it; of many rows of data over the first ones. */
    static Field field(Engine engine, Experiment experiment) {
        int rows = Math.min(Batches.all(experiment), LOSSES / (SIDE * SIDE));
        return engine.field(SIDE, SIDE, DataSplit.TRAINING, 0, rows);
    }

    /** The same of this engine, before the first step. */
    Field field() {
        engine.load(last());
        Field field = field(engine, last());
        engine.load(runChanges.at(0));
        engine.reset();
        return field;
    }

    /** Where the teams are after the next steps up to {@code end}, one by one; first of all where they start. */
    List<List<TeamState>> more(long end) {
        long most = Math.max(1, Math.min(MOST_STEPS, HANDED / Batches.work(runChanges.at(0))));
        List<List<TeamState>> states = new ArrayList<>();
        if (balls.isEmpty()) states.add(states());
        long stop = Long.MAX_VALUE;
        while (engine.step() < end && states.size() < most && System.nanoTime() < stop) {
            engine.load(runChanges.at(engine.step()));
            engine.advance(1);
            states.add(states());
            // The first reading waits for what the frame has drawn, as reading the ball does.
            if (stop == Long.MAX_VALUE) stop = System.nanoTime() + BUDGET_NANOS;
        }
        return states;
    }

    private List<TeamState> states() {
        int teams = runChanges.at(0).teams().size();
        balls.add(IntStream.range(0, teams).mapToObj(engine::ball).toList());
        return IntStream.range(0, teams).mapToObj(engine::state).toList();
    }

    /** Whether the first particles of the stage's teams are after that step where they were here, to the last bit. */
    Optional<Boolean> same(long step, List<Engine.Ball> shown) {
        if (step >= balls.size()) return Optional.empty();
        List<Engine.Ball> here = balls.get((int) step);
        boolean same = true;
        for (int i = 0; i < here.size(); i++) {
            same &= here.get(i).x() == shown.get(i).x()
                    && here.get(i).y() == shown.get(i).y();
        }
        return Optional.of(same);
    }
}
