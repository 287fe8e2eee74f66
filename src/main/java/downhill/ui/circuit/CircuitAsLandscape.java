package downhill.ui.circuit;

import downhill.ui.kit.Item;
import downhill.ui.kit.Widgets;
import downhill.workspace.CircuitLab;
import imgui.ImGui;
import java.util.List;

/** Two inputs of a circuit become the axes of a landscape. */
final class CircuitAsLandscape {
    private CircuitAsLandscape() {}

    /** The circuit with the axes as they were chosen, and whether the landscape was asked for. */
    record Asked(CircuitLab lab, boolean landscape) {}

    static Asked draw(Widgets ui, CircuitLab lab) {
        List<String> inputs = lab.trace().circuit().inputs();
        if (inputs.isEmpty()) {
            ui.text(
                    "This circuit has no inputs to walk along.",
                    ui.fonts().small(),
                    ui.theme().muted());
            return new Asked(lab, false);
        }
        String across = axis(ui, "Across", inputs, lab.across(), "The input that grows to the right.");
        String along =
                inputs.size() < 2 ? "" : axis(ui, "Along", inputs, lab.along(), "The input that grows away from you.");
        CircuitLab next = across.equals(lab.across()) && along.equals(lab.along()) ? lab : swap(lab, across, along);
        ui.space(4);
        boolean asked = ui.button(
                "See as a landscape",
                ImGui.getContentRegionAvailX(),
                "The result as a height over these two inputs, with the ball at their values: its arrow is the gradient"
                        + " that the backward pass computed.");
        return new Asked(next, asked);
    }

    private static String axis(Widgets ui, String label, List<String> inputs, String now, String help) {
        ui.name(label);
        List<Item> items = inputs.stream().map(name -> new Item(name, help)).toList();
        return inputs.get(ui.choice(label, now, inputs.indexOf(now), items, help));
    }

    /** Two different axes: choosing the other one's input swaps them. */
    private static CircuitLab swap(CircuitLab lab, String across, String along) {
        if (!across.equals(along)) {
            return lab.withAxes(across, along);
        }
        return lab.withAxes(lab.along(), lab.across());
    }
}
