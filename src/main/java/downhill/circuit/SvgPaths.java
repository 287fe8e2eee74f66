package downhill.circuit;

import downhill.circuit.Layout.Place;
import downhill.circuit.Layout.Point;
import downhill.language.Op;
import java.util.ArrayList;
import java.util.List;

/** The lines of a drawing as SVG paths. */
final class SvgPaths {
    private static final double CORNER = 9;
    /** Where a function is sampled for the curve on its gate, and the values that are shown. */
    private static final double REACH = 4;

    private static final double MOST = 3;
    private static final int SAMPLES = 80;

    private SvgPaths() {}

    /** Straight pieces with round corners. */
    static String wire(List<Point> points) {
        StringBuilder path = new StringBuilder("M" + at(points.get(0)));
        for (int i = 1; i < points.size() - 1; i++) {
            Point corner = points.get(i);
            path.append(" L").append(at(towards(corner, points.get(i - 1))));
            path.append(" Q").append(at(corner)).append(' ').append(at(towards(corner, points.get(i + 1))));
        }
        return path.append(" L").append(at(points.get(points.size() - 1))).toString();
    }

    /** A point on the way from a corner to a neighbour, where the rounding begins. */
    private static Point towards(Point corner, Point to) {
        double length = Math.hypot(to.x() - corner.x(), to.y() - corner.y());
        double part = length == 0 ? 0 : Math.min(CORNER, length / 2) / length;
        return new Point(corner.x() + part * (to.x() - corner.x()), corner.y() + part * (to.y() - corner.y()));
    }

    /** A triangle with its tip at a point; {@code length} below 0 points left. */
    static String arrow(double x, double y, double length) {
        double half = Math.abs(length) * 0.55;
        return "M" + at(x, y) + " L" + at(x - length, y - half) + " L" + at(x - length, y + half) + " Z";
    }

    static String diamond(Place place) {
        return "M" + at(place.left(), place.y()) + " L" + at(place.x(), place.top()) + " L"
                + at(place.right(), place.y()) + " L" + at(place.x(), place.bottom()) + " Z";
    }

    static String wedge(Place place) {
        double half = place.outlineHeight() / 2 * GateShape.NARROW;
        return "M" + at(place.left(), place.top()) + " L" + at(place.right(), place.y() - half) + " L"
                + at(place.right(), place.y() + half) + " L" + at(place.left(), place.bottom()) + " Z";
    }

    /** The graph of a function of one value around 0, fitted into a box; empty where it has no finite values. */
    static String curve(Op op, double left, double top, double width, double height) {
        List<Point> shown = new ArrayList<>();
        for (int i = 0; i <= SAMPLES; i++) {
            double x = REACH * (2.0 * i / SAMPLES - 1);
            double value = op.value(x, 0);
            if (Math.abs(value) <= MOST) shown.add(new Point(x, value));
        }
        if (shown.isEmpty()) return "";
        double low = shown.stream().mapToDouble(Point::y).min().getAsDouble();
        double high = shown.stream().mapToDouble(Point::y).max().getAsDouble();
        double from = shown.get(0).x();
        double reach = shown.get(shown.size() - 1).x() - from;
        StringBuilder path = new StringBuilder();
        double before = Double.NaN;
        for (Point point : shown) {
            boolean joined = point.x() - before < 3 * REACH / SAMPLES;
            path.append(joined ? " L" : path.isEmpty() ? "M" : " M");
            path.append(at(
                    left + (point.x() - from) / reach * width,
                    top + height - (point.y() - low) / (high - low) * height));
            before = point.x();
        }
        return path.toString();
    }

    private static String at(Point point) {
        return at(point.x(), point.y());
    }

    private static String at(double x, double y) {
        return Xml.number(x) + "," + Xml.number(y);
    }
}
