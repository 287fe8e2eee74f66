package downhill.ui.circuit;

import downhill.circuit.Arithmetic;
import downhill.circuit.Equation;
import downhill.circuit.Gate;
import downhill.ui.kit.CardWindow;
import downhill.ui.kit.Rect;
import downhill.ui.kit.Widgets;
import downhill.workspace.CircuitLab;
import imgui.ImGui;
import imgui.ImVec2;
import imgui.flag.ImGuiStyleVar;
import java.util.ArrayList;
import java.util.List;

/** A gate opened to its arithmetic, as formulas with their numbers, in a card below or above it. */
final class GateCard {
    private static final String NAME = "Gate card";
    private static final float WIDTH = 372;
    private static final float MARGIN = 8;

    private final ImVec2 size = new ImVec2();
    private float height;
    private CircuitLab written;
    private Gate opened;
    private List<String> latex = List.of();
    private String plain = "";

    /** Draws the card of a gate that lies there on the screen, within the scene. */
    void draw(Widgets ui, CircuitLab lab, Gate gate, Rect at, Rect scene) {
        float margin = ui.px(MARGIN);
        float width = Math.min(ui.px(WIDTH), scene.width() - 2 * margin);
        float x = Math.min(Math.max(at.centreX() - width / 2, scene.left() + margin), scene.right() - width - margin);
        ImGui.setNextWindowPos(x, top(at, scene, margin));
        ImGui.setNextWindowSizeConstraints(width, 0, width, scene.height() - 2 * margin);
        ImGui.pushStyleVar(ImGuiStyleVar.WindowPadding, ui.px(16), ui.px(10));
        ImGui.pushStyleVar(ImGuiStyleVar.WindowRounding, ui.px(8));
        ImGui.pushStyleVar(ImGuiStyleVar.WindowBorderSize, Math.max(1, Math.round(ui.px(1))));
        ImGui.begin(NAME, CardWindow.FLAGS);
        content(ui, lab, gate);
        ImGui.getWindowSize(size);
        height = size.y;
        ImGui.end();
        ImGui.popStyleVar(3);
    }

    /** Below the gate; where there is no room, above it, and else as low as the scene lets it. */
    private float top(Rect at, Rect scene, float margin) {
        float below = at.bottom() + margin;
        if (below + height <= scene.bottom() - margin) {
            return below;
        }
        float above = at.top() - margin - height;
        return above >= scene.top() + margin ? above : Math.max(scene.top(), scene.bottom() - margin - height);
    }

    private void content(Widgets ui, CircuitLab lab, Gate gate) {
        ui.text(gate.op().role(), ui.fonts().small(), ui.theme().muted());
        write(lab, gate);
        ui.formula(
                "Sums of " + gate.name(),
                latex,
                plain,
                "What this gate computes, with its numbers. What has not been computed is not written."
                        + " Click beside the gates to close it.");
    }

    /** Anew only when something has happened. */
    private void write(CircuitLab lab, Gate gate) {
        boolean same = lab.isAlike(written) && gate == opened;
        written = lab;
        opened = gate;
        if (!same) {
            List<Equation> lines = lines(lab, gate);
            latex = lines.stream().map(Equation::latex).toList();
            plain = String.join("\n", lines.stream().map(Equation::text).toList());
        }
    }

    /** Its value, what it hands back to each input, and where it is used more than once its sum. */
    private static List<Equation> lines(CircuitLab lab, Gate gate) {
        Arithmetic arithmetic = new Arithmetic(lab.shown(), gate);
        List<Equation> lines = new ArrayList<>(List.of(arithmetic.value()));
        boolean atWork = lab.trace().current().filter(gate::equals).isPresent();
        for (int i = 0; i < gate.inputs().size(); i++) {
            if (!atWork || !lab.isAsking(i)) {
                lines.add(arithmetic.downstream(i));
            }
        }
        if (!gate.isNumber() && (gate.uses().size() > 1 || gate.isInput())) {
            lines.add(arithmetic.sum());
        }
        return lines;
    }
}
