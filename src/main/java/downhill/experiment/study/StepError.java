package downhill.experiment.study;

import downhill.experiment.TeamState;

/**
 * One step of a particle from equal numbers, held against the same step in double: what chaos has no time to amplify.
 *
 * @param ulps how far off its place is, in units in the last place of float32 of its larger coordinate
 * @param share its worst number's error as a share of what rounding explains: above 1 it is wrong
 */
record StepError(double ulps, double share) {
    static final StepError NONE = new StepError(0, 0);

    /** Roundings of a result in float32, at most. */
    private static final double ROUNDINGS = 4;

    /** What a device's functions may be off, in roundings of how far the step moves. */
    private static final double FUNCTIONS = 128 * 0x1p-24;

    /** How much worse than float32 whose every operation is rightly rounded; below the normal numbers it may give 0. */
    private static final double DEVICE = 256;

    /** A team's states: before the step, as measured after it, in double, and in float32 as it should be. */
    record Step(TeamState before, TeamState measured, TeamState exact, TeamState rounded) {
        /** Of a state, or with −1 of the place. */
        private Numbers numbers(int state, int at) {
            return new Numbers(
                    values(before, state)[at],
                    values(measured, state)[at],
                    values(exact, state)[at],
                    values(rounded, state)[at]);
        }

        private static double[] values(TeamState of, int state) {
            return state < 0 ? of.positions() : of.states()[state];
        }
    }

    static StepError of(Step step, int particle) {
        boolean stopped = step.measured.stopped()[particle] != 0;
        boolean exact = step.exact.stopped()[particle] != 0;
        boolean rounded = step.rounded.stopped()[particle] != 0;
        if (stopped != exact && stopped != rounded) return new StepError(0, Double.POSITIVE_INFINITY);
        if (stopped || exact) return NONE;
        double error = 0;
        double largest = 0;
        double share = 0;
        for (int at = 2 * particle; at < 2 * particle + 2; at++) {
            for (int state = -1; state < step.exact.states().length; state++) {
                Numbers numbers = step.numbers(state, at);
                share = Math.max(share, numbers.share());
                if (state >= 0) continue;
                error = Math.max(error, numbers.error());
                largest = Math.max(largest, numbers.largest());
            }
        }
        return new StepError(error / Math.ulp((float) largest), share);
    }

    private record Numbers(double before, double measured, double exact, double rounded) {
        double error() {
            return Math.abs(measured - exact);
        }

        double largest() {
            return Math.max(Math.abs(before), Math.abs(exact));
        }

        double share() {
            double moved = Math.abs(exact - before);
            double explained = ROUNDINGS * Math.ulp((float) largest())
                    + FUNCTIONS * moved
                    + DEVICE * Math.abs(rounded - exact)
                    + Float.MIN_NORMAL;
            return error() / explained;
        }
    }
}
