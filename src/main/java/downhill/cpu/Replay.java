package downhill.cpu;

import downhill.experiment.Experiment;
import downhill.experiment.RunChanges;
import downhill.language.Rounding;
import java.util.Arrays;

/** One particle's way again, in double, without the others. */
public final class Replay {
    private Replay() {}

    /**
     * x and y at every step from 0 on, interleaved, until {@code steps} are done or it leaves the finite numbers.
     */
    public static double[] path(RunChanges runChanges, int team, int particle, long steps) {
        Experiment now = runChanges.at(0);
        CpuTeam walker = new CpuTeam(now, team, Rounding.DOUBLE);
        double[] path = new double[2 * Math.toIntExact(steps + 1)];
        int step = 0;
        while (true) {
            for (int axis = 0; axis < 2; axis++) path[2 * step + axis] = walker.position[axis][particle];
            if (step == steps) return path;
            Experiment next = runChanges.at(step);
            if (next != now) walker = new CpuTeam(next, team, walker, Rounding.DOUBLE);
            now = next;
            walker.advanceOne(particle, step);
            if (walker.stopped[particle] != 0) return Arrays.copyOf(path, 2 * step + 2);
            step++;
        }
    }
}
