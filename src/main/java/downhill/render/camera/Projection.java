package downhill.render.camera;

import downhill.render.landscape.Landscape;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** Where points of a landscape are in a picture, in pixels from its upper left. */
public final class Projection {
    private final Matrix4f matrix = new Matrix4f();
    private final Vector3f place = new Vector3f();
    private float width;
    private float height;

    /** Sees as the camera does, in a picture of this size. */
    public void set(Camera camera, float pictureWidth, float pictureHeight) {
        width = pictureWidth;
        height = pictureHeight;
        camera.viewProjection((double) width / height, matrix);
    }

    /** Takes a point of the domain to the picture. */
    public void project(Landscape landscape, double x, double y) {
        matrix.transformProject(place.set(landscape.worldX(x), landscape.worldY(y), landscape.height(x, y)));
    }

    public float x() {
        return (place.x + 1) / 2 * width;
    }

    public float y() {
        return (1 - place.y) / 2 * height;
    }
}
