package downhill.experiment.study;

import java.util.Optional;

/**
 * How far an engine's particles are from the reference's after each step, from step 0 on. A distance is a share of the
 * larger of 1 and the reference's place.
 *
 * @param largest of all particles of all teams
 * @param median of them
 * @param rounded the largest between double precision and float32 whose every operation is rightly rounded
 * @param furthest which particle is furthest
 * @param checked steps of single particles that were held against double precision from the engine's own place
 * @param wrong how many of those were further off than rounding explains
 * @param firstWrong the first of them
 * @param ulps the largest error of a step alone, in units in the last place of float32
 */
public record ComparedRun(
        double[] largest,
        double[] median,
        double[] rounded,
        Place[] furthest,
        long checked,
        long wrong,
        Optional<WrongStep> firstWrong,
        double ulps) {
    /** Nothing compared yet. */
    public static final ComparedRun NONE =
            new ComparedRun(new double[0], new double[0], new double[0], new Place[0], 0, 0, Optional.empty(), 0);

    /** A particle of a team, counted from 0, at (x, y). */
    public record Place(int team, int particle, double x, double y) {}

    /** A step that is wrong, from the place where it begins. */
    public record WrongStep(long step, Place from, double ulps) {}

    /** The last step compared, −1 before step 0 is. */
    public int steps() {
        return largest.length - 1;
    }

    /** The largest distance of all steps. */
    public double worst() {
        double worst = 0;
        for (double each : largest) worst = Math.max(worst, each);
        return worst;
    }

    /** The first step whose largest distance is above a tolerance, −1 if none is. */
    public int beyond(double tolerance) {
        return beyond(largest, tolerance);
    }

    static int beyond(double[] distances, double tolerance) {
        for (int step = 0; step < distances.length; step++) if (!(distances[step] <= tolerance)) return step;
        return -1;
    }
}
