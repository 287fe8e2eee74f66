package downhill.ui.kit;

import downhill.colour.Rgb;
import downhill.render.landscape.Palette;
import imgui.ImDrawList;
import imgui.ImGui;

/** A palette as a strip of its colours, low at the left. */
public final class PaletteBar {
    private static final int SLICES = 24;

    private PaletteBar() {}

    public static void draw(Widgets ui, Palette palette) {
        float left = ImGui.getCursorScreenPosX();
        float top = ImGui.getCursorScreenPosY();
        float width = ImGui.getContentRegionAvailX();
        float bottom = top + ui.px(8);
        ImDrawList list = ImGui.getWindowDrawList();
        for (int i = 0; i < SLICES; i++) {
            int low = Rgb.abgr(palette.at((double) i / SLICES));
            int high = Rgb.abgr(palette.at((i + 1.0) / SLICES));
            float from = left + width * i / SLICES;
            float to = left + width * (i + 1) / SLICES;
            list.addRectFilledMultiColor(from, top, to, bottom, low, high, high, low);
        }
        ImGui.dummy(width, ui.px(8));
    }
}
