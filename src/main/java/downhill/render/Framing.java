package downhill.render;

import org.joml.Matrix4f;
import org.joml.Vector3f;

/** Finds the camera that shows a whole landscape with its axes. */
public final class Framing {
    private Framing() {}

    /** The same direction, at the place and distance from which the landscape fills a picture of this aspect. */
    public static Camera all(Camera camera, Landscape landscape, double aspect) {
        return all(camera, landscape, aspect, Room.LANDSCAPE);
    }

    /** The same in another part of the picture. */
    public static Camera all(Camera camera, Landscape landscape, double aspect, Room room) {
        Camera found = camera.at(0, 0, 0.3, 6);
        for (int i = 0; i < 12; i++) found = nearer(found, landscape, aspect, room);
        return found;
    }

    private static Camera nearer(Camera camera, Landscape landscape, double aspect, Room room) {
        Matrix4f matrix = camera.viewProjection(aspect, new Matrix4f());
        Vector3f low = new Vector3f(Float.MAX_VALUE);
        Vector3f high = new Vector3f(-Float.MAX_VALUE);
        Vector3f corner = new Vector3f();
        for (int i = 0; i < 8; i++) {
            double z = (i & 4) == 0 ? room.floor() : Landscape.RELIEF;
            corner.set(
                    (i & 1) == 0 ? -landscape.halfX() : landscape.halfX(),
                    (i & 2) == 0 ? -landscape.halfY() : landscape.halfY(),
                    z);
            matrix.transformProject(corner);
            low.min(corner);
            high.max(corner);
        }
        double fill =
                Math.max((high.x - low.x) / (room.left() + room.right()), (high.y - low.y) / (room.up() + room.down()));
        double right = (low.x + high.x - (room.right() - room.left())) / 4 * aspect;
        double up = (low.y + high.y - (room.up() - room.down())) / 4;
        Camera centred = camera.pan(-right, -up);
        return centred.at(centred.x(), centred.y(), centred.z(), camera.distance() * fill);
    }
}
