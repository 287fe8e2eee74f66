package downhill.ui;

import imgui.ImGui;
import imgui.flag.ImGuiCol;
import imgui.flag.ImGuiStyleVar;

/** The way into the lessons, and back to one that was left for the free lab, at the right end of the menus. */
public final class LessonDoor {
    private LessonDoor() {}

    /** The way in; true when it was pressed. */
    public static boolean in(Widgets ui, Rect menu) {
        return draw(ui, menu, "Lessons", "Ten chapters, from a ball on a hill to an optimizer of your own.");
    }

    /** The way back; true when it was pressed. */
    public static boolean back(Widgets ui, Rect menu) {
        String help =
                "Opens the chapter where you left it. What is on the stage stays until you come to the next scene.";
        return draw(ui, menu, "Back to the lesson", help);
    }

    private static boolean draw(Widgets ui, Rect menu, String label, String help) {
        float margin = ui.px(3);
        float width = ImGui.calcTextSizeX(label) + ui.px(24);
        float right = menu.right() - ui.px(12);
        ImGui.pushStyleVar(ImGuiStyleVar.WindowMinSize, 1, 1);
        Pane.begin(
                ui, "Lesson door", new Rect(right - width, menu.top() + margin, right, menu.bottom() - margin), 0, 0);
        ImGui.popStyleVar();
        ImGui.pushStyleColor(ImGuiCol.Button, Rgb.abgr(ui.theme().accent()));
        ImGui.pushStyleColor(ImGuiCol.Text, Rgb.abgr(ui.theme().ground()));
        boolean pressed = ImGui.button(label, width, menu.height() - 2 * margin);
        ImGui.popStyleColor(2);
        ui.done(label, help);
        Pane.end();
        return pressed;
    }
}
