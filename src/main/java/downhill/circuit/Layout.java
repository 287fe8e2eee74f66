package downhill.circuit;

import java.util.List;

/**
 * Where the gates and wires of a circuit are drawn, from left to right; x to the right, y down, 1 unit being 1 pixel at
 * full size. It depends on the circuit alone, so it stays as it is while values change.
 *
 * @param places one for each gate, by index
 * @param wires one for each input of each gate, in order of gates
 */
public record Layout(double width, double height, List<Place> places, List<Wire> wires) {
    public Layout {
        places = List.copyOf(places);
        wires = List.copyOf(wires);
    }

    public record Point(double x, double y) {}

    /**
     * A gate's cell, with room for the value above the outline and the gradient below; no cell overlaps another.
     *
     * @param x the cell's middle
     * @param y the cell's middle
     * @param width the cell's
     * @param height the cell's
     * @param outlineWidth of the outline, which lies in the middle of the cell
     */
    public record Place(
            int gate, GateShape shape, double x, double y, double width, double height, double outlineWidth) {
        public double left() {
            return x - outlineWidth / 2;
        }

        public double right() {
            return x + outlineWidth / 2;
        }

        public double top() {
            return y - shape.height() / 2;
        }

        public double bottom() {
            return y + shape.height() / 2;
        }
    }

    /**
     * From a gate's outline to an outline that uses its value, in straight pieces, left to right.
     *
     * @param junctions where it leaves other wires of the same value
     */
    public record Wire(int from, Use to, List<Point> points, List<Point> junctions) {
        public Wire {
            points = List.copyOf(points);
            junctions = List.copyOf(junctions);
        }
    }

    /** Takes half a second for 500 gates, so never in a frame. The same circuit always has the same layout. */
    public static Layout of(Circuit circuit) {
        return new LayeredLayout(circuit).layout();
    }
}
