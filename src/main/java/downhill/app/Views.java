package downhill.app;

import downhill.render.Camera;
import downhill.render.Landscape;
import downhill.ui.Navigator;
import downhill.ui.Shortcut;
import java.util.Set;

/** The keys that move the camera: frame all, focus on the ball, and the views from above, front and side. */
final class Views {
    private static final double FOCUS_DISTANCE = 1.6;
    private static final double SIDE_PITCH = Math.toRadians(12);

    private Views() {}

    static void apply(Set<Shortcut> keys, Navigator navigator, Simulation simulation, double aspect) {
        Camera camera = navigator.camera();
        if (keys.contains(Shortcut.FRAME_ALL)) {
            navigator.frameAll(simulation.landscape(), aspect);
        }
        if (keys.contains(Shortcut.FOCUS)) {
            navigator.glideTo(ball(simulation, camera));
        }
        if (keys.contains(Shortcut.TOP)) {
            navigator.glideTo(camera.from(0, Math.PI / 2));
        }
        if (keys.contains(Shortcut.FRONT)) {
            navigator.glideTo(camera.from(0, SIDE_PITCH));
        }
        if (keys.contains(Shortcut.SIDE)) {
            navigator.glideTo(camera.from(Math.PI / 2, SIDE_PITCH));
        }
    }

    private static Camera ball(Simulation simulation, Camera camera) {
        Landscape landscape = simulation.landscape();
        double x = simulation.ball().x();
        double y = simulation.ball().y();
        return camera.at(landscape.worldX(x), landscape.worldY(y), landscape.height(x, y), FOCUS_DISTANCE);
    }
}
