package downhill.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A run in which one can go back. Every step follows from the start, the seed and the experiments loaded on the way, so
 * going back is going forward again from the last checkpoint before, and ends in the same bits.
 */
public final class Timeline {
    /** Steps between checkpoints on new ground: a frame computes as many without being noticed. */
    private static final int SPACING = 16;

    /** The same on old ground, where somebody who went back once may do so again. */
    private static final int CLOSE = 4;

    /** A checkpoint takes about as long as a few steps of its particles: the larger it is, the more steps it must save. */
    private static final long BYTES_FOR_A_STEP = 1 << 21;

    /** Five checkpoints of a million Adam particles, in a heap that is to stay under 256 MB. */
    private static final long MOST_BYTES = 160L << 20;

    /** Steps recorded in one go without a checkpoint. */
    private static final int LONGEST = 256;

    private final Engine engine;
    private final Checkpoints checkpoints;
    private List<Change> changes = List.of();
    private long end;
    private long bytes;

    /** An experiment that holds from a step on: step 0, or where a parameter was changed. */
    public record Change(long step, Experiment experiment) {}

    /** A run as it stands at a step: enough to go on with it after another one. */
    public record Place(List<Change> changes, Engine.Checkpoint at, long end) {
        public Experiment experiment() {
            return new RunChanges(changes).at(at.step());
        }
    }

    /** @param budget bytes of heap for checkpoints */
    public Timeline(Engine engine, long budget) {
        this.engine = engine;
        this.checkpoints = new Checkpoints(budget);
    }

    /** With an eighth of the heap for checkpoints, and with {@link #MOST_BYTES} of a large one. */
    public Timeline(Engine engine) {
        this(engine, Math.min(MOST_BYTES, Runtime.getRuntime().maxMemory() / 8));
    }

    /** The step that is shown. */
    public long step() {
        return engine.step();
    }

    /** The last step of this run so far. */
    public long end() {
        return end;
    }

    /** The experiment that the next step follows. */
    public Experiment experiment() {
        return at(step());
    }

    /** What held from which step on, in order; the first is of step 0. The same list until something changes. */
    public List<Change> changes() {
        return changes;
    }

    /**
     * Takes an experiment as {@link Engine#load} does. Where the run goes on with other parameters, what was recorded
     * after the present step is given up.
     */
    public void load(Experiment next) {
        Experiment now = changes.isEmpty() ? null : experiment();
        if (next.equals(now)) return;
        boolean restart = now == null || next.restarts(now);
        engine.load(next);
        changes = restart ? List.of(new Change(0, next)) : changed(next);
        checkpoints.dropAfter(restart ? -1 : step());
        end = step();
    }

    /** What held before the present step, and from it on the next; nothing is noted where that held already. */
    private List<Change> changed(Experiment next) {
        List<Change> held = new ArrayList<>(changes);
        held.removeIf(change -> change.step() >= step());
        boolean same = !held.isEmpty() && held.get(held.size() - 1).experiment().equals(next);
        if (!same) held.add(new Change(step(), next));
        return List.copyOf(held);
    }

    /** Back to step 0 with the present experiment; the run so far is forgotten. */
    public void reset() {
        Experiment now = experiment();
        engine.reset();
        changes = List.of(new Change(0, now));
        checkpoints.dropAfter(-1);
        end = 0;
    }

    /** Where the run stands, to come back to. */
    public Place place() {
        return new Place(changes, engine.save(Optional.empty()), end);
    }

    /** Back to where a run stood, in place of this one. Steps before it are found from step 0 again. */
    public void comeBack(Place place) {
        engine.load(place.experiment());
        engine.restore(place.at());
        changes = place.changes();
        end = place.end();
        checkpoints.dropAfter(-1);
        save();
    }

    /** Goes on by some steps: over recorded ones as they were, then beyond. */
    public void advance(int steps) {
        seek(step() + steps);
    }

    /** Goes to a step, back or forward; beyond the end the run goes on. */
    public void seek(long target) {
        if (target < 0) throw new IllegalArgumentException("a run begins at step 0: there is no step " + target);
        long nearest = checkpoints.before(target).map(Engine.Checkpoint::step).orElse(0L);
        if (target < step() || nearest > step()) jump(target);
        boolean far = target - step() > CLOSE;
        while (step() < target) {
            engine.advance((int) (stop(target) - step()));
            engine.load(experiment());
            end = Math.max(end, step());
            if (due(far)) save();
        }
    }

    /** To the last checkpoint before the target. */
    private void jump(long target) {
        var checkpoint = checkpoints.before(target);
        engine.load(at(checkpoint.map(Engine.Checkpoint::step).orElse(0L)));
        checkpoint.ifPresentOrElse(engine::restore, engine::reset);
    }

    /**
     * Where to stop on the way: at a change; on new ground where a checkpoint must be; on old ground halfway, then
     * halfway of the rest, so that further steps back find checkpoints close by.
     */
    private long stop(long target) {
        long from = step();
        long stop = from < end ? from + Math.max(CLOSE, (target - from + 1) / 2) : from + LONGEST;
        for (Change change : changes) if (change.step() > from) stop = Math.min(stop, change.step());
        return Math.min(stop, target);
    }

    /** @param far whether many steps are gone at once: then old ground gets checkpoints close by, a frame's run does not */
    private boolean due(boolean far) {
        long last = checkpoints.before(step()).map(Engine.Checkpoint::step).orElse(0L);
        long spacing = far && step() < end ? CLOSE : SPACING + bytes / BYTES_FOR_A_STEP;
        return step() - last >= spacing;
    }

    private void save() {
        Engine.Checkpoint checkpoint = engine.save(checkpoints.spare(step(), bytes));
        bytes = checkpoint.bytes();
        checkpoints.add(checkpoint);
    }

    private Experiment at(long step) {
        Experiment held = null;
        for (Change change : changes) if (change.step() <= step) held = change.experiment();
        return held;
    }
}
