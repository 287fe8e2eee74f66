package downhill.app.stage;

/** How many steps a frame does: as many as the speed asks for, and no more than fit into the frame. */
final class StepPacer {
    private static final double BUDGET_SECONDS = 0.012;
    private static final int FIRST = 8;
    private static final double SMOOTHING = 0.2;

    private double owed;
    private double cost;

    /** The steps to do in a frame that comes these seconds after the last; speed is in steps a second. */
    int steps(double speed, double seconds) {
        owed += speed * seconds;
        int fit = cost == 0 ? FIRST : (int) Math.max(1, BUDGET_SECONDS / cost);
        int steps = (int) Math.min(owed, fit);
        owed = Math.min(owed - steps, 1); // what does not fit is let go, or a slow machine would never catch up
        return steps;
    }

    /** Tells how long so many steps took. */
    void took(int steps, double seconds) {
        double now = seconds / steps;
        cost = cost == 0 ? now : cost + SMOOTHING * (now - cost);
    }
}
