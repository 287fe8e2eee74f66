package downhill.ui.circuit;

import downhill.circuit.Gate;
import downhill.circuit.Layout.Place;
import downhill.circuit.Trace;
import downhill.colour.Rgb;
import downhill.document.Parameter;
import downhill.ui.kit.PressArea;
import downhill.ui.kit.Rect;
import downhill.ui.kit.Widgets;
import downhill.workspace.CircuitLab;
import imgui.ImDrawList;
import imgui.ImGui;
import imgui.flag.ImGuiMouseButton;
import java.util.List;
import java.util.Optional;

/** The drawing of a circuit: move it, zoom it, open a gate, drag or type an input. */
final class CircuitCanvas {
    private static final float CLICK_REACH = 4;

    /** A drag over the height of this many pixels at scale 1 goes through an input's whole range. */
    private static final double DRAG_OF_RANGE = 300;

    private final CircuitFraming sight = new CircuitFraming();
    private final InputEntry entry = new InputEntry();
    private final CircuitQuestion question = new CircuitQuestion();
    private final GateCard card = new GateCard();
    private final CircuitFooter circuitFooter = new CircuitFooter();
    private CircuitPicture shown;
    private CircuitTexts texts;
    private CircuitFlow flow;
    private float travelled;
    private double dragged;

    /** The whole circuit comes into the picture with the next frame. */
    void fit() {
        sight.fit();
    }

    /** Draws it into that place of the current window; gives back what a person changed. */
    CircuitLab draw(Widgets ui, CircuitLab lab, CircuitPicture picture, Rect place) {
        Rect room =
                new Rect(place.left(), place.top(), place.right(), place.bottom() - ui.px(CircuitFooter.height(lab)));
        sight.look(ui, picture, room);
        follow(lab.shown(), picture);
        ImDrawList list = ground(ui, place);
        new WireDrawing(list, ui.theme(), sight.camera(), picture, flow, lab).draw();
        CircuitLab next = gates(ui, list, lab, picture);
        new ShareDrawing(ui, list, sight.camera(), picture, flow).draw();
        int ground = Rgb.abgr(ui.theme().ground());
        list.addRectFilled(room.left(), room.bottom(), room.right(), place.bottom(), ground);
        next = foot(ui, list, next, place);
        if (sight.isGroundClicked()) {
            next = next.looking(-1);
        }
        return next;
    }

    private void follow(Trace trace, CircuitPicture picture) {
        if (picture != shown) {
            shown = picture;
            texts = new CircuitTexts(trace, picture.layout.spacing());
            flow = new CircuitFlow(picture);
        }
        texts.follow(trace);
        flow.follow(trace);
    }

    private CircuitLab gates(Widgets ui, ImDrawList list, CircuitLab lab, CircuitPicture picture) {
        if (lab.isRunning() || lab.progress() < 1) {
            Optional<Gate> atWork = lab.trace().current();
            atWork.ifPresent(gate -> sight.follow(picture.layout.places().get(gate.index()), ui.seconds()));
        }
        GateDrawing gates = new GateDrawing(ui, list, sight.camera(), picture, texts, lab);
        CircuitLab next = lab;
        for (Place at : picture.layout.places()) {
            if (sight.sees(at)) {
                gates.draw(at);
                next = touch(ui, next, picture.circuit.gate(at.gate()), at);
            }
        }
        return next;
    }

    private CircuitLab foot(Widgets ui, ImDrawList list, CircuitLab lab, Rect place) {
        CircuitFooter.legend(ui, list, place);
        if (lab.isAsking()) {
            return question.draw(ui, lab, place, place.bottom() - ui.px(CircuitFooter.LEGEND));
        }
        circuitFooter.draw(ui, list, lab, place);
        return lab;
    }

    /** The formulas of the gate that was clicked, in a window beside it. */
    void card(Widgets ui, CircuitLab lab, CircuitPicture picture, Rect place) {
        if (lab.selected() >= 0 && lab.subject().isPresent()) {
            Place at = picture.layout.places().get(lab.selected());
            CircuitCamera camera = sight.camera();
            float half = (float) (at.width() / 2);
            Rect gate = new Rect(
                    camera.x(at.x() - half),
                    camera.y(at.cellTop()),
                    camera.x(at.x() + half),
                    camera.y(at.cellBottom()));
            card.draw(ui, lab, lab.subject().get(), gate, place);
        }
    }

    /** Plain ground, which is all there is while the drawing of a new circuit is on its way. */
    static ImDrawList ground(Widgets ui, Rect place) {
        ImDrawList list = ImGui.getWindowDrawList();
        int colour = Rgb.abgr(ui.theme().ground());
        list.addRectFilled(place.left(), place.top(), place.right(), place.bottom(), colour);
        return list;
    }

    /** The gate as something to press: opened by a click, and an input's value by a drag or a double click. */
    private CircuitLab touch(Widgets ui, CircuitLab lab, Gate gate, Place at) {
        CircuitCamera camera = sight.camera();
        float left = camera.x(at.left());
        float top = camera.y(at.top());
        float width = camera.x(at.right()) - left;
        float height = camera.y(at.bottom()) - top;
        if (width < 2 || height < 2) {
            return lab;
        }
        ImGui.setCursorScreenPos(left, top);
        if (entry.isAt(gate)) {
            return entry.draw(ui, lab, gate, width, height);
        }
        boolean pressed = ImGui.invisibleButton(texts.ids[gate.index()], width, height);
        boolean activated = ImGui.isItemActivated();
        boolean held = ImGui.isItemActive() && ImGui.isMouseDown(ImGuiMouseButton.Left);
        boolean twice = ImGui.isItemHovered() && ImGui.isMouseDoubleClicked(ImGuiMouseButton.Left);
        PressArea.ring(ui);
        ui.done(texts.ids[gate.index()], texts.helps[gate.index()]);
        if (twice && gate.isInput()) {
            entry.open(gate, lab.trace().inputs().get(gate.name()));
        }
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

    private static Parameter input(List<Parameter> inputs, String name) {
        return inputs.stream()
                .filter(input -> input.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
