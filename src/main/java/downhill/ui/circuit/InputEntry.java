package downhill.ui.circuit;

import downhill.circuit.Gate;
import downhill.ui.kit.Entry;
import downhill.ui.kit.TypedNumber;
import downhill.ui.kit.Widgets;
import downhill.workspace.CircuitLab;
import imgui.ImGui;
import java.util.OptionalDouble;

/** An input's value, typed where the input stands in the drawing. */
final class InputEntry {
    private static final float WIDTH = 84;

    private int at = -1;
    private String draft = "";
    private boolean opening;

    /** From the next frame on that input is typed. */
    void open(Gate gate, double value) {
        at = gate.index();
        draft = TypedNumber.write(value);
        opening = true;
    }

    boolean isAt(Gate gate) {
        return gate.index() == at && gate.isInput();
    }

    /** Draws the field over a gate of that size in pixels, whose left end the cursor is at. */
    CircuitLab draw(Widgets ui, CircuitLab lab, Gate gate, float width, float height) {
        float wide = Math.max(width, ui.px(WIDTH));
        ImGui.setCursorScreenPos(
                ImGui.getCursorScreenPosX() + (width - wide) / 2,
                ImGui.getCursorScreenPosY() + (height - ImGui.getFrameHeight()) / 2);
        if (opening) {
            ImGui.setKeyboardFocusHere();
        }
        Entry entry = ui.entry("Value of " + gate.name(), draft, wide, "Type a number or a product, then Enter.");
        draft = entry.text();
        if (entry.active() || opening) {
            opening &= !entry.active();
            return lab;
        }
        at = -1;
        OptionalDouble number = entry.finished() ? TypedNumber.read(draft) : OptionalDouble.empty();
        return number.isPresent() ? lab.with(gate.name(), number.getAsDouble()) : lab;
    }
}
