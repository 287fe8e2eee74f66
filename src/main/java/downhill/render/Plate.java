package downhill.render;

import downhill.colour.Rgb;
import downhill.render.landscape.Landscape;
import org.joml.Vector4f;

/** The quiet ground of a legend or a sentence; it is drawn where the landscape's block lies under it, and taken anyway. */
final class Plate {
    private static final double OPAQUE = 0.9;

    private final Vector4f corner = new Vector4f();
    private double left;
    private double top;
    private double right;
    private double bottom;

    /** Finds where the block lies in the picture: anywhere, when a part of it is behind the eye. */
    void show(DrawFrame drawFrame, Landscape landscape) {
        left = top = Double.POSITIVE_INFINITY;
        right = bottom = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < 8; i++) {
            double x = (i & 1) == 0 ? -landscape.halfX() : landscape.halfX();
            double y = (i & 2) == 0 ? -landscape.halfY() : landscape.halfY();
            double z = (i & 4) == 0 ? drawFrame.floor : Landscape.RELIEF;
            drawFrame.matrix.transform(corner.set(x, y, z, 1));
            if (corner.w <= 0) {
                left = top = Double.NEGATIVE_INFINITY;
                right = bottom = Double.POSITIVE_INFINITY;
                return;
            }
            double pixelX = (corner.x / corner.w + 1) / 2 * drawFrame.width;
            double pixelY = (1 - corner.y / corner.w) / 2 * drawFrame.height;
            left = Math.min(left, pixelX);
            right = Math.max(right, pixelX);
            top = Math.min(top, pixelY);
            bottom = Math.max(bottom, pixelY);
        }
    }

    /** Lays it for words that are added next. */
    void lay(DrawFrame drawFrame, TextRenderer text, double x0, double y0, double x1, double y1) {
        text.places().take(null, x0, y0, x1, y1);
        boolean covered = x1 > left && x0 < right && y1 > top && y0 < bottom;
        if (covered) text.addBox(x0, y0, x1 - x0, y1 - y0, Rgb.abgr(drawFrame.sceneColours.ground(), OPAQUE));
    }
}
