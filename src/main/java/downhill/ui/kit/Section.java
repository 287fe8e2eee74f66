package downhill.ui.kit;

import downhill.colour.Rgb;
import imgui.ImDrawList;
import imgui.ImFont;
import imgui.ImGui;
import imgui.flag.ImGuiMouseCursor;

/** The heading of a section that opens and closes. */
public record Section(Widgets ui) {
    private static final float HEIGHT = 40;

    boolean draw(String label, boolean open, String help) {
        return draw(label, "", open, help);
    }

    /** The same with a few quiet words behind its title, where there is room. */
    boolean draw(String label, String note, boolean open, String help) {
        boolean pressed = ImGui.invisibleButton(label, ImGui.getContentRegionAvailX(), ui.px(HEIGHT));
        Rect place = Widgets.lastItem();
        boolean over = ImGui.isItemHovered();
        if (over) {
            ImGui.setMouseCursor(ImGuiMouseCursor.Hand);
        }
        PressArea.ring(ui);
        ui.done(label, help);
        float size = ui.fonts().heading().getFontSize();
        float top = place.centreY() - size / 2;
        int colour = Rgb.abgr(over ? ui.theme().accent() : ui.theme().text());
        ImDrawList list = ImGui.getWindowDrawList();
        list.addText(ui.fonts().heading(), Math.round(size), place.left(), top, colour, label);
        float x = place.right() - ui.px(13);
        note(list, label, note, place, x - ui.px(16));
        chevron(ui, list, x, place.centreY(), open != pressed);
        return open != pressed;
    }

    private void note(ImDrawList list, String label, String note, Rect place, float right) {
        ImFont font = ui.fonts().small();
        float left = place.left() + Letters.width(ui.fonts().heading(), label) + ui.px(12);
        float width = Letters.width(font, note);
        if (note.isEmpty() || left + width > right) {
            return;
        }
        float top = place.centreY() + (ui.fonts().heading().getFontSize() - font.getFontSize()) / 2 - ui.px(4);
        Letters.draw(list, font, left, top, Rgb.abgr(ui.theme().muted()), note);
        ui.labels().say(label + " now", new Rect(left, top, left + width, top + font.getFontSize()), note);
    }

    /** Two short lines that point down where more can be opened, and up where it can be closed. */
    public static void chevron(Widgets ui, ImDrawList list, float x, float y, boolean up) {
        float arm = ui.px(5);
        float tip = y + (up ? -arm : arm) / 2;
        float ends = y + (up ? arm : -arm) / 2;
        int colour = Rgb.abgr(ui.theme().muted());
        list.addLine(x - arm, ends, x, tip, colour, ui.px(1.5f));
        list.addLine(x, tip, x + arm, ends, colour, ui.px(1.5f));
    }
}
