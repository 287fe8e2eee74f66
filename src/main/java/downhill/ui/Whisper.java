package downhill.ui;

import imgui.ImDrawList;
import imgui.ImFont;
import imgui.ImGui;

/** One line low over the landscape that comes and goes gently. */
public final class Whisper {
    private static final float FADE_SECONDS = 0.6f;

    private Whisper() {}

    /**
     * Draws the line.
     *
     * @param since seconds since it appeared; until: seconds after which it is gone
     */
    public static void draw(Widgets ui, Rect scene, String text, float since, float until) {
        float alpha = Math.min(since, until - since) / FADE_SECONDS;
        if (alpha <= 0) {
            return;
        }
        alpha = Math.min(1, alpha);
        ImFont font = ui.fonts().body();
        float width = font.calcTextSizeAX(font.getFontSize(), Float.MAX_VALUE, 0, text);
        float x = scene.centreX() - width / 2;
        float y = scene.bottom() - ui.px(64);
        ImDrawList list = ImGui.getBackgroundDrawList();
        list.addRectFilled(
                x - ui.px(16),
                y - ui.px(8),
                x + width + ui.px(16),
                y + font.getFontSize() + ui.px(8),
                Rgb.abgr(ui.theme().panel(), 0.85 * alpha),
                ui.px(6));
        list.addText(
                font, Math.round(font.getFontSize()), x, y, Rgb.abgr(ui.theme().text(), alpha), text);
    }
}
