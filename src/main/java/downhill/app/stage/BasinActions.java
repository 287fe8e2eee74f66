package downhill.app.stage;

import downhill.ui.input.Action;
import downhill.ui.input.Key;
import downhill.workspace.Openable;
import downhill.workspace.Workspace;
import imgui.flag.ImGuiKey;
import java.util.List;

/** What colours the landscape by where its particles end. */
public record BasinActions(Workspace workspace, Viewports viewports) {
    public List<Action> all() {
        return List.of(new Action(
                "View",
                "Basins",
                Key.of("A", ImGuiKey.A),
                "Colours each place by the minimum that a ball from there reaches, then by the steps it needs, then by"
                        + " its final loss, then no more. Try it, and drag the learning rate.",
                this::next));
    }

    private void next() {
        viewports.adopt(viewports.view().with(viewports.view().basinSettings().next()));
        if (viewports.view().basinSettings().shown()) {
            workspace.open(workspace.openPanels().with(Openable.BASINS, true));
        }
    }
}
