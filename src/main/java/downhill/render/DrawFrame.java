package downhill.render;

import downhill.gl.Framebuffer;
import downhill.gl.Texture;
import downhill.render.camera.Camera;
import org.joml.Matrix4f;
import org.joml.Vector3d;
import org.joml.Vector3f;

/** What every renderer needs to know of the picture being drawn; filled in again for each one. */
final class DrawFrame {
    final Matrix4f matrix = new Matrix4f();
    final float[] viewProjection = new float[16];
    final Vector3d right = new Vector3d();
    final Vector3d up = new Vector3d();
    final Vector3d backward = new Vector3d();
    final Vector3d keyLight = new Vector3d();
    SceneColours sceneColours;
    int width;
    int height;
    float scale;
    /** The side of a pixel at scale 1 in world units, at the distance of what the camera looks at. */
    double pixel;
    /** The world height of the floor. */
    double floor;

    /** How far each pixel is from the eye, of a picture with one sample a pixel; else null. */
    Texture depth;

    void set(Framebuffer target, SceneContents view) {
        depth = target.samples() == 1 ? target.depth() : null;
        Camera camera = view.camera();
        width = target.width();
        height = target.height();
        scale = view.scale();
        pixel = camera.span() / height * scale;
        sceneColours = view.sceneColours();
        floor = Details.floor(view.details().floorMap());
        camera.viewProjection((double) width / height, matrix).get(viewProjection);
        right.set(camera.right());
        backward.set(camera.backward());
        up.set(camera.up());
        keyLight.set(backward).mul(0.45).fma(-0.55, right).fma(0.75, up).normalize();
    }

    /** Turns a world point into pixels from the picture's upper left and its depth, −1 … 1. */
    void toPixels(Vector3f point) {
        matrix.transformProject(point);
        point.x = (point.x + 1) / 2 * width;
        point.y = (1 - point.y) / 2 * height;
    }
}
