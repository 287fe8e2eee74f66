package downhill.ui;

import imgui.ImDrawList;
import imgui.ImGui;
import imgui.flag.ImGuiCol;
import imgui.flag.ImGuiMouseButton;
import imgui.flag.ImGuiMouseCursor;
import imgui.flag.ImGuiStyleVar;

/** Controls that take little room: words to press and coloured chips. */
final class Small {
    private Small() {}

    /** Small words to press at the right end of the line just begun. */
    static boolean link(Widgets ui, String label, String help) {
        ImGui.pushFont(ui.fonts().small());
        ImGui.sameLine(ImGui.getContentRegionMaxX() - ImGui.calcTextSizeX(label));
        ImGui.pushStyleColor(ImGuiCol.Text, Rgb.abgr(ui.theme().accent()));
        ImGui.textUnformatted(label);
        ImGui.popStyleColor();
        ImGui.popFont();
        boolean over = ImGui.isItemHovered();
        if (over) {
            ImGui.setMouseCursor(ImGuiMouseCursor.Hand);
            Rect place = Widgets.lastItem();
            int colour = Rgb.abgr(ui.theme().accent());
            ImGui.getWindowDrawList().addLine(place.left(), place.bottom(), place.right(), place.bottom(), colour);
        }
        ui.done(label, help);
        return over && ImGui.isMouseReleased(ImGuiMouseButton.Left);
    }

    /** A small button that shows a disc of the colour 0xRRGGBB and the last sign of its label. */
    static boolean chip(Widgets ui, String label, int colour, boolean selected, String help) {
        ImGui.pushStyleColor(
                ImGuiCol.Border,
                Rgb.abgr(selected ? ui.theme().accent() : ui.theme().field()));
        ImGui.pushStyleVar(ImGuiStyleVar.FrameBorderSize, ui.px(1.5f));
        boolean pressed = ImGui.button("##" + label, ui.px(36), ui.px(28));
        ImGui.popStyleVar();
        ImGui.popStyleColor();
        Rect place = Widgets.lastItem();
        ui.done(label, help);
        ImDrawList list = ImGui.getWindowDrawList();
        list.addCircleFilled(place.left() + ui.px(12), place.centreY(), ui.px(5), Rgb.abgr(colour));
        float top = place.centreY() - ui.fonts().small().getFontSize() / 2;
        String sign = label.substring(label.length() - 1);
        int size = Math.round(ui.fonts().small().getFontSize());
        list.addText(
                ui.fonts().small(),
                size,
                place.left() + ui.px(21),
                top,
                Rgb.abgr(ui.theme().text()),
                sign);
        return pressed;
    }

    /** A small button, marked while it is chosen. */
    static boolean toggle(Widgets ui, String label, boolean chosen, float width, String help) {
        return toggle(ui, label, label, chosen, width, help);
    }

    /** The same that shows another text than its label. */
    static boolean toggle(Widgets ui, String label, String shown, boolean chosen, float width, String help) {
        ImGui.pushFont(ui.fonts().small());
        ImGui.pushStyleVar(ImGuiStyleVar.FramePadding, 0, 0);
        ImGui.pushStyleVar(ImGuiStyleVar.FrameBorderSize, ui.px(1.5f));
        ImGui.pushStyleColor(
                ImGuiCol.Border,
                Rgb.abgr(chosen ? ui.theme().accent() : ui.theme().field()));
        boolean pressed = ImGui.button(shown + "##" + label, width, ui.px(28));
        ImGui.popStyleColor();
        ImGui.popStyleVar(2);
        ImGui.popFont();
        ui.done(label, help);
        return pressed;
    }
}
