package downhill.ui.lesson;

import downhill.ui.kit.Widgets;
import imgui.ImGui;
import imgui.flag.ImGuiFocusedFlags;
import imgui.flag.ImGuiKey;

/** Moves the page: by keys, and to a place once it is known where that lies. */
final class PageScroll {
    private static final float PAGE = 0.85f;
    private static final float LINES = 84;
    private static final float GLIDE_SECONDS = 0.15f;

    /** A control that the keyboard goes to has it after as many. */
    private static final int FRAMES = 2;

    private int line = -1;
    private int passage;
    private float from;
    private float to;
    private float glided = GLIDE_SECONDS;
    private int asked;
    private int waited;
    private String focused = "";

    /** The page shows that passage of the part at that line as soon as it can; line 0 is the top. */
    void to(int newLine, int newPassage) {
        line = newLine;
        passage = newPassage;
        glided = GLIDE_SECONDS;
    }

    /** To be called in the window that scrolls, after the page was drawn. */
    void move(Widgets ui, PageBody body) {
        if (line >= 0 && body.isMeasured()) {
            ImGui.setScrollY(line == 0 ? 0 : body.place(ui, line, passage));
            line = -1;
            return;
        }
        if (!ImGui.getIO().getWantTextInput()) {
            keys(ui, ImGui.isWindowFocused(ImGuiFocusedFlags.RootAndChildWindows));
        }
        glide(ui);
    }

    /** Pages are turned wherever the pointer is, unless the keyboard walks through another part of the window. */
    private void keys(Widgets ui, boolean focused) {
        float page = PAGE * ImGui.getWindowHeight();
        boolean turns = focused || !ImGui.getIO().getNavVisible();
        if (turns && ImGui.isKeyPressed(ImGuiKey.PageDown)) {
            by(ui, page);
        } else if (turns && ImGui.isKeyPressed(ImGuiKey.PageUp)) {
            by(ui, -page);
        } else if (focused) {
            int way = (ImGui.isKeyPressed(ImGuiKey.DownArrow) ? 1 : 0) - (ImGui.isKeyPressed(ImGuiKey.UpArrow) ? 1 : 0);
            arrow(ui, way);
        }
    }

    /** An arrow key goes to the next control in sight; where there is none, the page moves on. */
    private void arrow(Widgets ui, int way) {
        if (waited > 0 && --waited == 0 && ui.focused().equals(focused)) {
            by(ui, asked * ui.px(LINES));
        }
        if (way == 0) {
            return;
        }
        if (ImGui.getIO().getNavVisible()) {
            asked = way;
            focused = ui.focused();
            waited = FRAMES;
        } else {
            by(ui, way * ui.px(LINES));
        }
    }

    private void by(Widgets ui, float distance) {
        ui.hush();
        float start = glided < GLIDE_SECONDS ? to : ImGui.getScrollY();
        from = ImGui.getScrollY();
        to = Math.max(0, Math.min(ImGui.getScrollMaxY(), start + distance));
        glided = 0;
    }

    private void glide(Widgets ui) {
        if (glided >= GLIDE_SECONDS) {
            return;
        }
        glided = Math.min(GLIDE_SECONDS, glided + ui.seconds());
        float share = glided / GLIDE_SECONDS;
        float eased = 1 - (1 - share) * (1 - share);
        ImGui.setScrollY(from + eased * (to - from));
    }
}
