package downhill.ui.kit;

import downhill.colour.Rgb;
import downhill.colour.Theme;
import imgui.ImDrawList;
import imgui.ImGui;
import imgui.flag.ImGuiMouseCursor;

/** A place to press whose picture is drawn by hand. */
public final class PressArea {
    private PressArea() {}

    /** At the cursor, of that size in pixels; true when it was pressed. The last item's state is that of the place. */
    public static boolean area(Widgets ui, String label, float width, float height, String help) {
        boolean pressed = ImGui.invisibleButton(label, width, height);
        if (ImGui.isItemHovered()) {
            ImGui.setMouseCursor(ImGuiMouseCursor.Hand);
        }
        ringWithin(ui);
        ui.done(label, help);
        return pressed;
    }

    /** Shows where the keyboard is, around words; not while pages are turned, which takes it along. */
    public static void ring(Widgets ui) {
        ring(ui, ui.px(3));
    }

    /** The same around the place itself, for one whose ground is drawn over it. */
    public static void ringWithin(Widgets ui) {
        ring(ui, 0);
    }

    private static void ring(Widgets ui, float out) {
        if (ui.hushed() || !ImGui.isItemFocused() || !ImGui.getIO().getNavVisible()) {
            return;
        }
        ImDrawList list = ImGui.getWindowDrawList();
        list.addRect(
                ImGui.getItemRectMinX() - out,
                ImGui.getItemRectMinY() - out,
                ImGui.getItemRectMaxX() + out,
                ImGui.getItemRectMaxY() + out,
                Rgb.abgr(ui.theme().accent()),
                ui.px(6),
                0,
                ui.px(2));
    }

    /** The ground of the last item: lighter under the pointer. */
    public static int ground(Widgets ui) {
        Theme theme = ui.theme();
        double share = ImGui.isItemActive() ? 0.30 : ImGui.isItemHovered() ? 0.16 : 0;
        return Rgb.abgr(Rgb.mix(theme.field(), theme.accent(), share));
    }
}
