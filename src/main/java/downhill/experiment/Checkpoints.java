package downhill.experiment;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Checkpoints of one run within a memory budget: the further from where the run stands, the further apart. */
final class Checkpoints {
    private final TreeMap<Long, Engine.Checkpoint> kept = new TreeMap<>();
    private final long budget;
    private long bytes;

    /** @param budget bytes; with room for none, every way back starts at step 0 */
    Checkpoints(long budget) {
        this.budget = budget;
    }

    /** The last one at or before a step. */
    Optional<Engine.Checkpoint> before(long step) {
        return Optional.ofNullable(kept.floorEntry(step)).map(Map.Entry::getValue);
    }

    /** Takes one of where the run stands; those that are missed least make room. */
    void add(Engine.Checkpoint checkpoint) {
        remove(checkpoint.step());
        kept.put(checkpoint.step(), checkpoint);
        bytes += checkpoint.bytes();
        while (bytes > budget) remove(leastMissed(checkpoint.step()));
    }

    /** Takes out the one that is missed least where another of so many bytes, made here, has no room beside them. */
    Optional<Engine.Checkpoint> spare(long here, long more) {
        if (kept.isEmpty() || bytes + more <= budget) return Optional.empty();
        long step = leastMissed(here);
        Optional<Engine.Checkpoint> spare = Optional.ofNullable(kept.get(step));
        remove(step);
        return spare;
    }

    /** Forgets those after a step. */
    void dropAfter(long step) {
        while (!kept.isEmpty() && kept.lastKey() > step) remove(kept.lastKey());
    }

    int count() {
        return kept.size();
    }

    private void remove(long step) {
        Engine.Checkpoint old = kept.remove(step);
        if (old != null) bytes -= old.bytes();
    }

    /** The one whose loss leaves the smallest gap for its distance from {@code here}; {@code here} only if it is alone. */
    private long leastMissed(long here) {
        long least = here;
        double smallest = Double.POSITIVE_INFINITY;
        for (long step : kept.keySet()) {
            double missed = gapWithout(step, here) / (double) Math.abs(here - step);
            if (step != here && missed < smallest) {
                smallest = missed;
                least = step;
            }
        }
        return least;
    }

    /** There is one here, or there will be. */
    private long gapWithout(long step, long here) {
        Long before = kept.lowerKey(step);
        Long after = kept.higherKey(step);
        return (after == null ? Math.max(step, here) : after) - (before == null ? 0 : before);
    }
}
