package downhill.app;

import downhill.ui.Action;
import downhill.ui.Finder;
import downhill.ui.Key;
import downhill.ui.Navigator;
import downhill.ui.Toasts;
import imgui.flag.ImGuiKey;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;

/** Everything that the explorer can do, in the order of the menus. */
record AllActions(Desk desk, Simulation simulation, Navigator navigator, Finder finder, Toasts toasts, Host host) {
    /** @param aspect width by height of the landscape's picture */
    List<Action> list(DoubleSupplier aspect) {
        RunActions run = new RunActions(desk, simulation);
        List<Action> all = new ArrayList<>(run.edit());
        all.addAll(new CameraActions(navigator, simulation, aspect).all());
        all.addAll(new BallActions(desk).all());
        all.addAll(new WindowActions(desk, host).all());
        all.addAll(run.run());
        all.addAll(help());
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
        if (!toasts.dismiss()) {
            desk.present(false);
        }
    }
}
