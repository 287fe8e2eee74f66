package downhill.ui.input;

import imgui.ImGui;
import imgui.flag.ImGuiKey;
import imgui.flag.ImGuiWindowFlags;
import java.util.List;

/** Takes the keyboard from one part of the window to the next, onto its first control. */
public final class PaneFocus {
    /** The name of the pane of the menus, which takes the keyboard in its own way. */
    public static final String MENUS = "Menus";

    /** A window that is not seen and wants no key: with none Dear ImGui would go back to the last one. */
    private static final String NOWHERE = "Landscape's keys";

    private static final int FLAGS = ImGuiWindowFlags.NoDecoration
            | ImGuiWindowFlags.NoBackground
            | ImGuiWindowFlags.NoInputs
            | ImGuiWindowFlags.NoDocking
            | ImGuiWindowFlags.NoSavedSettings
            | ImGuiWindowFlags.NoFocusOnAppearing
            | ImGuiWindowFlags.NoBringToFrontOnFocus;

    private String at = "";

    /** At the beginning of every frame: what has the keyboard while no part of the window has it. */
    static void begin() {
        ImGui.setNextWindowPos(0, 0);
        ImGui.setNextWindowSize(1, 1);
        ImGui.begin(NOWHERE, FLAGS);
        ImGui.end();
    }

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
        // Dear ImGui marks no control before it is asked for the next one, and none of a menu bar before it is
        // asked for menus; the arrow keys turn the landscape until then.
        int first = at.equals(MENUS) ? ImGuiKey.GamepadFaceLeft : ImGuiKey.GamepadDpadDown;
        input.key(first, true);
        input.key(first, false);
    }
}
