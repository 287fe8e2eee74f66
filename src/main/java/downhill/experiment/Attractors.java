package downhill.experiment;

import downhill.loss.Axis;
import downhill.loss.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * The places that particles are sorted by, at most {@link #MOST}, with the axes whose length says what is near: within
 * {@link #REACH} of an axis.
 */
public record Attractors(List<Point> places, Axis x, Axis y) {
    public static final int MOST = 128;

    /** A particle this part of an axis away from a place, or nearer, is there. */
    public static final double REACH = 0.01;

    /** A particle so many axes away from the middle of the domain has left for good. */
    public static final double FAR = 10;

    public Attractors {
        places = List.copyOf(places);
    }

    /** The same with more places, as far as there is room. */
    public Attractors with(List<Point> more) {
        List<Point> all = new ArrayList<>(places);
        all.addAll(more);
        return new Attractors(all.subList(0, Math.min(MOST, all.size())), x, y);
    }

    /** The index of the nearest place that is near enough, or −1. */
    public int at(double px, double py) {
        int nearest = -1;
        double least = 1;
        for (int i = 0; i < places.size(); i++) {
            double distance = distance(i, px, py);
            if (distance <= least) {
                least = distance;
                nearest = i;
            }
        }
        return nearest;
    }

    /** Whether a point is near the place of that index. */
    public boolean near(int index, double px, double py) {
        return distance(index, px, py) <= 1;
    }

    private double distance(int index, double px, double py) {
        double dx = (px - places.get(index).x()) / reach(x);
        double dy = (py - places.get(index).y()) / reach(y);
        return dx * dx + dy * dy;
    }

    /** What counts as near along an axis, in its units. */
    public static double reach(Axis axis) {
        return REACH * (axis.max() - axis.min());
    }

    /** Whether a point lies so far outside that nothing there is on the landscape. */
    public boolean isAway(double px, double py) {
        return !(away(x, px) <= FAR && away(y, py) <= FAR);
    }

    private static double away(Axis axis, double value) {
        return Math.abs(value - axis.at(0.5)) / (axis.max() - axis.min());
    }
}
