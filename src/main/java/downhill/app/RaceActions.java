package downhill.app;

import downhill.ui.Action;
import downhill.ui.Key;
import imgui.flag.ImGuiKey;
import java.util.List;

/** What shows and hides how the teams do. */
record RaceActions(Desk desk) {
    List<Action> all() {
        return List.of(new Action(
                "View",
                "Race",
                Key.of("T", ImGuiKey.T),
                "How the teams do, below the landscape: a table, the loss curves and the losses now. Add a rival and run.",
                () -> desk.open(desk.panels().withRace(!desk.panels().race()))));
    }
}
