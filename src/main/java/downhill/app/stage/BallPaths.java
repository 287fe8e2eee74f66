package downhill.app.stage;

import downhill.experiment.Engine;
import java.util.Arrays;
import java.util.List;

/** Where each team's ball was after every step of the run, until somebody has looked at it. */
final class BallPaths {
    private static final int FEW = 64;

    /** [team], x and y interleaved, NaN once it has stopped. */
    private double[][] places = {};

    private int steps;
    private int taken;

    /** The first step that is not noted. */
    private long next;

    /** Another run, from a step on. */
    void begin(long step, int teams) {
        places = new double[teams][2 * FEW];
        steps = 0;
        taken = 0;
        next = step;
    }

    /** What came after a step is another way now. */
    void cut(long step) {
        if (step + 1 >= next) return;
        steps = (int) Math.max(taken, steps - (next - step - 1));
        next = step + 1;
    }

    /** Notes the steps up to the engine's present one that are new; no more than {@link Engine#RECORDED}. */
    void follow(Engine engine, List<Engine.Ball> balls) {
        long now = engine.step();
        if (now < next) return;
        int more = (int) (now - next + 1);
        for (int team = 0; team < places.length; team++) {
            if (places[team].length < 2 * (steps + more)) {
                places[team] = Arrays.copyOf(places[team], Math.max(2 * places[team].length, 2 * (steps + more)));
            }
            double[] path = engine.ballPath(team, next);
            long stopped = balls.get(team).stopped();
            if (stopped > 0 && stopped <= now) {
                Arrays.fill(path, 2 * (int) Math.max(0, stopped - next), path.length, Double.NaN);
            }
            System.arraycopy(path, 0, places[team], 2 * steps, path.length);
        }
        steps += more;
        next = now + 1;
    }

    boolean isEmpty() {
        return taken == steps;
    }

    /** The first step that nobody has looked at. */
    long step() {
        return next - steps + taken;
    }

    double x(int team) {
        return places[team][2 * taken];
    }

    double y(int team) {
        return places[team][2 * taken + 1];
    }

    /** That step has been looked at. */
    void take() {
        taken++;
        if (taken == steps) {
            steps = 0;
            taken = 0;
        }
    }
}
