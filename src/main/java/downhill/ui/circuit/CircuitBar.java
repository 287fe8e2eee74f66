package downhill.ui.circuit;

import downhill.circuit.Trace;
import downhill.language.Digits;
import downhill.ui.kit.Layout;
import downhill.ui.kit.Pane;
import downhill.ui.kit.Range;
import downhill.ui.kit.Rect;
import downhill.ui.kit.Widgets;
import downhill.workspace.CircuitLab;
import imgui.ImGui;

/** Along the bottom of a circuit: the two passes, gate by gate or as a whole, and their speed. */
public final class CircuitBar {
    private static final String NAME = "Passes";
    private static final Range SPEED = Range.log(0.25, 100);

    private static final String FORWARD = "Values flow from the inputs to the result, each gate using those before it.";
    private static final String BACKWARD =
            "Gradients flow back from the result: each gate multiplies what arrives by its local gradient.";
    private static final float SHORT = 68;

    private CircuitBar() {}

    /** Draws it at its place and gives back the circuit, with what a person changed in this frame. */
    public static CircuitLab draw(Widgets ui, CircuitLab lab, Rect place) {
        Pane.begin(ui, NAME, place, 16, 8);
        CircuitLab next = steps(ui, passes(ui, lab));
        ImGui.sameLine(0, ui.px(16));
        if (place.width() < ui.px(Layout.NARROW)) {
            ImGui.newLine();
        }
        next = speed(ui, ask(ui, next));
        Pane.end();
        return next;
    }

    private static CircuitLab passes(Widgets ui, CircuitLab lab) {
        CircuitLab next = lab;
        Trace trace = lab.trace();
        boolean fresh = !trace.isForwardDone();
        if (button(ui, "Forward Pass", fresh, 128, FORWARD)) {
            next = next.forwardPass();
        }
        ImGui.sameLine();
        if (button(ui, "Backward Pass", !fresh, 140, BACKWARD)) {
            next = next.backwardPass();
        }
        ImGui.sameLine(0, ui.px(24));
        return next;
    }

    /** What comes next stands out. */
    private static boolean button(Widgets ui, String label, boolean first, float width, String help) {
        return first ? ui.primary(label, ui.px(width), help) : ui.button(label, ui.px(width), help);
    }

    private static CircuitLab steps(Widgets ui, CircuitLab lab) {
        CircuitLab next = lab;
        boolean begun = lab.trace().position() > 0;
        if (enabled(ui, "Reset", begun, "Forgets both passes. The inputs stay. The key R does the same.")) {
            next = next.reset();
        }
        if (enabled(ui, "Back", begun, "One gate back. The key B does the same.")) {
            next = next.back();
        }
        String run = lab.isRunning() ? "Pause" : "Run";
        if (enabled(ui, run, true, "Both passes, one gate after the other. The space bar does the same.")) {
            next = next.run();
        }
        if (enabled(ui, "Step", !lab.trace().isDone(), "One gate further. The key N does the same.")) {
            next = next.step();
        }
        return next;
    }

    private static boolean enabled(Widgets ui, String label, boolean enabled, String help) {
        ImGui.beginDisabled(!enabled);
        boolean pressed = ui.button(label, ui.px(SHORT), help);
        ImGui.endDisabled();
        ImGui.sameLine();
        return pressed;
    }

    private static CircuitLab ask(Widgets ui, CircuitLab lab) {
        float top = ImGui.getCursorPosY();
        boolean asks = ui.checkbox(
                "Ask me",
                lab.asks(),
                "Hides each gradient until you have typed it. Try it once with the first circuit: upstream times local."
                        + " The key Q does the same.");
        ImGui.sameLine(0, ui.px(16));
        ImGui.setCursorPosY(top);
        return asks == lab.asks() ? lab : lab.asking(asks);
    }

    private static CircuitLab speed(Widgets ui, CircuitLab lab) {
        double now = lab.speed() / CircuitLab.PLAIN_SPEED;
        String shown = "%-6s".formatted(Digits.text(now) + "×");
        double next =
                ui.inlineSlider("Speed", now, SPEED, shown, ui.px(104), "How fast the numbers move along the wires.");
        return next == now ? lab : lab.withSpeed(next * CircuitLab.PLAIN_SPEED);
    }

    /** How far the passes have come, such as "backward, gate 2 of 5". */
    public static String where(Trace trace) {
        if (trace.isDone()) {
            return "both done";
        }
        int gates = trace.operations();
        if (trace.current().isEmpty()) {
            return trace.isForwardDone() ? "forward done, backward not run yet" : "not run yet";
        }
        boolean back = trace.isBackwardBegun();
        int gate = back ? trace.position() - gates - 1 : trace.position();
        return (back ? "backward" : "forward") + ", gate " + gate + " of " + gates;
    }
}
