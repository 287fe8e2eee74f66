package downhill.app.explorer;

import downhill.ui.input.Action;
import downhill.ui.input.Input;
import downhill.ui.input.Key;
import downhill.ui.input.PaneFocus;
import downhill.ui.kit.Labels;
import downhill.workspace.Openable;
import downhill.workspace.Workspace;
import imgui.flag.ImGuiKey;
import java.util.List;

/** What changes the window and how it looks. */
record WindowActions(Workspace workspace, Host host, Labels labels, Input input, PaneFocus focus) {
    private static final String KEYBOARD =
            "Marks a control of the Lab, the timeline and whatever else is open, one after the"
                    + " other. Then the arrows choose a control, Enter or Space presses it, Esc leaves.";

    List<Action> all() {
        return List.of(
                view(
                        "Dark or light",
                        Key.command("D", ImGuiKey.D),
                        "Changes between the dark and the light look. Light suits a projector.",
                        () -> workspace.change(lab -> lab.withTheme(lab.theme().other()))),
                view(
                        "Larger",
                        Key.command("+", ImGuiKey.Equal)
                                .or(Key.commandShift("+", ImGuiKey.Equal))
                                .or(Key.command("+", ImGuiKey.KeypadAdd)),
                        "Draws words and controls larger, up to four times.",
                        () -> workspace.zoom(1)),
                view(
                        "Smaller",
                        Key.command("-", ImGuiKey.Minus).or(Key.command("-", ImGuiKey.KeypadSubtract)),
                        "Draws words and controls smaller.",
                        () -> workspace.zoom(-1)),
                view(
                        "Plain size",
                        Key.command("0", ImGuiKey._0),
                        "Draws words and controls in the size that the screen asks for.",
                        () -> workspace.zoom(0)),
                view("Full screen", Key.of("F11", ImGuiKey.F11), "Fills the screen, and back.", host.fullScreen()),
                view(
                        "Present",
                        Key.of("P", ImGuiKey.P),
                        "The landscape alone in large type, for a lecture; keys work as before. Esc brings the"
                                + " controls back.",
                        () -> workspace.present(!workspace.presenting())),
                view(
                        "Keyboard to the next part",
                        Key.of("F6", ImGuiKey.F6),
                        KEYBOARD,
                        () -> focus.go(labels.panes(), 1, input)),
                view(
                        "Keyboard to the part before",
                        Key.shift("F6", ImGuiKey.F6),
                        KEYBOARD,
                        () -> focus.go(labels.panes(), -1, input)));
    }

    /** Shows or hides the Lab. */
    Action lab() {
        return view(
                "Lab",
                Key.of("L", ImGuiKey.L),
                "Shows the Lab at the right or hides it, for more of the landscape.",
                () -> workspace.showLab(!workspace.showsLab()));
    }

    /** Shows or hides the race. */
    Action race() {
        return view(
                "Race",
                Key.of("T", ImGuiKey.T),
                "How each team does, below the landscape: a table, the loss curves and the losses now.",
                () -> workspace.open(
                        workspace.openPanels().withRace(!workspace.openPanels().race())));
    }

    /** Shows or hides the comparison of the engines. */
    Action compare() {
        return view(
                "Compare",
                Key.of("K", ImGuiKey.K),
                "Is the GPU right? Runs the experiment on the GPU and in double precision, step by step, below the"
                        + " landscape, and tells rounding from a defect.",
                () -> workspace.open(workspace
                        .openPanels()
                        .with(Openable.COMPARE, !workspace.openPanels().compare())));
    }

    private static Action view(String label, Key key, String help, Runnable what) {
        return new Action("View", label, key, help, what);
    }
}
