package downhill.ui.shell;

import downhill.ui.kit.Pane;
import downhill.ui.kit.Rect;
import downhill.ui.kit.Widgets;
import imgui.ImGui;

/** Low over the first picture, the way into the course for who is here for the first time. */
public final class Invitation {
    private static final String WORDS = "New here? Begin with chapter 0";
    private static final String HELP = "Opens the course at its beginning. The key E does the same, later too.";
    private static final float HEIGHT = 36;
    private static final float MARGIN = 16;

    private Invitation() {}

    /** Draws it; true when it was pressed. */
    public static boolean draw(Widgets ui, Rect scene) {
        float width = ImGui.calcTextSizeX(WORDS) + ui.px(32);
        if (scene.width() < width) {
            return false;
        }
        float left = scene.centreX() - width / 2;
        float top = scene.bottom() - ui.px(MARGIN + HEIGHT);
        Pane.beginOver(ui, "Invitation", new Rect(left, top, left + width, top + ui.px(HEIGHT)));
        boolean pressed = ui.primary(WORDS, width, HELP);
        Pane.end();
        return pressed;
    }
}
