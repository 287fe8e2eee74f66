package downhill.experiment.study;

import downhill.experiment.Attractors;
import downhill.experiment.plan.Probe;
import downhill.loss.Point;
import java.util.Optional;

/**
 * Finds the minimum below a point: the lowest of eight neighbours is the next point, and where none is lower they come
 * closer. It needs no derivative, so kinks and flat floors do not mislead it.
 */
final class CompassSearch {
    private static final double CLOSEST = 1e-4;
    private static final int MOST_MOVES = 400;

    /** By how much the loss must rise around a minimum, or a plain would be full of them. */
    private static final double RISE = 1e-9;

    private final Probe probe;
    private final Attractors frame;
    private final double reachX;
    private final double reachY;
    private double x;
    private double y;
    private double loss;

    /** @param frame says how large the first strides are and what is too far away */
    CompassSearch(Probe probe, Attractors frame) {
        this.probe = probe;
        this.frame = frame;
        reachX = Attractors.reach(frame.x());
        reachY = Attractors.reach(frame.y());
    }

    /** The minimum, or nothing where the way down is too long, leads out or ends on a plain. */
    Optional<Point> from(double startX, double startY) {
        x = startX;
        y = startY;
        loss = probe.loss(x, y);
        double stride = 1;
        for (int moves = 0; moves < MOST_MOVES && stride > CLOSEST; moves++) {
            if (frame.isAway(x, y)) return Optional.empty();
            if (!move(stride)) stride /= 2;
        }
        boolean found = stride <= CLOSEST && rises();
        return found ? Optional.of(new Point(x, y)) : Optional.empty();
    }

    private boolean move(double stride) {
        double lowest = loss;
        int best = -1;
        for (int direction = 0; direction < 8; direction++) {
            double there = around(direction, stride);
            if (there < lowest) {
                lowest = there;
                best = direction;
            }
        }
        if (best < 0) return false;
        x += along(best) * stride * reachX;
        y += along(best + 2) * stride * reachY;
        loss = lowest;
        return true;
    }

    private boolean rises() {
        double least = RISE * Math.max(1, Math.abs(loss));
        for (int direction = 0; direction < 8; direction++) {
            if (!(around(direction, 1) - loss > least)) return false;
        }
        return true;
    }

    private double around(int direction, double stride) {
        return probe.loss(x + along(direction) * stride * reachX, y + along(direction + 2) * stride * reachY);
    }

    /** −1, 0 or 1: the eight directions in turn. */
    private static int along(int direction) {
        return (int) Math.round(Math.cos(direction * Math.PI / 4) * 1.2);
    }
}
