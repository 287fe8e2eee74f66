package downhill.app.stage;

import downhill.ui.input.Action;
import downhill.ui.input.Key;
import downhill.workspace.Guide;
import downhill.workspace.Lab;
import downhill.workspace.Openable;
import downhill.workspace.Workspace;
import imgui.flag.ImGuiKey;
import java.util.List;

/** What moves the run, and what takes back or repeats a change. */
public record RunActions(Workspace workspace, Simulation simulation) {
    private static final double FASTER = 2;
    private static final double SLOWEST = 0.05 * Lab.PLAIN_SPEED;
    private static final double FASTEST = 100 * Lab.PLAIN_SPEED;

    public List<Action> edit() {
        return List.of(
                new Action(
                        "Edit",
                        "Undo",
                        Key.command("Z", ImGuiKey.Z),
                        "Takes back the last change of the experiment.",
                        () -> workspace.history().canUndo(),
                        () -> workspace.change(
                                lab -> lab.withExperiment(workspace.history().undo()))),
                new Action(
                        "Edit",
                        "Redo",
                        Key.command("Y", ImGuiKey.Y).or(Key.commandShift("Z", ImGuiKey.Z)),
                        "Makes the change again that was taken back.",
                        () -> workspace.history().canRedo(),
                        () -> workspace.change(
                                lab -> lab.withExperiment(workspace.history().redo()))));
    }

    public List<Action> run() {
        return List.of(
                new Action(
                        "Run",
                        "Run or pause",
                        Key.of("Space", ImGuiKey.Space),
                        "Lets the particles roll, or holds them.",
                        () -> workspace.change(lab -> lab.withRunning(!lab.running()))),
                new Action(
                        "Run",
                        "One step",
                        Key.of("N", ImGuiKey.N).repeating(),
                        "One step on, to see what a step is.",
                        () -> goTo(step() + 1)),
                new Action(
                        "Run",
                        "One step back",
                        Key.of("B", ImGuiKey.B).repeating(),
                        "One step back, exactly where it came from.",
                        () -> step() > 0,
                        () -> goTo(step() - 1)),
                new Action(
                        "Run",
                        Guide.ARITHMETIC.title(),
                        Key.of("S", ImGuiKey.S),
                        "Pauses, and writes the next step with its numbers, term by term, each with its arrow. Then"
                                + " press N and B.",
                        this::stepByStep),
                new Action(
                        "Run",
                        "Reset",
                        Key.of("R", ImGuiKey.R),
                        "Back to the start, with the same chances and the present settings.",
                        () -> workspace.change(lab -> lab.withGoTo(Lab.AFRESH))),
                new Action(
                        "Run",
                        "Faster",
                        Key.of(".", ImGuiKey.Period),
                        "Twice as many steps a second.",
                        () -> speed(FASTER)),
                new Action(
                        "Run",
                        "Slower",
                        Key.of(",", ImGuiKey.Comma),
                        "Half as many steps a second.",
                        () -> speed(1 / FASTER)));
    }

    private long step() {
        return simulation.step();
    }

    private void goTo(long step) {
        workspace.change(lab -> lab.withRunning(false).withGoTo(step));
    }

    private void stepByStep() {
        boolean open = Guide.ARITHMETIC.in(workspace.openPanels());
        workspace.open(workspace.openPanels().with(Openable.ARITHMETIC, !open));
        if (!open) {
            workspace.change(lab -> lab.withRunning(false));
        }
    }

    private void speed(double factor) {
        workspace.change(lab -> lab.withSpeed(Math.max(SLOWEST, Math.min(FASTEST, lab.speed() * factor))));
    }
}
