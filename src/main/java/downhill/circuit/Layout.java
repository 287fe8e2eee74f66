package downhill.circuit;

import java.util.List;

/**
 * Where the gates and wires of a circuit are drawn, from left to right; x to the right, y down, 1 unit being 1 pixel at
 * full size. It depends on the circuit alone, so it stays as it is while values change.
 *
 * @param places one for each gate, by index
 * @param wires one for each input of each gate, in order of gates
 */
public record Layout(Spacing spacing, double width, double height, List<Place> places, List<Wire> wires) {
    public Layout {
        places = List.copyOf(places);
        wires = List.copyOf(wires);
    }

    public record Point(double x, double y) {}

    /**
     * A gate's outline, in a cell with room for the value above and the gradient below; no cell overlaps another.
     *
     * @param x the middle of the outline and of the cell
     * @param y the middle of the outline
     * @param width the cell's
     * @param above from the outline's top to the cell's
     * @param below from the outline's bottom to the cell's
     */
    public record Place(
            int gate,
            GateShape shape,
            double x,
            double y,
            double outlineWidth,
            double outlineHeight,
            double width,
            double above,
            double below) {
        public double left() {
            return x - outlineWidth / 2;
        }

        public double right() {
            return x + outlineWidth / 2;
        }

        public double top() {
            return y - outlineHeight / 2;
        }

        public double bottom() {
            return y + outlineHeight / 2;
        }

        public double cellTop() {
            return top() - above;
        }

        public double cellBottom() {
            return bottom() + below;
        }

        /** How far the outline's left side is from its box at a height above or below the middle. */
        double inset(double height) {
            return switch (shape) {
                case CIRCLE -> outlineWidth / 2 - Math.sqrt(outlineWidth * outlineWidth / 4 - height * height);
                case DIAMOND -> Math.abs(height) * outlineWidth / outlineHeight;
                default -> 0;
            };
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

    /**
     * Takes half a second for 500 gates, so never in a frame. The same circuit always has the same layout. One whose
     * wires are so long that it would take minutes is an IllegalArgumentException.
     */
    public static Layout of(Circuit circuit) {
        Layout layout = new LayeredLayout(circuit, Spacing.first(circuit)).layout();
        Spacing better = layout.spacing.better(layout.width, layout.height);
        while (better != layout.spacing) {
            layout = new LayeredLayout(circuit, better).layout();
            better = better.better(layout.width, layout.height);
        }
        return layout;
    }
}
