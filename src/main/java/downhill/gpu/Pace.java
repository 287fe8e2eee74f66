package downhill.gpu;

import downhill.gl.Context;
import downhill.gl.TimerQuery;

/** How many steps to put into one dispatch: as many as take about 10 ms, from measured times, without waiting for one. */
final class Pace implements AutoCloseable {
    static final int MOST = 1024;

    private static final double AIM = 10e6;

    private final TimerQuery timer;
    private int steps;
    private int timed;
    private boolean stale;

    /** @param work evaluations of the loss, or of one row's, in a step of all particles */
    Pace(Context context, long work) {
        timer = new TimerQuery(context, "pace");
        begin(work);
    }

    /** A step does other work now: what is being measured says nothing about it. */
    void begin(long work) {
        steps = (int) Math.max(1, Math.min(MOST, (1 << 20) / work));
        stale = timed > 0;
    }

    /** Steps for the dispatch after step {@code done}, at most {@code wanted}; whole groups of four where they can be. */
    int steps(long done, int wanted) {
        if (timed > 0 && timer.available()) learn();
        int count = Math.min(wanted, steps);
        int ahead = (int) (-done & 3);
        if (ahead > 0) return Math.min(count, ahead);
        return count >= 4 ? count & ~3 : count;
    }

    /** Runs a dispatch of that many steps, timing it if no other is being timed. */
    void run(int count, Runnable dispatch) {
        if (timed > 0) {
            dispatch.run();
            return;
        }
        timed = count;
        timer.begin();
        dispatch.run();
        timer.end();
    }

    /** At most twice as many steps as last time: one odd measurement must not make a long dispatch. */
    private void learn() {
        if (stale) {
            stale = false;
            timed = 0;
            return;
        }
        double perStep = Math.max(1, timer.nanoseconds()) / (double) timed;
        steps = (int) Math.max(1, Math.min(Math.min(MOST, 2.0 * steps), AIM / perStep));
        timed = 0;
    }

    @Override
    public void close() {
        timer.close();
    }
}
