package downhill.ui.stage;

import downhill.render.camera.Camera;

/** A camera on its way: 250 ms, fast at first. Without motion it is there at once. */
record CameraGlide(Camera from, Camera to, float elapsed) {
    private static final float SECONDS = 0.25f;

    static CameraGlide at(Camera camera) {
        return new CameraGlide(camera, camera, SECONDS);
    }

    CameraGlide towards(Camera target) {
        return new CameraGlide(camera(), target, 0);
    }

    CameraGlide after(float seconds) {
        return new CameraGlide(from, to, elapsed + seconds);
    }

    Camera camera() {
        if (elapsed >= SECONDS) {
            return to;
        }
        double left = 1 - elapsed / SECONDS;
        return from.towards(to, 1 - left * left * left);
    }
}
