package downhill.ui;

import imgui.ImGui;

/** The way into the lessons, over the upper left of the stage. */
public final class LessonDoor {
    private static final String LABEL = "Lessons";

    private LessonDoor() {}

    /** Draws it; true when it was pressed. */
    public static boolean draw(Widgets ui, Rect stage) {
        if (stage.isEmpty()) return false;
        float height = ui.px(36);
        float width = ImGui.calcTextSizeX(LABEL) + ui.px(24);
        float left = stage.left() + ui.px(16);
        float top = stage.top() + ui.px(16);
        Pane.begin(ui, "Lesson door", new Rect(left, top, left + width, top + height), 0, 0);
        boolean pressed = ui.button(
                LABEL, width, "Ten chapters, from a ball on a hill to an optimizer of your own. Start with the first.");
        Pane.end();
        return pressed;
    }
}
