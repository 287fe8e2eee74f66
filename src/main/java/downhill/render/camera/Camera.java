package downhill.render.camera;

import org.joml.Matrix4f;
import org.joml.Vector3d;
import org.joml.Vector3f;

/**
 * A turntable camera, z up: it looks at (x, y, z) of the world from a distance, turned by {@code yaw} (0 looks along
 * +y) and raised by {@code pitch} above the horizon, in radians. The horizon never tilts. {@code perspective} is 1 for
 * the usual field of view and 0 for none: the eye moves away as it narrows, so that what is looked at keeps its size.
 */
public record Camera(double x, double y, double z, double yaw, double pitch, double distance, double perspective) {
    private static final double FIELD_OF_VIEW = Math.toRadians(28);
    /** Below this much perspective its lines are parallel to the eye, and numbers would get too large to reckon with. */
    private static final double PARALLEL = 0.02;

    private static final double HIGHEST = Math.PI / 2;
    private static final double LOWEST = Math.toRadians(-5);

    /** The first view: from the front, a little to the left and from above. */
    public static final Camera START = new Camera(0, 0, 0.2, Math.toRadians(-28), Math.toRadians(39), 5);

    /** Straight down on the map: x to the right, y up, no perspective. */
    public static final Camera ABOVE = new Camera(0, 0, 0, 0, HIGHEST, 5, 0);

    /** With the usual perspective. */
    public Camera(double x, double y, double z, double yaw, double pitch, double distance) {
        this(x, y, z, yaw, pitch, distance, 1);
    }

    public Camera {
        pitch = Math.max(LOWEST, Math.min(HIGHEST, pitch));
        distance = Math.max(0.05, Math.min(60, distance));
    }

    /** Turned and raised by radians. */
    public Camera orbit(double turn, double raise) {
        return new Camera(x, y, z, yaw + turn, pitch + raise, distance, perspective);
    }

    /** The same place seen from another side: yaw and pitch in radians. */
    public Camera from(double newYaw, double newPitch) {
        return new Camera(x, y, z, newYaw, newPitch, distance, perspective);
    }

    /** The same direction towards another place from another distance. */
    public Camera at(double newX, double newY, double newZ, double newDistance) {
        return new Camera(newX, newY, newZ, yaw, pitch, newDistance, perspective);
    }

    /** The same view with as much perspective, 0 (orthographic) to 1. */
    public Camera with(double newPerspective) {
        return new Camera(x, y, z, yaw, pitch, distance, newPerspective);
    }

    public boolean orthographic() {
        return perspective < PARALLEL;
    }

    private double fieldOfView() {
        return FIELD_OF_VIEW * Math.max(PARALLEL, perspective);
    }

    /** How far the eye is, so that the picture's height at what is looked at does not depend on the perspective. */
    private double away() {
        return span() / 2 / Math.tan(fieldOfView() / 2);
    }

    /** Moved so that the scene follows the pointer by these parts of the picture's height, right and up. */
    public Camera pan(double right, double up) {
        Vector3d move = right().mul(-right * span()).add(up().mul(-up * span()));
        return new Camera(x + move.x, y + move.y, z + move.z, yaw, pitch, distance, perspective);
    }

    /** The height of the picture in world units, at what it looks at. */
    public double span() {
        return 2 * distance * Math.tan(FIELD_OF_VIEW / 2);
    }

    /** Nearer by a factor above 1, further by one below, with a world point staying where it is in the picture. */
    public Camera zoomTowards(double px, double py, double pz, double factor) {
        double nearer = new Camera(x, y, z, yaw, pitch, distance / factor, perspective).distance;
        double part = 1 - nearer / distance;
        return at(x + (px - x) * part, y + (py - y) * part, z + (pz - z) * part, nearer);
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
                distance * Math.pow(end.distance / distance, part),
                perspective + (end.perspective - perspective) * part);
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
        return backward().mul(away()).add(x, y, z);
    }

    /** World to clip space for a picture of this width by height; near and far follow the distance. */
    public Matrix4f viewProjection(double aspect, Matrix4f into) {
        float far = (float) away() + 4;
        float near = (float) Math.max(0.01, away() - 4);
        if (orthographic()) {
            float half = (float) span() / 2;
            into.setOrtho(-half * (float) aspect, half * (float) aspect, -half, half, near, far);
        } else {
            into.setPerspective((float) fieldOfView(), (float) aspect, near, far);
        }
        // The camera's own upward, because straight down there is no other.
        return into.lookAt(new Vector3f(eye()), new Vector3f((float) x, (float) y, (float) z), new Vector3f(up()));
    }

    /** Where the ray through a point of the picture, −1 … 1 to the right and up, begins. */
    Vector3d origin(double ndcX, double ndcY, double aspect) {
        return orthographic() ? eye().add(across(ndcX, ndcY, aspect, span() / 2)) : eye();
    }

    /** The unit direction of the ray through a point of the picture, −1 … 1 to the right and up. */
    public Vector3d ray(double ndcX, double ndcY, double aspect) {
        Vector3d forward = backward().negate();
        if (orthographic()) return forward;
        return across(ndcX, ndcY, aspect, Math.tan(fieldOfView() / 2))
                .add(forward)
                .normalize();
    }

    private Vector3d across(double ndcX, double ndcY, double aspect, double half) {
        return right().mul(ndcX * half * aspect).add(up().mul(ndcY * half));
    }
}
