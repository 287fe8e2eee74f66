package downhill.ui.lesson;

import downhill.lesson.Vocabulary;
import downhill.lesson.Word;
import downhill.ui.kit.Pane;
import downhill.ui.kit.Rect;
import downhill.ui.kit.Widgets;
import imgui.ImGui;

/** In the free lab, the way back to the lesson, over the middle of the stage's upper edge. */
public final class BackToLesson {
    private static final String BACK = Word.BACK.english();

    private BackToLesson() {}

    /** Draws it; true when it was pressed. */
    public static boolean back(Widgets ui, Vocabulary words, Rect stage) {
        if (stage.isEmpty()) return false;
        String shown = words.of(Word.BACK);
        float width = ImGui.calcTextSizeX(shown) + ui.px(24);
        float left = stage.centreX() - width / 2;
        float top = stage.top() + ui.px(12);
        Pane.beginOver(ui, "Way back", new Rect(left, top, left + width, top + ui.px(36)));
        boolean pressed = ui.primary(BACK, shown, width, words.of(Word.BACK_HELP));
        Pane.end();
        return pressed;
    }
}
