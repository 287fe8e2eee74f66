package downhill.ui.input;

import downhill.workspace.CameraMove;
import downhill.workspace.View;
import imgui.ImGui;
import imgui.ImGuiIO;
import imgui.flag.ImGuiKey;

/** Ctrl with a digit from 1 to 9 keeps the view under it, Shift with the digit goes back. */
public final class BookmarkKeys {
    private BookmarkKeys() {}

    /** What was pressed in this frame; nothing while a text is typed. */
    public static CameraMove pressed() {
        ImGuiIO io = ImGui.getIO();
        boolean command = io.getKeyCtrl() || io.getKeySuper();
        if (io.getWantTextInput() || command == io.getKeyShift()) {
            return CameraMove.NONE;
        }
        for (int digit = 1; digit <= View.BOOKMARKS; digit++) {
            if (ImGui.isKeyPressed(ImGuiKey._0 + digit, false)) {
                return new CameraMove(command ? CameraMove.Kind.SET : CameraMove.Kind.RECALL, digit);
            }
        }
        return CameraMove.NONE;
    }
}
