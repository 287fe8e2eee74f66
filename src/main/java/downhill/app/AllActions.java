package downhill.app;

import downhill.ui.Action;
import downhill.ui.Arrangement;
import downhill.ui.Finder;
import downhill.ui.ImGuiLayer;
import downhill.ui.Key;
import downhill.ui.PaneFocus;
import downhill.ui.Switch;
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
        Scenes scenes,
        Finder finder,
        Toasts toasts,
        Host host,
        ImGuiLayer layer) {
    List<Action> list(List<Action> files) {
        RunActions run = new RunActions(desk, simulation);
        List<Action> all = new ArrayList<>(files);
        all.addAll(run.edit());
        all.addAll(outside(new CameraActions(sight).all()));
        all.addAll(outside(new BasinActions(desk, sight).all()));
        all.addAll(outside(new BallActions(desk).all()));
        WindowActions window = new WindowActions(desk, host, layer.labels(), layer.input(), new PaneFocus());
        all.add(window.lab());
        all.add(outside(window.race()));
        all.addAll(window.all());
        all.addAll(outside(run.run()));
        all.addAll(new CircuitActions(desk, simulation, circuits).all());
        all.addAll(new LessonActions(desk, classroom, scenes).all());
        all.addAll(help());
        return List.copyOf(all);
    }

    /** What is done with the landscape, and not while a circuit or a plot stands in its place. */
    private List<Action> outside(List<Action> actions) {
        return actions.stream().map(this::outside).toList();
    }

    private Action outside(Action action) {
        return action.when(
                () -> !circuits.isOpen() && classroom.podium().drawing().isEmpty());
    }

    /** What is always in sight, from left to right; what matters most in a narrow window last. */
    List<Switch> switches() {
        WindowActions window = new WindowActions(desk, host, layer.labels(), layer.input(), new PaneFocus());
        List<Switch> all = new ArrayList<>();
        for (Arrangement each : Arrangement.values()) {
            Action picture = outside(new CameraActions(sight).picture(each));
            all.add(new Switch(picture, each.label(), () -> sight.view().arrangement() == each));
        }
        all.add(new Switch(outside(window.race()), "Race", () -> desk.panels().race()));
        all.add(new Switch(
                new LessonActions(desk, classroom, scenes).lessons(),
                "Lesson",
                () -> desk.panels().lesson()));
        all.add(new Switch(window.lab(), "Lab", desk::showsLab));
        return List.copyOf(all);
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
        PaneFocus.leave();
        if (!toasts.dismiss()) {
            desk.present(false);
        }
    }
}
