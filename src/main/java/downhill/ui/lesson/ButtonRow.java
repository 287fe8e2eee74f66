package downhill.ui.lesson;

import downhill.ui.kit.Widgets;
import imgui.ImGui;

/** Buttons beside each other, and below each other where there is no room. Lives as long as the frame. */
final class ButtonRow {
    private final Widgets ui;
    private final float room;
    private float taken;

    ButtonRow(Widgets ui, float room) {
        this.ui = ui;
        this.room = room;
    }

    /** The pixels that a button with those words takes. */
    static float width(String words) {
        return ImGui.calcTextSizeX(words) + 2 * ImGui.getStyle().getFramePaddingX();
    }

    boolean button(String label, String shown, float width, String help) {
        float gap = ImGui.getStyle().getItemSpacingX();
        if (taken > 0 && taken + gap + width <= room) {
            ImGui.sameLine();
            taken += gap + width;
        } else {
            taken = width;
        }
        return ui.button(label, shown, width, help);
    }
}
