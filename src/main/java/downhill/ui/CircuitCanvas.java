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
final class CircuitCanvas {
    private static final double ZOOM_PER_NOTCH = 1.15;
    private static final int[] BUTTONS = {ImGuiMouseButton.Left, ImGuiMouseButton.Right, ImGuiMouseButton.Middle};
    private static final float CLICK_REACH = 4;

    /** A drag over the height of this many pixels at scale 1 goes through an input's whole range. */
    private static final double DRAG_OF_RANGE = 300;

    /** Around the drawing, and in a page. */
    private static final float MARGIN = 24;

    private static final float TIGHT = 12;

    private final boolean inPage;
    private CircuitCamera camera;
    private CircuitPicture shown;
    private Rect framed;
    private CircuitTexts texts;
    private boolean moved;
    /** Whether the pointer holds the ground beside the gates. */
    private boolean grabbed;

    private float travelled;
    private double dragged;

    /** @param inPage whether it stands in a page that scrolls: the wheel is the page's then, and zooms only with Ctrl */
    CircuitCanvas(boolean inPage) {
        this.inPage = inPage;
    }

    /** The whole circuit comes into the picture with the next frame. */
    void fit() {
        moved = false;
        framed = null;
    }

    /** Draws it into that place of the current window; gives back what a person changed. */
    CircuitLab draw(Widgets ui, CircuitLab lab, CircuitPicture picture, Rect place) {
        frame(ui, picture, place);
        move();
        if (texts == null || texts.trace != lab.shown()) {
            texts = new CircuitTexts(lab.shown(), picture.layout.setting());
        }
        ImDrawList list = ground(ui, place);
        new WireDrawing(list, ui.theme(), camera, picture, lab).draw();
        GateDrawing gates = new GateDrawing(ui, list, camera, picture, texts, lab);
        CircuitLab next = lab;
        for (Place at : picture.layout.places()) {
            if (isSeen(at, place)) {
                gates.draw(at);
                next = touch(ui, next, at);
            }
        }
        if (inPage) {
            Foot.brief(ui, list, lab, place);
        } else {
            Foot.draw(ui, list, lab, place);
        }
        return next;
    }

    /** Plain ground, which is all there is while the drawing of a new circuit is on its way. */
    static ImDrawList ground(Widgets ui, Rect place) {
        ImDrawList list = ImGui.getWindowDrawList();
        int colour = Rgb.abgr(ui.theme().ground());
        list.addRectFilled(place.left(), place.top(), place.right(), place.bottom(), colour);
        return list;
    }

    private void frame(Widgets ui, CircuitPicture picture, Rect place) {
        if (picture != shown) {
            shown = picture;
            moved = false;
            framed = null;
        }
        if (!moved && !place.equals(framed)) {
            float foot = ui.px(inPage ? Foot.BRIEF : Foot.HEIGHT);
            Rect room = new Rect(place.left(), place.top(), place.right(), place.bottom() - foot);
            camera = CircuitCamera.fit(picture.layout, room, ui.px(inPage ? TIGHT : MARGIN), ui.px(1));
        } else if (!place.equals(framed)) {
            camera = camera.moved(place.left() - framed.left(), place.top() - framed.top());
        }
        framed = place;
    }

    private void move() {
        ImGuiIO io = ImGui.getIO();
        boolean over = ImGui.isWindowHovered();
        if (over && io.getMouseWheel() != 0 && (!inPage || io.getKeyCtrl())) {
            camera = camera.zoomed(Math.pow(ZOOM_PER_NOTCH, io.getMouseWheel()), io.getMousePosX(), io.getMousePosY());
            moved = true;
        }
        boolean free = over && !ImGui.isAnyItemHovered();
        boolean held = false;
        for (int button : BUTTONS) {
            held |= ImGui.isMouseDown(button);
            grabbed |= free && ImGui.isMouseClicked(button);
        }
        grabbed &= held;
        if (grabbed && (io.getMouseDeltaX() != 0 || io.getMouseDeltaY() != 0)) {
            camera = camera.moved(io.getMouseDeltaX(), io.getMouseDeltaY());
            moved = true;
        }
    }

    private boolean isSeen(Place at, Rect place) {
        return camera.x(at.x() + at.width() / 2) > place.left()
                && camera.x(at.x() - at.width() / 2) < place.right()
                && camera.y(at.cellBottom()) > place.top()
                && camera.y(at.cellTop()) < place.bottom();
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
