package downhill.app.explorer;

import downhill.app.circuit.CircuitController;
import downhill.app.stage.Simulation;
import downhill.app.stage.Viewports;
import downhill.experiment.Engine;
import downhill.ui.input.Action;
import downhill.ui.input.Key;
import downhill.workspace.CircuitLab;
import downhill.workspace.Workspace;
import imgui.flag.ImGuiKey;
import java.util.List;
import java.util.function.UnaryOperator;

/** What is done with a circuit. */
record CircuitActions(Workspace workspace, Simulation simulation, Viewports viewports, CircuitController circuits) {
    List<Action> all() {
        return List.of(
                new Action(
                        "Circuit",
                        "Circuit or landscape",
                        Key.of("C", ImGuiKey.C),
                        "Goes to the circuit lab, where a formula is taken apart gate by gate, and back.",
                        () -> circuits.open(!circuits.isOpen())),
                new Action(
                        "Circuit",
                        "Open the landscape as a circuit",
                        Key.shift("C", ImGuiKey.C),
                        "The formula of the landscape as gates, with the ball's position as inputs.",
                        () -> !circuits.isOpen(),
                        this::take),
                inside(
                        "Forward Pass",
                        Key.of("V", ImGuiKey.V),
                        "All values, from the inputs on.",
                        CircuitLab::forwardPass),
                inside(
                        "Backward Pass",
                        Key.of("G", ImGuiKey.G),
                        "All gradients, from the result back.",
                        CircuitLab::backwardPass),
                inside(
                        "Run both passes",
                        Key.of("Space", ImGuiKey.Space),
                        "One gate after the other, or a pause.",
                        CircuitLab::run),
                inside(
                        "One gate further",
                        Key.of("N", ImGuiKey.N).repeating(),
                        "The next gate of the pass.",
                        CircuitLab::step),
                inside("One gate back", Key.of("B", ImGuiKey.B).repeating(), "Takes one gate back.", CircuitLab::back),
                inside(
                        "Forget both passes",
                        Key.of("R", ImGuiKey.R),
                        "Forgets all values and gradients, to see the passes anew; the inputs stay.",
                        CircuitLab::reset),
                inside(
                        "Ask me",
                        Key.of("Q", ImGuiKey.Q),
                        "Hides each gradient until you have typed it.",
                        lab -> lab.asking(!lab.asks())),
                new Action(
                        "Circuit",
                        "Whole circuit",
                        Key.of("Home", ImGuiKey.Home),
                        "The whole circuit comes into the picture.",
                        circuits::isOpen,
                        circuits::fit),
                save("Save circuit as SVG", ".svg", "A drawing that is crisp at any size, with values and gradients."),
                save("Save circuit as DOT", ".dot", "A text for Graphviz, to draw it in your own way."));
    }

    private Action inside(String label, Key key, String help, UnaryOperator<CircuitLab> change) {
        return new Action("Circuit", label, key, help, circuits::isOpen, () -> circuits.change(change));
    }

    private Action save(String label, String ending, String help) {
        return new Action(
                "Circuit",
                label,
                Key.NONE,
                help,
                circuits::isOpen,
                () -> circuits.save(circuits.place(ending), workspace.lab().theme()));
    }

    private void take() {
        Engine.Ball ball = simulation.ball(viewports.team());
        circuits.take(simulation.experiment(), ball.x(), ball.y());
    }
}
