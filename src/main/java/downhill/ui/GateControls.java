package downhill.ui;

import downhill.circuit.Answer;
import downhill.circuit.Arithmetic;
import downhill.circuit.Equation;
import downhill.circuit.Gate;
import downhill.circuit.Trace;
import imgui.ImGui;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The sums of one gate, and the questions about its gradients. */
final class GateControls {
    private final Map<String, String> drafts = new HashMap<>();
    private final Map<String, String> replies = new HashMap<>();
    private int askedAt = -1;

    CircuitLab draw(Widgets ui, CircuitLab lab) {
        CircuitLab next = ask(ui, lab);
        Optional<Gate> subject = next.subject();
        if (subject.isEmpty()) {
            ui.text(
                    "Click a gate to see its sums, or Step to follow the passes.",
                    ui.fonts().small(),
                    ui.theme().muted());
            return next;
        }
        return gate(ui, next, subject.get());
    }

    private static CircuitLab ask(Widgets ui, CircuitLab lab) {
        boolean asks = ui.checkbox(
                "Ask me",
                lab.asks(),
                "Hides each gradient until you have typed it. Try it once with the first circuit: upstream times local.");
        return asks == lab.asks() ? lab : lab.asking(asks);
    }

    private CircuitLab gate(Widgets ui, CircuitLab lab, Gate gate) {
        if (askedAt != lab.trace().position()) {
            askedAt = lab.trace().position();
            drafts.clear();
            replies.clear();
        }
        if (gate.operates()) {
            ui.text(gate.op().role(), ui.fonts().small(), ui.theme().text());
        }
        Arithmetic arithmetic = new Arithmetic(lab.shown(), gate);
        List<Equation> lines = new ArrayList<>(List.of(arithmetic.value()));
        boolean working = lab.trace().current().filter(gate::equals).isPresent();
        CircuitLab next = lab;
        for (int i = 0; i < gate.inputs().size(); i++) {
            if (!working || !lab.isAsking(i)) {
                lines.add(arithmetic.downstream(i));
            }
        }
        if (!gate.isNumber() && (gate.uses().size() > 1 || gate.isInput())) {
            lines.add(arithmetic.sum());
        }
        ui.formula(
                "Sums of the gate",
                lines.stream().map(Equation::latex).toList(),
                String.join("\n", lines.stream().map(Equation::text).toList()),
                "What this gate computes, with its numbers. What has not been computed is not written.");
        for (int i = 0; working && i < gate.inputs().size(); i++) {
            if (lab.isAsking(i)) {
                next = question(ui, next, gate, i);
            }
        }
        return next;
    }

    private CircuitLab question(Widgets ui, CircuitLab lab, Gate gate, int input) {
        Trace trace = lab.trace();
        String name = trace.circuit().gate(gate.inputs().get(input)).name();
        ui.space(4);
        ui.text(
                "What does " + gate.name() + " hand back to " + name + "? It received "
                        + Numbers.text(trace.gradient(gate).orElse(Double.NaN)) + ".",
                ui.fonts().small(),
                ui.theme().text());
        String label = "Gradient for " + name;
        String draft = ui.line(
                label, drafts.getOrDefault(label, ""), "Upstream times local. Type a number or a product, then Enter.");
        boolean done = ImGui.isItemDeactivatedAfterEdit();
        drafts.put(label, draft);
        boolean show = Small.words(ui, "Show me " + name, "Writes the answer, if you would rather see it.");
        if (done && !draft.isBlank()) {
            OptionalDouble number = Answer.read(draft);
            if (number.isEmpty()) {
                replies.put(label, "Type a number, such as −4 or 2*3.");
            } else {
                Answer answer = new Answer(trace, gate, input, number.getAsDouble());
                replies.put(label, answer.reply());
                if (answer.isRight()) {
                    return lab.answered(input);
                }
            }
        }
        if (replies.containsKey(label)) {
            ui.text(replies.get(label), ui.fonts().small(), ui.theme().gradient());
        }
        return show ? lab.answered(input) : lab;
    }
}
