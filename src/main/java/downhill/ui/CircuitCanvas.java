package downhill.ui;

import downhill.circuit.Gate;
import downhill.circuit.Layout.Place;
import downhill.document.Parameter;
import imgui.ImDrawList;
import imgui.ImGui;
import imgui.ImGuiIO;
import imgui.flag.ImGuiMouseButton;
import java.util.List;

/** The drawing of a circuit: move it, zoom it, choose a gate, drag an input. */
public final class CircuitCanvas {
    private static final String NAME = "Circuit drawing";
    private static final double ZOOM_PER_NOTCH = 1.15;
    private static final float CLICK_REACH = 4;

    /** A drag over the height of this many pixels at scale 1 goes through an input's whole range. */
    private static final double DRAG_OF_RANGE = 300;

    /** Lines of words at the foot of the drawing, and the legend. */
    private static final float FOOT = 92;

    private CircuitCamera camera;
    private CircuitPicture shown;
    private Rect framed;
    private CircuitTexts texts;
    private boolean moved;
    private float travelled;
    private double dragged;

    /** The whole circuit comes into the picture with the next frame. */
    public void fit() {
        moved = false;
        framed = null;
    }

    /** Draws it into its place; gives back what a person changed. */
    public CircuitLab draw(Widgets ui, CircuitLab lab, CircuitPicture picture, Rect place) {
        Pane.begin(ui, NAME, place, 0, 0);
        frame(ui, picture, place);
        move(place);
        if (texts == null || texts.trace != lab.shown()) {
            texts = new CircuitTexts(lab.shown());
        }
        ImDrawList list = ImGui.getWindowDrawList();
        list.addRectFilled(
                place.left(),
                place.top(),
                place.right(),
                place.bottom(),
                Rgb.abgr(ui.theme().ground()));
        new WireDrawing(list, ui.theme(), camera, picture, lab).draw();
        GateDrawing gates = new GateDrawing(ui, list, camera, picture, texts, lab);
        CircuitLab next = lab;
        for (Place at : picture.layout.places()) {
            if (isSeen(at, place)) {
                gates.draw(at);
                next = touch(ui, next, at);
            }
        }
        Foot.draw(ui, list, lab, place);
        Pane.end();
        return next;
    }

    /** Plain ground while the drawing of a new circuit is on its way. */
    public void wait(Widgets ui, Rect place) {
        Pane.begin(ui, NAME, place, 0, 0);
        ImGui.getWindowDrawList()
                .addRectFilled(
                        place.left(),
                        place.top(),
                        place.right(),
                        place.bottom(),
                        Rgb.abgr(ui.theme().ground()));
        Pane.end();
    }

    private void frame(Widgets ui, CircuitPicture picture, Rect place) {
        if (picture != shown) {
            shown = picture;
            moved = false;
            framed = null;
        }
        if (!moved && !place.equals(framed)) {
            Rect room = new Rect(place.left(), place.top(), place.right(), place.bottom() - ui.px(FOOT));
            camera = CircuitCamera.fit(picture.layout, room, ui.px(1));
            framed = place;
        }
    }

    private void move(Rect place) {
        ImGuiIO io = ImGui.getIO();
        if (!ImGui.isWindowHovered()) {
            return;
        }
        if (io.getMouseWheel() != 0) {
            camera = camera.zoomed(Math.pow(ZOOM_PER_NOTCH, io.getMouseWheel()), io.getMousePosX(), io.getMousePosY());
            moved = true;
        }
        boolean held = ImGui.isMouseDown(ImGuiMouseButton.Left)
                || ImGui.isMouseDown(ImGuiMouseButton.Right)
                || ImGui.isMouseDown(ImGuiMouseButton.Middle);
        boolean drags = held && (io.getMouseDeltaX() != 0 || io.getMouseDeltaY() != 0);
        if (drags && !ImGui.isAnyItemActive()) {
            camera = camera.moved(io.getMouseDeltaX(), io.getMouseDeltaY());
            moved = true;
        }
    }

    private boolean isSeen(Place at, Rect place) {
        return camera.x(at.x() + at.width() / 2) > place.left()
                && camera.x(at.x() - at.width() / 2) < place.right()
                && camera.y(at.y() + at.height() / 2) > place.top()
                && camera.y(at.y() - at.height() / 2) < place.bottom();
    }

    /** The gate as something to press: chosen by a click, and an input's value by a drag. */
    private CircuitLab touch(Widgets ui, CircuitLab lab, Place at) {
        Gate gate = shown.circuit.gate(at.gate());
        float width = camera.x(at.right()) - camera.x(at.left());
        float height = camera.y(at.bottom()) - camera.y(at.top());
        if (width < 2 || height < 2) {
            return lab;
        }
        ImGui.setCursorScreenPos(camera.x(at.left()), camera.y(at.top()));
        boolean pressed = ImGui.invisibleButton(texts.ids[gate.index()], width, height);
        boolean activated = ImGui.isItemActivated();
        boolean held = ImGui.isItemActive() && ImGui.isMouseDown(ImGuiMouseButton.Left);
        ui.done(texts.ids[gate.index()], texts.helps[gate.index()]);
        if (activated) {
            travelled = 0;
            dragged = gate.isInput() ? lab.trace().inputs().get(gate.name()) : 0;
        }
        if (held) {
            travelled += Math.abs(ImGui.getIO().getMouseDeltaY());
        }
        boolean drags = travelled >= CLICK_REACH * ui.px(1);
        if (held && drags && gate.isInput()) {
            return drag(ui, lab, gate);
        }
        return pressed && !drags ? lab.looking(lab.selected() == gate.index() ? -1 : gate.index()) : lab;
    }

    private CircuitLab drag(Widgets ui, CircuitLab lab, Gate gate) {
        Parameter range = input(lab.schematic().inputs(), gate.name());
        double span = range.max() - range.min();
        dragged -= ImGui.getIO().getMouseDeltaY() / (DRAG_OF_RANGE * ui.px(1)) * span;
        dragged = Math.max(range.min(), Math.min(range.max(), dragged));
        double step = Math.pow(10, Math.floor(Math.log10(span / 100)));
        return lab.with(gate.name(), Math.rint(dragged / step) * step);
    }

    static Parameter input(List<Parameter> inputs, String name) {
        return inputs.stream()
                .filter(input -> input.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
