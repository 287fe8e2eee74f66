package downhill.experiment.study;

/**
 * What a compared run says of an engine.
 *
 * @param beyond the first step beyond the tolerance, −1 if none is
 * @param roundedBeyond the same of float32 whose every operation is rightly rounded
 * @param doubling in how many steps the distance doubles; NaN where it does not grow as a power
 */
public record Agreement(Kind kind, int beyond, int roundedBeyond, double doubling) {
    /** Of so many steps one may lie on the other side of a kink, where rounding chooses the side. */
    private static final double KINKS = 1000;

    /** From fewer particles than this nothing is said of most of them. */
    private static final int CROWD = 8;

    /** How much further than rounding most particles have to be before it cannot be rounding. */
    private static final double FURTHER = 100;

    /** A distance that has no room to go on doubling for long. */
    private static final double LARGE = 1e-2;

    /** DRIFT: each step alone is right, and together they go further than rounding does. */
    public enum Kind {
        AGREES,
        ROUNDING,
        DRIFT,
        WRONG
    }

    public static Agreement of(ComparedRun run, double tolerance) {
        int beyond = run.beyond(tolerance);
        int roundedBeyond = ComparedRun.beyond(run.rounded(), tolerance);
        return new Agreement(kind(run, beyond), beyond, roundedBeyond, doubling(run, tolerance));
    }

    private static Kind kind(ComparedRun run, int beyond) {
        if (run.wrong() > run.checked() / KINKS) return Kind.WRONG;
        if (beyond < 0) return Kind.AGREES;
        boolean crowd = run.checked() >= (long) CROWD * run.steps();
        int last = run.steps();
        return crowd && run.median()[last] > FURTHER * run.rounded()[last] ? Kind.DRIFT : Kind.ROUNDING;
    }

    /** By least squares through the logarithms of the largest distance, until it is no longer small. */
    private static double doubling(ComparedRun run, double tolerance) {
        int large = run.beyond(Math.max(LARGE, tolerance));
        int count = large < 0 ? run.steps() + 1 : large + 1;
        double n = 0;
        double x = 0;
        double y = 0;
        double xx = 0;
        double xy = 0;
        for (int step = 1; step < count; step++) {
            if (!(run.largest()[step] > 0)) continue;
            double power = Math.log(run.largest()[step]) / Math.log(2);
            n++;
            x += step;
            y += power;
            xx += (double) step * step;
            xy += step * power;
        }
        double slope = (n * xy - x * y) / (n * xx - x * x);
        // Less than four doublings in all is what roundings that add up do too.
        return n > 4 && slope * n > 4 ? 1 / slope : Double.NaN;
    }

    /** The Lyapunov exponent of the run as far as it was measured, a step; NaN where nothing grows as a power. */
    public double exponent() {
        return Math.log(2) / doubling;
    }
}
