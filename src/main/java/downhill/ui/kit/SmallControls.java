package downhill.ui.kit;

import downhill.colour.Rgb;
import imgui.ImDrawList;
import imgui.ImFont;
import imgui.ImGui;
import imgui.flag.ImGuiCol;
import imgui.flag.ImGuiMouseCursor;
import imgui.flag.ImGuiStyleVar;

/** Controls that take little room: words to press. */
public final class SmallControls {
    private SmallControls() {}

    /** The pixels that small words take. */
    public static float width(Widgets ui, String label) {
        ImFont font = ui.fonts().small();
        return font.calcTextSizeAX(font.getFontSize(), Float.MAX_VALUE, 0, label);
    }

    /** The same at the right end of a line of buttons. */
    public static boolean wordsAtRight(Widgets ui, String label, String help) {
        ImGui.setCursorPosX(ImGui.getContentRegionMaxX() - width(ui, label));
        ImGui.setCursorPosY(ImGui.getCursorPosY() + ui.px(10));
        return words(ui, label, help);
    }

    /** Small words to press, where the next control goes. */
    public static boolean words(Widgets ui, String label, String help) {
        return words(ui, label, label, help);
    }

    /** The same that shows another text than its label. */
    public static boolean words(Widgets ui, String label, String shown, String help) {
        ImFont font = ui.fonts().small();
        boolean pressed = ImGui.invisibleButton(label, width(ui, shown), font.getFontSize());
        Rect place = Widgets.lastItem();
        int colour = Rgb.abgr(ui.theme().accent(), ImGui.getStyle().getAlpha());
        ImDrawList list = ImGui.getWindowDrawList();
        list.addText(font, Math.round(font.getFontSize()), place.left(), place.top(), colour, shown);
        if (ImGui.isItemHovered()) {
            ImGui.setMouseCursor(ImGuiMouseCursor.Hand);
            list.addLine(place.left(), place.bottom(), place.right(), place.bottom(), colour);
        }
        PressArea.ring(ui);
        ui.done(label, help);
        return pressed;
    }

    /** Small words to press at the right end of the line just begun. */
    public static boolean link(Widgets ui, String label, String help) {
        ImGui.sameLine(ImGui.getContentRegionMaxX() - width(ui, label));
        return words(ui, label, help);
    }

    /** The same that shows another text than its label. */
    public static boolean link(Widgets ui, String label, String shown, String help) {
        ImGui.sameLine(ImGui.getContentRegionMaxX() - width(ui, shown));
        return words(ui, label, shown, help);
    }

    /** A small button, marked while it is chosen. */
    public static boolean toggle(Widgets ui, String label, boolean chosen, float width, String help) {
        return toggle(ui, label, label, chosen, width, help);
    }

    /** The same that shows another text than its label. */
    public static boolean toggle(Widgets ui, String label, String shown, boolean chosen, float width, String help) {
        return faced(ui, label, face(label, shown), chosen, width, help);
    }

    /** What Dear ImGui is told of a button that shows another text than its label. */
    public static String face(String label, String shown) {
        return shown + "##" + label;
    }

    /** The same toggle with its face made before: one that is always in sight needs no other in each frame. */
    public static boolean faced(Widgets ui, String label, String face, boolean chosen, float width, String help) {
        ImGui.pushFont(ui.fonts().small());
        ImGui.pushStyleVar(ImGuiStyleVar.FramePadding, 0, 0);
        ImGui.pushStyleVar(ImGuiStyleVar.FrameBorderSize, ui.px(1.5f));
        ImGui.pushStyleColor(
                ImGuiCol.Border,
                Rgb.abgr(chosen ? ui.theme().accent() : ui.theme().field()));
        boolean pressed = ImGui.button(face, width, ui.px(28));
        ImGui.popStyleColor();
        ImGui.popStyleVar(2);
        ImGui.popFont();
        ui.done(label, help);
        return pressed;
    }
}
