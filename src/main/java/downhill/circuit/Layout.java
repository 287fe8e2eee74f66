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
    private static final int MOST_ROWS = 3;

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
        Spacing first = Spacing.first(circuit);
        return first.isDense() ? new LayeredLayout(circuit, first).layout() : readable(circuit);
    }

    /** The first setting that has its full size in a small window, else the one in which it is largest there. */
    private static Layout readable(Circuit circuit) {
        Layout best = null;
        for (int rows = 1; rows <= MOST_ROWS; rows++) {
            for (Spacing spacing : List.of(Spacing.ROOMY, Spacing.STACKED)) {
                Layout row = new LayeredLayout(circuit, spacing).layout();
                Layout layout = rows == 1 ? row : Rows.of(row, rows);
                if (best == null || layout.zoom() > best.zoom()) best = layout;
                if (best.zoom() >= 1) return best;
            }
        }
        Spacing better = best.spacing.better(best.width, best.height);
        return better == best.spacing ? best : new LayeredLayout(circuit, better).layout();
    }

    /** The em of its smallest letters where it just fits into a small window beside a lesson, in pixels. */
    public double letters() {
        return spacing.letters(zoom());
    }

    /** Pixels a unit at which it just fits into a small window beside a lesson. */
    private double zoom() {
        return Math.min(Spacing.SMALL_WIDTH / width, Spacing.SMALL_HEIGHT / height);
    }
}
