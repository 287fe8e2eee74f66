package downhill.app.stage;

import downhill.render.camera.Camera;
import downhill.render.landscape.Landscape;
import downhill.workspace.CameraMove;

/** The cameras that a key or a button asks for: at a team's ball, and from above, front and side. */
final class CameraPresets {
    private static final double FOCUS_DISTANCE = 1.6;

    /** High enough to see over the near wall. */
    private static final double SIDE_PITCH = Math.toRadians(20);

    private CameraPresets() {}

    static Camera of(CameraMove.Kind kind, Camera camera, Simulation simulation, int team) {
        return switch (kind) {
            case BALL -> ball(simulation, team, camera);
            case TOP -> camera.from(0, Math.PI / 2);
            case FRONT -> camera.from(0, SIDE_PITCH);
            case SIDE -> camera.from(Math.PI / 2, SIDE_PITCH);
            default -> camera;
        };
    }

    private static Camera ball(Simulation simulation, int team, Camera camera) {
        Landscape landscape = simulation.landscape();
        // Of a ball outside, the nearest ground.
        double x = landscape.nearestX(simulation.ball(team).x());
        double y = landscape.nearestY(simulation.ball(team).y());
        return camera.at(landscape.worldX(x), landscape.worldY(y), landscape.height(x, y), FOCUS_DISTANCE);
    }
}
