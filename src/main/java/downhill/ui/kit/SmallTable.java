package downhill.ui.kit;

import downhill.colour.Rgb;
import imgui.ImDrawList;
import imgui.ImFont;
import imgui.ImGui;
import java.util.List;

/** Lines of small text in columns, which end where they are told to. */
public record SmallTable(Widgets ui, float[] ends) {
    private static final float HEIGHT = 19;

    /** A line; the first cell begins at the left, the others end at their columns' ends. */
    public void line(String label, String help, List<String> cells, boolean head) {
        float left = ImGui.getCursorScreenPosX();
        float top = ImGui.getCursorScreenPosY();
        float width = ImGui.getContentRegionAvailX();
        ImDrawList list = ImGui.getWindowDrawList();
        ImFont words = ui.fonts().small();
        int colour = Rgb.abgr(head ? ui.theme().muted() : ui.theme().text());
        list.addText(words, Math.round(words.getFontSize()), left, top, colour, cells.get(0));
        ImFont font = head ? words : ui.fonts().monoSmall();
        for (int i = 1; i < cells.size(); i++) {
            float size = font.calcTextSizeAX(font.getFontSize(), Float.MAX_VALUE, 0, cells.get(i));
            float x = left + ends[i - 1] * width - size;
            list.addText(font, Math.round(font.getFontSize()), x, top, colour, cells.get(i));
        }
        ImGui.dummy(width, ui.px(HEIGHT));
        ui.done(label, help);
    }
}
