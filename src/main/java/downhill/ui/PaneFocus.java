package downhill.ui;

import imgui.ImGui;
import imgui.flag.ImGuiKey;
import java.util.List;

/** Takes the keyboard from one part of the window to the next, onto its first control. */
public final class PaneFocus {
    /** Where Dear ImGui puts what is drawn outside of all windows: nothing there wants a key. */
    private static final String NOWHERE = "Debug##Default";

    private String at = "";

    /** Gives the keyboard back to the landscape. */
    public static void leave() {
        ImGui.setWindowFocus(NOWHERE);
    }

    /** Goes on by so many of the parts that are open, back where negative. */
    public void go(List<String> panes, int by, Input input) {
        if (panes.isEmpty()) {
            return;
        }
        int now = panes.indexOf(at);
        int start = now < 0 && by < 0 ? 0 : now;
        at = panes.get(Math.floorMod(start + by, panes.size()));
        ImGui.setWindowFocus(at);
        // Dear ImGui marks no control before it is asked for the next one; the arrow keys turn the landscape until
        // then.
        input.key(ImGuiKey.GamepadDpadDown, true);
        input.key(ImGuiKey.GamepadDpadDown, false);
    }
}
