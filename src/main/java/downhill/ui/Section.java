package downhill.ui;

import imgui.ImDrawList;
import imgui.ImGui;
import imgui.flag.ImGuiMouseCursor;

/** The heading of a section that opens and closes. */
record Section(Widgets ui) {
    private static final float HEIGHT = 40;

    boolean draw(String label, boolean open, String help) {
        boolean pressed = ImGui.invisibleButton(label, ImGui.getContentRegionAvailX(), ui.px(HEIGHT));
        Rect place = Widgets.lastItem();
        boolean over = ImGui.isItemHovered();
        if (over) {
            ImGui.setMouseCursor(ImGuiMouseCursor.Hand);
        }
        Press.ring(ui);
        ui.done(label, help);
        float size = ui.fonts().heading().getFontSize();
        float top = place.centreY() - size / 2;
        int colour = Rgb.abgr(over ? ui.theme().accent() : ui.theme().text());
        ImDrawList list = ImGui.getWindowDrawList();
        list.addText(ui.fonts().heading(), Math.round(size), place.left(), top, colour, label);
        float x = place.right() - ui.px(13);
        chevron(ui, list, x, place.centreY(), open != pressed);
        return open != pressed;
    }

    /** Two short lines that point down where more can be opened, and up where it can be closed. */
    static void chevron(Widgets ui, ImDrawList list, float x, float y, boolean up) {
        float arm = ui.px(5);
        float tip = y + (up ? -arm : arm) / 2;
        float ends = y + (up ? arm : -arm) / 2;
        int colour = Rgb.abgr(ui.theme().muted());
        list.addLine(x - arm, ends, x, tip, colour, ui.px(1.5f));
        list.addLine(x, tip, x + arm, ends, colour, ui.px(1.5f));
    }
}
