package downhill.ui.circuit;

import downhill.circuit.Layout.Place;
import downhill.ui.kit.Rect;
import downhill.ui.kit.Widgets;
import imgui.ImGui;
import imgui.ImGuiIO;
import imgui.flag.ImGuiMouseButton;

/** Which part of a circuit's drawing is seen: all of it, until a hand moves or zooms it. */
final class CircuitFraming {
    private static final double ZOOM_PER_NOTCH = 1.15;
    private static final int[] BUTTONS = {ImGuiMouseButton.Left, ImGuiMouseButton.Right, ImGuiMouseButton.Middle};

    /** Around the drawing. */
    private static final float MARGIN = 16;

    /** The share of the way to a gate out of sight that is gone in a second. */
    private static final float FOLLOW = 6;

    private CircuitCamera camera;
    private CircuitPicture shown;
    private Rect framed;
    private boolean moved;
    /** Whether the pointer holds the ground beside the gates, and how far it has gone with it. */
    private boolean grabbed;

    private float travelled;

    CircuitCamera camera() {
        return camera;
    }

    /** The whole circuit comes into the picture with the next frame. */
    void fit() {
        moved = false;
        framed = null;
    }

    /** Follows the place, which leaves room below for words, and the hand. */
    void look(Widgets ui, CircuitPicture picture, Rect place) {
        if (picture != shown) {
            shown = picture;
            fit();
        }
        if (!moved && !place.equals(framed)) {
            camera = CircuitCamera.fit(picture.layout, place, ui.px(MARGIN), ui.px(1));
        } else if (!place.equals(framed)) {
            camera = camera.moved(place.left() - framed.left(), place.top() - framed.top());
        }
        framed = place;
        zoom();
        drag();
    }

    private void zoom() {
        ImGuiIO io = ImGui.getIO();
        if (ImGui.isWindowHovered() && io.getMouseWheel() != 0) {
            camera = camera.zoomed(Math.pow(ZOOM_PER_NOTCH, io.getMouseWheel()), io.getMousePosX(), io.getMousePosY());
            moved = true;
        }
    }

    private void drag() {
        ImGuiIO io = ImGui.getIO();
        boolean free = ImGui.isWindowHovered() && !ImGui.isAnyItemHovered();
        boolean held = false;
        for (int button : BUTTONS) {
            held |= ImGui.isMouseDown(button);
            if (free && ImGui.isMouseClicked(button)) {
                grabbed = true;
                travelled = 0;
            }
        }
        grabbed &= held;
        if (grabbed && (io.getMouseDeltaX() != 0 || io.getMouseDeltaY() != 0)) {
            camera = camera.moved(io.getMouseDeltaX(), io.getMouseDeltaY());
            travelled += Math.abs(io.getMouseDeltaX()) + Math.abs(io.getMouseDeltaY());
            moved = true;
        }
    }

    /** Whether the ground was clicked and not dragged in this frame. */
    boolean isGroundClicked() {
        return ImGui.isMouseReleased(ImGuiMouseButton.Left)
                && ImGui.isWindowHovered()
                && !ImGui.isAnyItemHovered()
                && travelled < 1;
    }

    /** Brings a gate that is at work into sight, where a hand has zoomed in. */
    void follow(Place gate, float seconds) {
        if (!moved || grabbed) {
            return;
        }
        double x = outside(camera.x(gate.x()), camera.zoom() * gate.width(), framed.left(), framed.right());
        double y = outside(
                camera.y(gate.y()),
                camera.zoom() * (gate.cellBottom() - gate.cellTop()),
                framed.top(),
                framed.bottom());
        double part = Math.min(1, FOLLOW * seconds);
        camera = camera.moved(-part * x, -part * y);
    }

    /** How far a thing of that size around a middle lies outside of low … high. */
    private static double outside(double middle, double size, double low, double high) {
        return Math.max(0, middle + size - high) - Math.max(0, low - middle + size);
    }

    boolean sees(Place gate) {
        return camera.x(gate.x() + gate.width() / 2) > framed.left()
                && camera.x(gate.x() - gate.width() / 2) < framed.right()
                && camera.y(gate.cellBottom()) > framed.top()
                && camera.y(gate.cellTop()) < framed.bottom();
    }
}
