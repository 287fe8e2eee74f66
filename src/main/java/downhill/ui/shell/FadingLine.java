package downhill.ui.shell;

import downhill.colour.Rgb;
import downhill.ui.kit.Rect;
import downhill.ui.kit.Widgets;
import imgui.ImDrawList;
import imgui.ImFont;
import imgui.ImGui;
import imgui.ImVec2;

/** One line high over the landscape, beside what stands at its left, that comes and goes gently. */
public final class FadingLine {
    /** By which its text is known. */
    private static final String NAME = "Whisper";

    private static final float FADE_SECONDS = 0.6f;

    /** Room for the title of the closed card, at scale 1. */
    private static final float LEFT = 196;

    private static final float LEAST = 160;

    private FadingLine() {}

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
        put(ui, scene, text, ui.theme().text(), Math.min(1, alpha));
    }

    private static void put(Widgets ui, Rect scene, String text, int colour, float alpha) {
        ImFont font = ui.fonts().body();
        float left = scene.left() + ui.px(LEFT);
        float wrap = Math.max(ui.px(LEAST), scene.right() - ui.px(32) - left);
        ImVec2 size = font.calcTextSizeA(font.getFontSize(), Float.MAX_VALUE, wrap, text);
        float x = Math.max(Math.min(left, scene.right() - size.x), scene.centreX() - size.x / 2);
        float y = scene.top() + ui.px(24);
        float pad = ui.px(8);
        int ground = Rgb.abgr(ui.theme().panel(), 0.85 * alpha);
        ImDrawList list = ImGui.getBackgroundDrawList();
        list.addRectFilled(x - 2 * pad, y - pad, x + size.x + 2 * pad, y + size.y + pad, ground, ui.px(6));
        ui.labels().say(NAME, new Rect(x, y, x + size.x, y + size.y), text, scene);
        list.addText(
                font,
                Math.round(font.getFontSize()),
                x,
                y,
                Rgb.abgr(colour, alpha),
                text,
                wrap,
                scene.left(),
                scene.top(),
                scene.right(),
                scene.bottom());
    }
}
