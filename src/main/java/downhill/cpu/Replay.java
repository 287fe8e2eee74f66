package downhill.cpu;

import downhill.experiment.Experiment;
import downhill.experiment.Timeline;
import java.util.Arrays;
import java.util.List;

/** One particle's way again, in double, without the others. */
public final class Replay {
    private Replay() {}

    /**
     * x and y at every step from 0 on, interleaved, until {@code steps} are done or it leaves the finite numbers.
     *
     * @param changes what held from which step on, as {@link Timeline#changes} has it
     */
    public static double[] path(List<Timeline.Change> changes, int team, int particle, long steps) {
        Experiment now = changes.get(0).experiment();
        CpuTeam walker = new CpuTeam(now, team);
        double[] path = new double[2 * Math.toIntExact(steps + 1)];
        int step = 0;
        while (true) {
            for (int axis = 0; axis < 2; axis++) path[2 * step + axis] = walker.position[axis][particle];
            if (step == steps) return path;
            Experiment next = at(changes, step);
            if (next != now) walker = new CpuTeam(next, team, walker);
            now = next;
            walker.advanceOne(particle, step);
            if (walker.stopped[particle] != 0) return Arrays.copyOf(path, 2 * step + 2);
            step++;
        }
    }

    private static Experiment at(List<Timeline.Change> changes, long step) {
        Experiment held = null;
        for (Timeline.Change change : changes) if (change.step() <= step) held = change.experiment();
        return held;
    }
}
