package downhill.experiment.study;

import downhill.experiment.TeamState;

/**
 * A team's steps from equal numbers, held against the same steps in double: what chaos has no time to amplify. How far
 * rounding may lead is known from the same steps in float32, this one and the latest: one alone may be near by chance.
 */
final class StepCheck {
    /** Roundings of a result in float32, at most. */
    private static final double ROUNDINGS = 8;

    /** What a device's functions may be off, in roundings of how far the step moves. */
    private static final double FUNCTIONS = 256 * 0x1p-24;

    /** How much worse than float32 whose every operation is rightly rounded. */
    private static final double DEVICE = 256;

    /** Numbers below it may be lost where an operation on the way has none so small: about the root of the smallest. */
    private static final double UNDERFLOW = 0x1p-100;

    /** What a step before counts. */
    private static final double KEPT = 0.8;

    /** [0 for the place, then each state][x and y interleaved]: how far rounding led lately, beyond that of the result. */
    private double[][] rounding;

    private Step step;

    /** A team's states: before the step, as measured after it, in double, and in float32 as it should be. */
    record Step(TeamState before, TeamState measured, TeamState exact, TeamState rounded) {}

    /**
     * @param ulps how far off its place is, in units in the last place of float32 of its larger coordinate
     * @param share its worst number's error as a share of what rounding explains: above 1 it is wrong
     */
    record Error(double ulps, double share) {
        private static final Error NONE = new Error(0, 0);
    }

    void take(Step next) {
        step = next;
        int kinds = 1 + next.exact.states().length;
        if (rounding == null) rounding = new double[kinds][next.exact.positions().length];
        for (int kind = 0; kind < kinds; kind++) {
            double[] exact = values(next.exact, kind);
            double[] rounded = values(next.rounded, kind);
            for (int at = 0; at < exact.length; at++) {
                double beyond = Math.abs(rounded[at] - exact[at]) - Math.ulp((float) exact[at]) / 2;
                rounding[kind][at] = Math.max(beyond, KEPT * rounding[kind][at]);
            }
        }
    }

    private static double[] values(TeamState of, int kind) {
        return kind == 0 ? of.positions() : of.states()[kind - 1];
    }

    /** Of the step that was taken last. */
    Error error(int particle) {
        boolean stopped = step.measured.stopped()[particle] != 0;
        boolean exact = step.exact.stopped()[particle] != 0;
        boolean rounded = step.rounded.stopped()[particle] != 0;
        if (stopped != exact && stopped != rounded) return new Error(0, Double.POSITIVE_INFINITY);
        if (stopped || exact) return Error.NONE;
        double share = 0;
        for (int kind = 0; kind < rounding.length; kind++) {
            share = Math.max(share, Math.max(share(kind, 2 * particle), share(kind, 2 * particle + 1)));
        }
        double off = Math.max(off(0, 2 * particle), off(0, 2 * particle + 1));
        double size = Math.max(size(0, 2 * particle), size(0, 2 * particle + 1));
        return new Error(off / Math.ulp((float) size), share);
    }

    private double share(int kind, int at) {
        double moved = Math.abs(values(step.exact, kind)[at] - values(step.before, kind)[at]);
        double explained = ROUNDINGS * Math.ulp((float) size(kind, at))
                + FUNCTIONS * moved
                + DEVICE * rounding[kind][at]
                + UNDERFLOW;
        return off(kind, at) / explained;
    }

    private double off(int kind, int at) {
        return Math.abs(values(step.measured, kind)[at] - values(step.exact, kind)[at]);
    }

    private double size(int kind, int at) {
        return Math.max(Math.abs(values(step.before, kind)[at]), Math.abs(values(step.exact, kind)[at]));
    }
}
