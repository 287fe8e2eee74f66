package downhill.ui.stage;

import downhill.ui.kit.Rect;
import downhill.ui.kit.Widgets;
import imgui.ImFont;
import imgui.ImGui;
import imgui.ImGuiIO;
import imgui.flag.ImGuiStyleVar;
import java.util.List;
import java.util.function.Supplier;

/** A few numbers at the pointer about the place under it, once it has rested. */
public final class HoverReadout {
    /** By which tests find it. */
    static final String LABEL = "Readout";

    private static final float REST_SECONDS = 0.35f;
    private static final float PADDING_X = 12;
    private static final float PADDING_Y = 8;
    private static final float SPACING = 2;

    /** From the pointer, at scale 1. */
    private static final float AWAY = 16;

    private float rested;
    private Object view = "";
    private List<String> lines = List.of();

    /**
     * Draws it if there is something to say.
     *
     * @param now what the picture depends on: when it is another, the rest begins anew
     * @param picture what it keeps to, so that it covers no control
     * @param read the lines for the place under the pointer, asked for once a rest; empty for none
     */
    public void draw(Widgets ui, Object now, Rect picture, Supplier<List<String>> read) {
        ImGuiIO io = ImGui.getIO();
        boolean still = io.getMouseDeltaX() == 0 && io.getMouseDeltaY() == 0 && !ImGui.isAnyMouseDown();
        if (!still || io.getWantCaptureMouse() || !now.equals(view)) {
            rested = 0;
            view = now;
            lines = List.of();
            return;
        }
        float before = rested;
        rested += ui.seconds();
        if (before < REST_SECONDS && rested >= REST_SECONDS) {
            lines = read.get();
        }
        if (!lines.isEmpty()) {
            show(ui, picture);
        }
    }

    /** At the lower right of the pointer, or at its other sides where the picture ends. */
    private void place(Widgets ui, Rect picture) {
        ImFont font = ui.fonts().monoSmall();
        float width = 0;
        for (int i = 0; i < lines.size(); i++) {
            width = Math.max(width, font.calcTextSizeAX(font.getFontSize(), Float.MAX_VALUE, 0, lines.get(i)));
        }
        width += ui.px(2 * PADDING_X);
        float height = lines.size() * (font.getFontSize() + ui.px(SPACING)) + ui.px(2 * PADDING_Y);
        float x = ImGui.getMousePosX();
        float y = ImGui.getMousePosY();
        float left = x + ui.px(AWAY) + width < picture.right() ? x + ui.px(AWAY) : x - ui.px(AWAY) - width;
        float top = y + ui.px(AWAY) + height < picture.bottom() ? y + ui.px(AWAY) : y - ui.px(AWAY) - height;
        ImGui.setNextWindowPos(Math.max(picture.left(), left), Math.max(picture.top(), top));
    }

    private void show(Widgets ui, Rect picture) {
        place(ui, picture);
        ImGui.pushStyleVar(ImGuiStyleVar.WindowRounding, ui.px(6));
        ImGui.pushStyleVar(ImGuiStyleVar.WindowPadding, ui.px(PADDING_X), ui.px(PADDING_Y));
        ImGui.pushStyleVar(ImGuiStyleVar.ItemSpacing, 0, ui.px(SPACING));
        ImGui.beginTooltip();
        ImGui.pushFont(ui.fonts().monoSmall());
        for (int i = 0; i < lines.size(); i++) {
            ImGui.textUnformatted(lines.get(i));
        }
        ImGui.popFont();
        float x = ImGui.getWindowPosX();
        float y = ImGui.getWindowPosY();
        Rect place = new Rect(x, y, x + ImGui.getWindowWidth(), y + ImGui.getWindowHeight());
        ui.labels().say(LABEL, place, String.join("\n", lines));
        ImGui.endTooltip();
        ImGui.popStyleVar(3);
    }
}
