package downhill.ui.kit;

import downhill.colour.Rgb;
import imgui.ImDrawList;
import imgui.ImGui;
import imgui.flag.ImGuiCol;

/** A ground under what is drawn between its beginning and its end, with padding on all sides. */
public final class PaddedGround {
    private static final float PADDING = 16;
    private static final int GROUND = 0;
    private static final int CONTENT = 1;

    private final Widgets ui;
    private final float left;
    private final float top;
    private final float width;

    private PaddedGround(Widgets ui, float left, float top, float width) {
        this.ui = ui;
        this.left = left;
        this.top = top;
        this.width = width;
    }

    public static PaddedGround begin(Widgets ui) {
        PaddedGround paddedGround = new PaddedGround(
                ui, ImGui.getCursorScreenPosX(), ImGui.getCursorScreenPosY(), ImGui.getContentRegionAvailX());
        ImDrawList list = ImGui.getWindowDrawList();
        list.channelsSplit(2);
        list.channelsSetCurrent(CONTENT);
        ImGui.setCursorScreenPos(paddedGround.left + ui.px(PADDING), paddedGround.top + ui.px(PADDING));
        ImGui.beginGroup();
        ImGui.pushStyleColor(ImGuiCol.Button, Rgb.abgr(ui.theme().line()));
        return paddedGround;
    }

    /** The width of its content in pixels. */
    public float room() {
        return width - 2 * ui.px(PADDING);
    }

    /** With a bar of that 0xRRGGBB colour at the left. */
    public void end(int bar) {
        ImGui.popStyleColor();
        ImGui.endGroup();
        float bottom = ImGui.getItemRectMaxY() + ui.px(PADDING);
        ImDrawList list = ImGui.getWindowDrawList();
        list.channelsSetCurrent(GROUND);
        int ground = Rgb.mix(ui.theme().panel(), ui.theme().field(), 0.7);
        list.addRectFilled(left, top, left + width, bottom, Rgb.abgr(ground), ui.px(6));
        list.addRectFilled(left, top, left + ui.px(4), bottom, Rgb.abgr(bar), ui.px(2));
        list.channelsMerge();
        ImGui.setCursorScreenPos(left, top);
        ImGui.dummy(width, bottom - top);
    }
}
