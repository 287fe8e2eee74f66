package downhill.ui.kit;

import downhill.colour.Rgb;
import imgui.ImGui;
import imgui.flag.ImGuiCol;

/** What is pressed: buttons with words on them, and boxes to tick. */
record Buttons(Widgets ui) {
    static final float HEIGHT = 36;

    boolean button(String label, String shown, float width, String help) {
        boolean pressed = ImGui.button(shown + "##" + label, width, ui.px(HEIGHT));
        ui.done(label, help);
        return pressed;
    }

    /** Filled with the accent colour. */
    boolean primary(String label, String shown, float width, String help) {
        ImGui.pushStyleColor(ImGuiCol.Button, Rgb.abgr(ui.theme().accent()));
        ImGui.pushStyleColor(
                ImGuiCol.ButtonHovered,
                Rgb.abgr(Rgb.mix(ui.theme().accent(), ui.theme().onAccent(), 0.12)));
        ImGui.pushStyleColor(
                ImGuiCol.ButtonActive,
                Rgb.abgr(Rgb.mix(ui.theme().accent(), ui.theme().onAccent(), 0.24)));
        ImGui.pushStyleColor(ImGuiCol.Text, Rgb.abgr(ui.theme().onAccent()));
        boolean pressed = ImGui.button(shown + "##" + label, width, ui.px(HEIGHT));
        ImGui.popStyleColor(4);
        ui.done(label, help);
        return pressed;
    }

    /** Its words alone, in the accent colour while it is selected. */
    boolean tab(String label, boolean selected, String help) {
        int colour = selected ? ui.theme().accent() : ui.theme().muted();
        ImGui.pushStyleColor(ImGuiCol.Text, Rgb.abgr(colour));
        ImGui.pushStyleColor(ImGuiCol.Button, 0);
        boolean pressed = ImGui.button(label, 0, ui.px(HEIGHT));
        ImGui.popStyleColor(2);
        ui.done(label, help);
        return pressed;
    }

    /** Gives what is to hold next. */
    boolean checkbox(String label, String shown, boolean value, String help) {
        ImGui.setCursorPosY(ImGui.getCursorPosY() + (ui.px(HEIGHT) - ImGui.getFrameHeight()) / 2);
        ui.outlined();
        boolean pressed = ImGui.checkbox(shown + "###" + label, value);
        Widgets.notOutlined();
        ui.done(label, help);
        return pressed != value;
    }
}
