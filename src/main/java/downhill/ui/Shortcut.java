package downhill.ui;

import imgui.ImGui;
import imgui.ImGuiIO;
import imgui.flag.ImGuiKey;
import java.util.EnumSet;
import java.util.Set;

/** The keys that were pressed in this frame, as what they ask for; none while a text is typed. */
public enum Shortcut {
    RUN(ImGuiKey.Space),
    STEP(ImGuiKey.N),
    RESET(ImGuiKey.R),
    FOCUS(ImGuiKey.F),
    FRAME_ALL(ImGuiKey.Home),
    TOP(ImGuiKey._7),
    FRONT(ImGuiKey._1),
    SIDE(ImGuiKey._3),
    ORTHOGRAPHIC(ImGuiKey._5),
    MAP(ImGuiKey.M),
    CUT(ImGuiKey.X),
    FULL_SCREEN(ImGuiKey.F11),
    SCREENSHOT(ImGuiKey.F12),
    PRESENT(ImGuiKey.P),
    LEAVE(ImGuiKey.Escape),
    UNDO(ImGuiKey.Z),
    REDO(ImGuiKey.Y);

    private final int key;

    Shortcut(int key) {
        this.key = key;
    }

    public static Set<Shortcut> pressed() {
        Set<Shortcut> pressed = EnumSet.noneOf(Shortcut.class);
        ImGuiIO io = ImGui.getIO();
        if (io.getWantTextInput()) {
            return pressed;
        }
        if (io.getKeyShift()) {
            return pressed;
        }
        boolean command = io.getKeyCtrl() || io.getKeySuper();
        for (Shortcut shortcut : values()) {
            if (ImGui.isKeyPressed(shortcut.key, shortcut == STEP) && command == shortcut.needsCommand()) {
                pressed.add(shortcut);
            }
        }
        return pressed;
    }

    private boolean needsCommand() {
        return this == UNDO || this == REDO;
    }
}
