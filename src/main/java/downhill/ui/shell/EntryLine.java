package downhill.ui.shell;

import downhill.ui.kit.Widgets;
import downhill.ui.shell.FolderList.Entry;
import imgui.ImGui;
import imgui.flag.ImGuiKey;
import imgui.flag.ImGuiSelectableFlags;
import java.nio.file.Path;

/** A file or folder in the dialog's list: by its name, or by its whole path where it lies elsewhere. */
final class EntryLine {
    private static final float HEIGHT = 26;

    private EntryLine() {}

    /** Draws it as it is seen from a folder; true when it was clicked. One that is marked by the arrows comes into sight. */
    static boolean draw(Widgets ui, Path folder, Entry entry, boolean isMarked) {
        boolean above = entry.path().equals(folder.getParent());
        boolean here = folder.equals(entry.path().getParent());
        String shown =
                above ? "↑ folder above" : here ? entry.shown() : entry.path().toString();
        boolean clicked = ImGui.selectable(
                shown + "##" + entry.path(), isMarked, ImGuiSelectableFlags.DontClosePopups, 0, ui.px(HEIGHT));
        ui.done(shown, entry.folder() ? "Looks into this folder." : "Takes " + entry.path() + ".");
        if (isMarked && (ImGui.isKeyPressed(ImGuiKey.DownArrow) || ImGui.isKeyPressed(ImGuiKey.UpArrow))) {
            ImGui.setScrollHereY();
        }
        return clicked;
    }
}
