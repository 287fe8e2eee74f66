package downhill.app;

import downhill.render.Camera;
import downhill.render.Landscape;
import downhill.ui.Action;
import downhill.ui.Key;
import downhill.ui.Navigator;
import imgui.flag.ImGuiKey;
import java.util.List;
import java.util.function.DoubleSupplier;

/**
 * What moves the camera: frame all, focus on the ball, the views from above, front and side, and small moves; {@code aspect} is the
 * picture's width by height.
 */
record CameraActions(Navigator navigator, Simulation simulation, DoubleSupplier aspect) {
    private static final double FOCUS_DISTANCE = 1.6;
    private static final double SIDE_PITCH = Math.toRadians(12);
    private static final double TURN = Math.toRadians(15);
    private static final double NEARER = 1.25;

    List<Action> all() {
        return List.of(
                view(
                        "Show all",
                        Key.of("Home", ImGuiKey.Home),
                        "The whole landscape comes into the picture.",
                        () -> navigator.frameAll(simulation.landscape(), aspect.getAsDouble())),
                view(
                        "Go to the ball",
                        Key.of("F", ImGuiKey.F),
                        "The first team's ball comes to the middle.",
                        () -> navigator.glideTo(ball())),
                view(
                        "From above",
                        Key.of("7", ImGuiKey._7).or(Key.of("", ImGuiKey.Keypad7)),
                        "As a map.",
                        () -> navigator.glideTo(camera().from(0, Math.PI / 2))),
                view(
                        "From the front",
                        Key.of("1", ImGuiKey._1).or(Key.of("", ImGuiKey.Keypad1)),
                        "Along y.",
                        () -> navigator.glideTo(camera().from(0, SIDE_PITCH))),
                view(
                        "From the side",
                        Key.of("3", ImGuiKey._3).or(Key.of("", ImGuiKey.Keypad3)),
                        "Along x.",
                        () -> navigator.glideTo(camera().from(Math.PI / 2, SIDE_PITCH))),
                turn("Turn left", "←", ImGuiKey.LeftArrow, -TURN, 0),
                turn("Turn right", "→", ImGuiKey.RightArrow, TURN, 0),
                turn("Look from higher", "↑", ImGuiKey.UpArrow, 0, TURN),
                turn("Look from lower", "↓", ImGuiKey.DownArrow, 0, -TURN),
                near("Nearer", Key.of("+", ImGuiKey.Equal).or(Key.of("", ImGuiKey.KeypadAdd)), NEARER),
                near("Farther", Key.of("-", ImGuiKey.Minus).or(Key.of("", ImGuiKey.KeypadSubtract)), 1 / NEARER));
    }

    private static Action view(String label, Key key, String help, Runnable what) {
        return new Action("View", label, key, help, what);
    }

    private Action turn(String label, String shown, int key, double right, double up) {
        String help = "Turns the landscape. Dragging it with the left button does the same.";
        return view(
                label,
                Key.of(shown, key).repeating(),
                help,
                () -> navigator.glideTo(navigator.goal().orbit(right, up)));
    }

    private Action near(String label, Key key, double factor) {
        return view(label, key.repeating(), "Moves the camera. The wheel does the same, towards the pointer.", () -> {
            Camera goal = navigator.goal();
            navigator.glideTo(goal.zoomTowards(goal.x(), goal.y(), goal.z(), factor));
        });
    }

    private Camera camera() {
        return navigator.camera();
    }

    private Camera ball() {
        Landscape landscape = simulation.landscape();
        double x = simulation.ball().x();
        double y = simulation.ball().y();
        return new Camera(
                landscape.worldX(x),
                landscape.worldY(y),
                landscape.height(x, y),
                camera().yaw(),
                camera().pitch(),
                FOCUS_DISTANCE);
    }
}
