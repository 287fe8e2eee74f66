package downhill.ui.circuit;

import downhill.circuit.Layout;
import downhill.ui.kit.Rect;

/** Which part of a circuit's drawing is seen, and how large: pixels for each of the layout's units, and what is moved. */
record CircuitCamera(double zoom, double left, double top) {
    private static final double MOST = 4;
    private static final double LEAST = 0.02;

    /** Read from the back row, and no larger: a circuit of two gates would be all letters. */
    private static final double MOST_FITTED = 2.6;

    /** The whole drawing in the middle of that place; {@code scale} is pixels at scale 1. */
    static CircuitCamera fit(Layout layout, Rect place, double margin, float scale) {
        double width = layout.width() + CircuitPicture.OUT;
        double across = (place.width() - 2 * margin) / width;
        double down = (place.height() - 2 * margin) / layout.height();
        double zoom = Math.max(LEAST, Math.min(MOST_FITTED * scale, Math.min(across, down)));
        return new CircuitCamera(
                zoom, place.centreX() - zoom * width / 2, place.centreY() - zoom * layout.height() / 2);
    }

    CircuitCamera moved(double right, double down) {
        return new CircuitCamera(zoom, left + right, top + down);
    }

    /** Larger by a factor, with what is at that point of the screen staying there. */
    CircuitCamera zoomed(double factor, double x, double y) {
        double next = Math.max(LEAST, Math.min(MOST, zoom * factor));
        double ratio = next / zoom;
        return new CircuitCamera(next, x - ratio * (x - left), y - ratio * (y - top));
    }

    float x(double layoutX) {
        return (float) (left + zoom * layoutX);
    }

    float y(double layoutY) {
        return (float) (top + zoom * layoutY);
    }

    double layoutX(double x) {
        return (x - left) / zoom;
    }

    double layoutY(double y) {
        return (y - top) / zoom;
    }
}
