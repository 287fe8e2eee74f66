package downhill.render.camera;

import downhill.render.landscape.Landscape;
import org.joml.Vector3d;

/** Whether the eye sees a place, for signs that are drawn whole or not at all. */
public final class Occlusion {
    private static final double STEP = 0.03;

    /** So far from the place the search begins, and so much higher something has to be: the slope it lies on is near. */
    private static final double NEAR = 0.04;

    private static final double HIGHER = 0.01;

    private Occlusion() {}

    /** Whether nothing of the landscape lies between a point of the world and the eye. */
    public static boolean sees(Landscape landscape, Camera camera, double x, double y, double z) {
        Vector3d towards = camera.orthographic()
                ? camera.backward()
                : camera.eye().sub(x, y, z).normalize();
        for (double way = NEAR; way < 3; way += STEP) {
            double height = z + way * towards.z;
            if (height > Landscape.RELIEF) return true;
            double atX = landscape.domainX(x + way * towards.x);
            double atY = landscape.domainY(y + way * towards.y);
            if (landscape.solid(atX, atY) && landscape.height(atX, atY) > height + HIGHER) return false;
        }
        return true;
    }
}
