package downhill.render;

import org.joml.Matrix4f;
import org.joml.Vector3f;

/** Finds the camera that shows a whole landscape with its axes. */
public final class Framing {
    /** The parts of the picture that the landscape's box may fill; the rest is for numbers and names. */
    private static final double FILL_X = 0.84;

    private static final double FILL_Y = 0.86;

    private Framing() {}

    /** The same direction, at the place and distance from which the landscape fills a picture of this aspect. */
    public static Camera all(Camera camera, Landscape landscape, double aspect) {
        return all(camera, landscape, aspect, Axes.FLOOR);
    }

    /** The same for a landscape over a floor at this height. */
    public static Camera all(Camera camera, Landscape landscape, double aspect, double floor) {
        Camera found = camera.at(0, 0, 0.3, 6);
        for (int i = 0; i < 12; i++) found = nearer(found, landscape, aspect, floor);
        return found;
    }

    private static Camera nearer(Camera camera, Landscape landscape, double aspect, double floor) {
        Matrix4f matrix = camera.viewProjection(aspect, new Matrix4f());
        Vector3f low = new Vector3f(Float.MAX_VALUE);
        Vector3f high = new Vector3f(-Float.MAX_VALUE);
        Vector3f corner = new Vector3f();
        for (int i = 0; i < 8; i++) {
            double z = (i & 4) == 0 ? floor : Landscape.RELIEF;
            corner.set(
                    (i & 1) == 0 ? -landscape.halfX() : landscape.halfX(),
                    (i & 2) == 0 ? -landscape.halfY() : landscape.halfY(),
                    z);
            matrix.transformProject(corner);
            low.min(corner);
            high.max(corner);
        }
        double fill = Math.max((high.x - low.x) / 2 / FILL_X, (high.y - low.y) / 2 / FILL_Y);
        Camera centred = camera.pan(-(low.x + high.x) / 4 * aspect, -(low.y + high.y) / 4);
        return centred.at(centred.x(), centred.y(), centred.z(), camera.distance() * fill);
    }
}
