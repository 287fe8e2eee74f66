package downhill.app.stage;

import downhill.render.camera.Camera;
import downhill.ui.input.Action;
import downhill.ui.input.Key;
import downhill.workspace.Arrangement;
import downhill.workspace.CameraMove;
import downhill.workspace.CrossSectionLine;
import downhill.workspace.View;
import downhill.workspace.ViewOption;
import imgui.flag.ImGuiKey;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What changes how the experiment is looked at: the pictures, the cameras, and small moves. */
public record CameraActions(Viewports viewports) {
    private static final double TURN = Math.toRadians(15);
    private static final double NEARER = 1.25;

    /** Where the camera goes. */
    public List<Action> all() {
        List<Action> all = new ArrayList<>(places());
        all.addAll(moves());
        return all;
    }

    private List<Action> places() {
        return List.of(
                camera(
                        "First view",
                        Key.shift("Home", ImGuiKey.Home),
                        "Turns and tilts the landscape as at the first start, and shows all of it.",
                        () -> go(CameraMove.Kind.FIRST)),
                camera(
                        "Show all",
                        Key.of("Home", ImGuiKey.Home),
                        "The whole landscape comes into the picture.",
                        () -> go(CameraMove.Kind.ALL)),
                camera(
                        "Go to the ball",
                        Key.of("F", ImGuiKey.F),
                        "The ball comes to the middle; in a race that of the team that is shown.",
                        () -> go(CameraMove.Kind.BALL)),
                camera(
                        "From above",
                        Key.of("7", ImGuiKey._7).or(Key.of("", ImGuiKey.Keypad7)),
                        "Looks straight down, as on a map.",
                        () -> go(CameraMove.Kind.TOP)),
                camera(
                        "From the front",
                        Key.of("1", ImGuiKey._1).or(Key.of("", ImGuiKey.Keypad1)),
                        "Looks along the landscape's y from its near edge.",
                        () -> go(CameraMove.Kind.FRONT)),
                camera(
                        "From the side",
                        Key.of("3", ImGuiKey._3).or(Key.of("", ImGuiKey.Keypad3)),
                        "Looks along the landscape's x from its side.",
                        () -> go(CameraMove.Kind.SIDE)));
    }

    /** What is seen of the landscape. */
    public List<Action> pictures() {
        return List.of(
                view(
                        "Without perspective",
                        Key.of("5", ImGuiKey._5).or(Key.of("", ImGuiKey.Keypad5)),
                        "Parallel lines stay parallel, so that heights compare. Again for perspective.",
                        () -> look(view -> view.with(ViewOption.ORTHOGRAPHIC, !view.shows(ViewOption.ORTHOGRAPHIC)))),
                view(
                        "Next picture",
                        Key.of("M", ImGuiKey.M),
                        "The landscape, its map from above, or both side by side.",
                        () -> look(view -> view.with(view.arrangement().next()))),
                view(
                        "Cross-section",
                        Key.of("X", ImGuiKey.X),
                        "The loss as a curve through the ball, with its tangent. Again to take it away.",
                        () -> look(view -> view.with(
                                view.crossSectionLine() == CrossSectionLine.NONE
                                        ? CrossSectionLine.GRADIENT
                                        : CrossSectionLine.NONE))));
    }

    /** Shows that picture of the landscape, or both. */
    public Action picture(Arrangement arrangement) {
        return view(arrangement.title(), Key.NONE, arrangement.help(), () -> look(view -> view.with(arrangement)));
    }

    private void go(CameraMove.Kind kind) {
        look(view -> view.with(CameraMove.to(kind)));
    }

    private void look(UnaryOperator<View> change) {
        viewports.adopt(change.apply(viewports.view()));
    }

    private List<Action> moves() {
        return List.of(
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

    private static Action camera(String label, Key key, String help, Runnable what) {
        return new Action("Camera", label, key, help, what);
    }

    private Action turn(String label, String shown, int key, double right, double up) {
        String help = "Turns the landscape. Dragging it with the left button does the same.";
        return camera(label, Key.of(shown, key).repeating(), help, () -> viewports.turn(right, up));
    }

    private Action near(String label, Key key, double factor) {
        return camera(label, key.repeating(), "Moves the camera. The wheel does the same, towards the pointer.", () -> {
            Camera goal = viewports.landscape().goal();
            viewports.landscape().glideTo(goal.zoomTowards(goal.x(), goal.y(), goal.z(), factor));
        });
    }
}
