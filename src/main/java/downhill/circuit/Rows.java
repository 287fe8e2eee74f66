package downhill.circuit;

import downhill.circuit.Layout.Place;
import downhill.circuit.Layout.Point;
import downhill.circuit.Layout.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Sets a drawing that is one long row in several, as a text is set in lines: it is cut between two layers of gates, and
 * what crosses a cut goes on at the left of the next row. Wires keep their order, so that none crosses another.
 */
final class Rows {
    /** Between two wires that go to the next row, in the drawing's units. */
    private static final double LANE = 12;

    /** From a wire's upright piece to the next cut: a wire is cut only where it is level. */
    private static final double CLEAR = 1;

    private final Layout row;
    /** Where each row begins in the drawing that is cut; the first at 0, and after the last its width. */
    private final List<Double> cuts;
    /** For each cut the heights at which wires cross it, from the top, and how many lie above each. */
    private final List<TreeMap<Double, Integer>> crossings = new ArrayList<>();

    private final double[] right;
    private final double[] down;

    private Rows(Layout row, List<Double> cuts) {
        this.row = row;
        this.cuts = cuts;
        for (int cut = 1; cut < cuts.size() - 1; cut++) crossings.add(crossings(cuts.get(cut)));
        right = new double[cuts.size() - 1];
        down = new double[cuts.size() - 1];
    }

    /** The same gates and wires in so many rows of about the same length, or fewer where there is nowhere to cut. */
    static Layout of(Layout row, int count) {
        List<Double> cuts = new ArrayList<>(List.of(0.0));
        for (int i = 1; i < count; i++) {
            double cut = nearest(row, i * row.width() / count);
            if (cut > cuts.get(cuts.size() - 1)) cuts.add(cut);
        }
        cuts.add(row.width());
        return cuts.size() == 2 ? row : new Rows(row, cuts).layout();
    }

    /** The place to cut nearest to x, just right of a gate; 0 where there is none. */
    private static double nearest(Layout row, double x) {
        double best = 0;
        for (Place place : row.places()) {
            double cut = place.x() + place.width() / 2 + 2 * CLEAR;
            if (isFree(row, cut) && Math.abs(cut - x) < Math.abs(best - x)) best = cut;
        }
        return best;
    }

    private static boolean isFree(Layout row, double x) {
        for (Place place : row.places()) {
            if (Math.abs(place.x() - x) < place.width() / 2 + CLEAR) return false;
        }
        for (Wire wire : row.wires()) {
            for (int i = 1; i < wire.points().size(); i++) {
                Point from = wire.points().get(i - 1);
                if (from.x() == wire.points().get(i).x() && Math.abs(from.x() - x) < CLEAR) return false;
            }
        }
        return x < row.width() - CLEAR;
    }

    private TreeMap<Double, Integer> crossings(double cut) {
        TreeMap<Double, Integer> heights = new TreeMap<>();
        for (Wire wire : row.wires()) {
            for (int i = 1; i < wire.points().size(); i++) {
                Point from = wire.points().get(i - 1);
                if (from.x() < cut && wire.points().get(i).x() >= cut) heights.put(from.y(), 0);
            }
        }
        int above = 0;
        for (var height : heights.entrySet()) height.setValue(above++);
        return heights;
    }

    private Layout layout() {
        double width = 0;
        double height = 0;
        for (int i = 0; i < right.length; i++) {
            double low = lowest(i);
            right[i] = (i == 0 ? 0 : (crossings.get(i - 1).size() + 1) * LANE) - cuts.get(i);
            down[i] = height - highest(i);
            double lanes = i == right.length - 1 ? 0 : (crossings.get(i).size() + 1) * LANE;
            width = Math.max(width, cuts.get(i + 1) + right[i] + lanes);
            height = low + down[i] + lanes;
        }
        List<Place> places = row.places().stream().map(this::place).toList();
        List<Wire> wires = row.wires().stream().map(this::wire).toList();
        return new Layout(row.spacing(), width, height, places, wires);
    }

    private int rowOf(double x) {
        int i = 0;
        while (i < right.length - 1 && x >= cuts.get(i + 1)) i++;
        return i;
    }

    private double highest(int index) {
        double highest = row.height();
        for (Place place : row.places()) if (rowOf(place.x()) == index) highest = Math.min(highest, place.cellTop());
        for (Point point : points(index)) highest = Math.min(highest, point.y() - LANE);
        return Math.max(0, highest);
    }

    private double lowest(int index) {
        double lowest = 0;
        for (Place place : row.places()) if (rowOf(place.x()) == index) lowest = Math.max(lowest, place.cellBottom());
        for (Point point : points(index)) lowest = Math.max(lowest, point.y());
        return lowest;
    }

    /** The corners of wires in that row, and where wires enter and leave it. */
    private List<Point> points(int index) {
        List<Point> points = new ArrayList<>();
        for (Wire wire : row.wires()) {
            for (Point point : wire.points()) if (rowOf(point.x()) == index) points.add(point);
        }
        for (int cut = index - 1; cut <= index; cut++) {
            if (cut < 0 || cut >= crossings.size()) continue;
            for (double y : crossings.get(cut).keySet()) points.add(new Point(cuts.get(cut + 1), y));
        }
        return points;
    }

    private Point point(int index, double x, double y) {
        return new Point(x + right[index], y + down[index]);
    }

    private Place place(Place place) {
        Point at = point(rowOf(place.x()), place.x(), place.y());
        return new Place(
                place.gate(),
                place.shape(),
                at.x(),
                at.y(),
                place.outlineWidth(),
                place.outlineHeight(),
                place.width(),
                place.above(),
                place.below());
    }

    private Wire wire(Wire wire) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < wire.points().size(); i++) {
            Point to = wire.points().get(i);
            if (i > 0) {
                Point from = wire.points().get(i - 1);
                for (int cut = rowOf(from.x()); cut < rowOf(to.x()); cut++) turn(points, cut, from.y());
            }
            points.add(point(rowOf(to.x()), to.x(), to.y()));
        }
        List<Point> junctions = wire.junctions().stream()
                .map(at -> point(rowOf(at.x()), at.x(), at.y()))
                .toList();
        return new Wire(wire.from(), wire.to(), points, junctions);
    }

    /** Right of the row, down, back to the left below it, and into the next one: the upper a wire, the further out. */
    private void turn(List<Point> points, int cut, double y) {
        int above = crossings.get(cut).get(y);
        int below = crossings.get(cut).size() - above;
        double end = cuts.get(cut + 1) + right[cut] + below * LANE;
        double between = lowest(cut) + down[cut] + below * LANE;
        double begin = (crossings.get(cut).size() - above) * LANE;
        points.add(new Point(end, y + down[cut]));
        points.add(new Point(end, between));
        points.add(new Point(begin, between));
        points.add(new Point(begin, y + down[cut + 1]));
    }
}
