package downhill.experiment.study;

import downhill.experiment.Arrivals;
import downhill.experiment.AttractorWatch;
import downhill.experiment.Attractors;
import downhill.experiment.Engine;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Answers a {@link BasinQuestion} on grids that grow from {@link #COARSEST} to {@link #FINEST}, a slice at a time. Where
 * particles of the coarsest end at no known minimum, it looks for one below them and keeps it for the landscape's next
 * questions. Its engine does nothing else.
 */
public final class BasinScan implements AutoCloseable {
    public static final int COARSEST = 64;
    public static final int FINEST = 512;

    /** The particles are looked at each so many steps, and later each eighth of the steps so far. */
    private static final int STRIDE = 4;

    private static final int PART = 8;

    /** Particle-steps of a grid's first slice; then as many as take about so long. */
    private static final int SLICE = 1 << 18;

    private static final long SHORT_NANOS = 3_000_000;
    private static final long LONG_NANOS = 8_000_000;

    private final Engine engine;
    private BasinQuestion question;
    private Attractors attractors;
    private int side;

    /** Steps of a slice. */
    private int chunk;

    /** The next step at which to look. */
    private long look;

    private AttractorWatch attractorWatch;
    private MinimumHunt hunt;
    private boolean hunted;
    private BasinMap map;

    /** The engine becomes the scan's own. */
    public BasinScan(Engine engine) {
        this.engine = engine;
    }

    /** Begins again, coarsely; the last map stays until there is a new one, unless the landscape is another. */
    public void begin(BasinQuestion next) {
        cancel();
        if (question == null || !next.sameLandscape(question)) {
            attractors = next.known();
            map = null;
        }
        question = next;
        hunted = false;
        grid(COARSEST);
    }

    private void grid(int next) {
        side = next;
        chunk = Math.max(STRIDE, SLICE / (side * side));
        engine.load(question.on(side));
        engine.reset();
        attractorWatch = engine.watch(attractors);
        attractorWatch.note();
        look = lookAfter(0);
    }

    /** Stops where it is; the last map stays. */
    public void cancel() {
        if (attractorWatch != null) attractorWatch.close();
        attractorWatch = null;
        hunt = null;
        side = 0;
    }

    /** Whether there is nothing left to do. */
    public boolean done() {
        return side == 0;
    }

    /** The map that is worked on has so many cells along a side, or 0. */
    public int side() {
        return side;
    }

    /** The finest map so far. */
    public Optional<BasinMap> map() {
        return Optional.ofNullable(map);
    }

    /** The part of all particle-steps that is done, 0 to 1. */
    public double progress() {
        if (done()) return map != null && map.side() == FINEST ? 1 : 0;
        double before = ((double) side * side - COARSEST * COARSEST) / 3;
        double all = (4.0 * FINEST * FINEST - COARSEST * COARSEST) / 3;
        // Reading a grid back counts as a step of it, so that only the last map makes it whole.
        return (before + (double) side * side * engine.step() / (question.steps() + 1)) / all;
    }

    /** Does a slice, and goes on while {@code more} says so and there is something left. */
    public void work(BooleanSupplier more) {
        if (done()) return;
        do slice();
        while (!done() && more.getAsBoolean());
    }

    private void slice() {
        if (hunt != null) search();
        else if (engine.step() < question.steps()) step();
        else finish();
    }

    /** The step after this one at which the particles are looked at: what is late need not be known as exactly. */
    public static long lookAfter(long step) {
        return step + Math.max(STRIDE, Long.highestOneBit(step) / PART);
    }

    private void step() {
        long before = System.nanoTime();
        long until = Math.min(question.steps(), engine.step() + chunk);
        while (engine.step() < until) {
            engine.advance((int) (Math.min(until, look) - engine.step()));
            if (engine.step() == look || engine.step() == question.steps()) {
                attractorWatch.note();
                look = lookAfter(engine.step());
            }
        }
        engine.ball(0); // waits for the device, so that whoever says "more" knows what the slice took
        pace(System.nanoTime() - before);
    }

    /** What a slice holds changes nothing but how long it takes. */
    private void pace(long nanos) {
        if (nanos < SHORT_NANOS) chunk = Math.min(2 * chunk, question.steps());
        else if (nanos > LONG_NANOS) chunk = Math.max(STRIDE, chunk / 2 / STRIDE * STRIDE);
    }

    private void finish() {
        Arrivals arrivals = attractorWatch.read();
        attractorWatch.close();
        attractorWatch = null;
        map = BasinMap.of(question, side, attractors, arrivals);
        if (!hunted && map.nowhere() > 0) {
            hunted = true;
            hunt = new MinimumHunt(question.on(side), attractors, engine.snapshot(0), arrivals);
            return;
        }
        if (side == FINEST) side = 0;
        else grid(2 * side);
    }

    /** One search; after the last the coarsest grid is gone through again, with what was found. */
    private void search() {
        if (!hunt.done()) {
            hunt.next();
            return;
        }
        attractors = hunt.found(attractors);
        hunt = null;
        grid(COARSEST);
    }

    @Override
    public void close() {
        cancel();
        engine.close();
    }
}
