package downhill.ui.circuit;

import downhill.circuit.Layout.Point;
import downhill.circuit.Layout.Wire;
import java.util.List;

/** A wire as many short straight pieces, with round corners, and how far along each point is; in the layout's units. */
final class WirePath {
    private static final double CORNER = 9;
    private static final int PIECES = 5;

    final float[] x;
    final float[] y;
    private final float[] along;
    private int count;

    WirePath(Wire wire) {
        List<Point> points = wire.points();
        int most = 2 + (points.size() - 2) * (PIECES + 1);
        x = new float[most];
        y = new float[most];
        along = new float[most];
        add(points.get(0).x(), points.get(0).y());
        for (int i = 1; i < points.size() - 1; i++) {
            corner(points.get(i - 1), points.get(i), points.get(i + 1));
        }
        Point end = points.get(points.size() - 1);
        add(end.x(), end.y());
    }

    int count() {
        return count;
    }

    /** The index of the piece that holds the given share of the length, 0 to 1. */
    int piece(double share) {
        double wanted = share * length();
        int piece = 0;
        while (piece < count - 2 && along[piece + 1] < wanted) {
            piece++;
        }
        return piece;
    }

    /** How far into that piece it is, 0 to 1. */
    double into(int piece, double share) {
        double length = along[piece + 1] - along[piece];
        return length == 0 ? 0 : Math.min(1, Math.max(0, (share * length() - along[piece]) / length));
    }

    float length() {
        return along[count - 1];
    }

    float along(int point) {
        return along[point];
    }

    private void corner(Point before, Point at, Point after) {
        Point from = towards(at, before);
        Point to = towards(at, after);
        for (int i = 0; i <= PIECES; i++) {
            double t = (double) i / PIECES;
            double a = (1 - t) * (1 - t);
            double b = 2 * t * (1 - t);
            double c = t * t;
            add(a * from.x() + b * at.x() + c * to.x(), a * from.y() + b * at.y() + c * to.y());
        }
    }

    private static Point towards(Point corner, Point to) {
        double length = Math.hypot(to.x() - corner.x(), to.y() - corner.y());
        double part = length == 0 ? 0 : Math.min(CORNER, length / 2) / length;
        return new Point(corner.x() + part * (to.x() - corner.x()), corner.y() + part * (to.y() - corner.y()));
    }

    private void add(double px, double py) {
        x[count] = (float) px;
        y[count] = (float) py;
        along[count] = count == 0 ? 0 : along[count - 1] + (float) Math.hypot(px - x[count - 1], py - y[count - 1]);
        count++;
    }
}
