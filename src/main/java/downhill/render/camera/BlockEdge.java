package downhill.render.camera;

import org.joml.Matrix4f;
import org.joml.Vector3f;

/** A point on an edge of the landscape's block, and the way on the screen along which words move off that edge. */
public final class BlockEdge {
    /** A way on the screen shorter than this, in pixels, has no direction. */
    private static final double NO_WAY = 1e-3;

    private static final double STEP = 0.05;

    private final Vector3f point = new Vector3f();
    private final Vector3f other = new Vector3f();
    private double outX;
    private double outY;

    /** At a point of the world, in a picture of that many pixels; (awayX, awayY) points off the block, of length 1. */
    public void set(
            Matrix4f matrix, double width, double height, double x, double y, double z, double awayX, double awayY) {
        pixel(matrix, width, height, x, y, z, point);
        pixel(matrix, width, height, x - STEP * awayY, y + STEP * awayX, z, other);
        double alongX = other.x - point.x;
        double alongY = other.y - point.y;
        pixel(matrix, width, height, x + STEP * awayX, y + STEP * awayY, z, other);
        double along = Math.hypot(alongX, alongY);
        double side = alongX * (other.y - point.y) < alongY * (other.x - point.x) ? -1 : 1;
        outX = along < NO_WAY ? 0 : -side * alongY / along;
        outY = along < NO_WAY ? 1 : side * alongX / along;
    }

    private static void pixel(
            Matrix4f matrix, double width, double height, double x, double y, double z, Vector3f into) {
        matrix.transformProject(into.set(x, y, z));
        into.x = (float) ((into.x + 1) / 2 * width);
        into.y = (float) ((1 - into.y) / 2 * height);
    }

    /** Whether it is between the nearest and the farthest that is drawn. */
    public boolean isSeen() {
        return Math.abs(point.z) < 1;
    }

    /** The middle of what lies that many pixels off the edge. */
    public double x(double off) {
        return point.x + off * outX;
    }

    public double y(double off) {
        return point.y + off * outY;
    }

    /** How far the middle of a box of these halves has to be off the edge to lie beyond it. */
    public double reach(double halfWidth, double halfHeight) {
        return Math.abs(outX) * halfWidth + Math.abs(outY) * halfHeight;
    }
}
