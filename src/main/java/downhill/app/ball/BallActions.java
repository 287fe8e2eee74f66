package downhill.app.ball;

import downhill.ui.input.Action;
import downhill.ui.input.Key;
import downhill.workspace.Guide;
import downhill.workspace.OpenPanels;
import downhill.workspace.Openable;
import downhill.workspace.Workspace;
import imgui.flag.ImGuiKey;
import java.util.ArrayList;
import java.util.List;

/** What shows and hides the ball's card and each of its guides. */
public record BallActions(Workspace workspace) {
    public List<Action> all() {
        List<Action> all = new ArrayList<>();
        all.add(action(
                "What the ball knows",
                Key.of("G", ImGuiKey.G),
                "Opens or closes the card with slope, step, memory and curvature at the ball.",
                () -> toggle(Openable.BALL)));
        for (Guide guide : Guide.values()) {
            all.add(action("Ball: " + guide.title(), Key.NONE, guide.help(), () -> show(guide)));
        }
        return all;
    }

    private static Action action(String label, Key key, String help, Runnable what) {
        return new Action("Ball", label, key, help, what);
    }

    private void toggle(Openable what) {
        workspace.open(workspace.openPanels().with(what, !workspace.openPanels().has(what)));
    }

    /** Shows the guide, with the card that it belongs to, or hides it. */
    private void show(Guide guide) {
        boolean shown = guide.in(workspace.openPanels());
        OpenPanels open = workspace.openPanels().with(Openable.BALL, true);
        workspace.open(open.with(guide.openable(), !shown));
    }
}
