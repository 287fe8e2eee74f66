package downhill.ui.stage;

import downhill.render.camera.Camera;

/** A camera on its way: 250 ms, fast at first. Without motion it is there at once. */
record Glide(Camera from, Camera to, float elapsed) {
    private static final float SECONDS = 0.25f;

    static Glide at(Camera camera) {
        return new Glide(camera, camera, SECONDS);
    }

    Glide towards(Camera target) {
        return new Glide(camera(), target, 0);
    }

    Glide after(float seconds) {
        return new Glide(from, to, elapsed + seconds);
    }

    Camera camera() {
        if (elapsed >= SECONDS) {
            return to;
        }
        double left = 1 - elapsed / SECONDS;
        return from.towards(to, 1 - left * left * left);
    }
}
