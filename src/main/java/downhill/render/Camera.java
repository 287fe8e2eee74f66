package downhill.render;

import org.joml.Matrix4f;
import org.joml.Vector3d;
import org.joml.Vector3f;

/**
 * A turntable camera, z up: it looks at (x, y, z) of the world from a distance, turned by {@code yaw} (0 looks along
 * +y) and raised by {@code pitch} above the horizon, in radians. The horizon never tilts.
 */
public record Camera(double x, double y, double z, double yaw, double pitch, double distance) {
    private static final double FIELD_OF_VIEW = Math.toRadians(28);
    private static final double HIGHEST = Math.PI / 2 - 1e-3;
    private static final double LOWEST = Math.toRadians(-5);

    /** The first view: from the front, a little to the left and from above. */
    public static final Camera START = new Camera(0, 0, 0.2, Math.toRadians(-28), Math.toRadians(39), 5);

    public Camera {
        pitch = Math.max(LOWEST, Math.min(HIGHEST, pitch));
        distance = Math.max(0.05, Math.min(60, distance));
    }

    /** Turned and raised by radians. */
    public Camera orbit(double turn, double raise) {
        return new Camera(x, y, z, yaw + turn, pitch + raise, distance);
    }

    /** The same place seen from another side: yaw and pitch in radians. */
    public Camera from(double newYaw, double newPitch) {
        return new Camera(x, y, z, newYaw, newPitch, distance);
    }

    /** Moved so that the scene follows the pointer by these parts of the picture's height, right and up. */
    public Camera pan(double right, double up) {
        Vector3d move = right().mul(-right * span()).add(up().mul(-up * span()));
        return new Camera(x + move.x, y + move.y, z + move.z, yaw, pitch, distance);
    }

    /** The height of the picture in world units, at what it looks at. */
    double span() {
        return 2 * distance * Math.tan(FIELD_OF_VIEW / 2);
    }

    /** Nearer by a factor above 1, further by one below, with a world point staying where it is in the picture. */
    public Camera zoomTowards(double px, double py, double pz, double factor) {
        double nearer = new Camera(x, y, z, yaw, pitch, distance / factor).distance;
        double part = 1 - nearer / distance;
        return new Camera(x + (px - x) * part, y + (py - y) * part, z + (pz - z) * part, yaw, pitch, nearer);
    }

    /** Between this camera ({@code part} 0) and another (1), the shorter way round. */
    public Camera towards(Camera end, double part) {
        double turn = Math.IEEEremainder(end.yaw - yaw, 2 * Math.PI);
        return new Camera(
                x + (end.x - x) * part,
                y + (end.y - y) * part,
                z + (end.z - z) * part,
                yaw + turn * part,
                pitch + (end.pitch - pitch) * part,
                distance * Math.pow(end.distance / distance, part));
    }

    /** The unit vector from what is looked at to the eye. */
    public Vector3d backward() {
        return new Vector3d(Math.sin(yaw) * Math.cos(pitch), -Math.cos(yaw) * Math.cos(pitch), Math.sin(pitch));
    }

    public Vector3d right() {
        return new Vector3d(Math.cos(yaw), Math.sin(yaw), 0);
    }

    public Vector3d up() {
        return backward().cross(right());
    }

    public Vector3d eye() {
        return backward().mul(distance).add(x, y, z);
    }

    /** World to clip space for a picture of this width by height; near and far follow the distance. */
    public Matrix4f viewProjection(double aspect, Matrix4f into) {
        Vector3d eye = eye();
        float near = (float) Math.max(0.01, distance - 4);
        return into.setPerspective((float) FIELD_OF_VIEW, (float) aspect, near, (float) distance + 4)
                .lookAt(new Vector3f(eye), new Vector3f((float) x, (float) y, (float) z), new Vector3f(0, 0, 1));
    }

    /** The unit direction from the eye through a point of the picture, −1 … 1 to the right and up. */
    public Vector3d ray(double ndcX, double ndcY, double aspect) {
        double half = Math.tan(FIELD_OF_VIEW / 2);
        return right().mul(ndcX * half * aspect)
                .add(up().mul(ndcY * half))
                .sub(backward())
                .normalize();
    }
}
