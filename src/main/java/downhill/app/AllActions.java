package downhill.app;

import downhill.ui.Action;
import downhill.ui.Finder;
import downhill.ui.Key;
import downhill.ui.Toasts;
import imgui.flag.ImGuiKey;
import java.util.ArrayList;
import java.util.List;

/** Everything that the explorer can do, in the order of the menus. */
record AllActions(
        Desk desk,
        Simulation simulation,
        Sight sight,
        CircuitRoom circuits,
        Classroom classroom,
        Finder finder,
        Toasts toasts,
        Host host) {
    List<Action> list(List<Action> files) {
        RunActions run = new RunActions(desk, simulation);
        List<Action> all = new ArrayList<>(files);
        all.addAll(run.edit());
        all.addAll(outside(new CameraActions(sight).all()));
        all.addAll(outside(new BasinActions(desk, sight).all()));
        all.addAll(outside(new BallActions(desk).all()));
        all.addAll(new WindowActions(desk, host).all());
        all.addAll(outside(run.run()));
        all.addAll(new CircuitActions(desk, simulation, circuits).all());
        all.addAll(new LessonActions(desk, classroom).all());
        all.addAll(help());
        return List.copyOf(all);
    }

    /** What is done with the landscape, and not while a circuit or a plot stands in its place. */
    private List<Action> outside(List<Action> actions) {
        return actions.stream()
                .map(action -> action.when(
                        () -> !circuits.isOpen() && classroom.podium().drawing().isEmpty()))
                .toList();
    }

    private List<Action> help() {
        return List.of(
                new Action(
                        "Help",
                        "Every action",
                        Key.of("F1", ImGuiKey.F1).or(Key.shift("?", ImGuiKey.Slash)),
                        "The list of all that the program can do. Type to find, Enter to do it.",
                        finder::open),
                new Action(
                        "Help",
                        "Leave",
                        Key.of("Esc", ImGuiKey.Escape),
                        "Takes a message away, or brings the controls back.",
                        this::leave));
    }

    private void leave() {
        if (!toasts.dismiss()) {
            desk.present(false);
        }
    }
}
