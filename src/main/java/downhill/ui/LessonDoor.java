package downhill.ui;

import imgui.ImGui;

/** In the free lab, the way back to the lesson, over the middle of the stage's upper edge. */
public final class LessonDoor {
    private static final String BACK = "Back to the lesson";

    private LessonDoor() {}

    /** Draws it; true when it was pressed. */
    public static boolean back(Widgets ui, Rect stage) {
        if (stage.isEmpty()) return false;
        float width = ImGui.calcTextSizeX(BACK) + ui.px(24);
        float left = stage.centreX() - width / 2;
        float top = stage.top() + ui.px(12);
        Pane.begin(ui, "Way back", new Rect(left, top, left + width, top + ui.px(36)), 0, 0);
        String help =
                "Opens the chapter where you left it. What is on the stage stays until you come to the next scene.";
        boolean pressed = ui.primary(BACK, width, help);
        Pane.end();
        return pressed;
    }
}
