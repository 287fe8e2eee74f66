package downhill.ui;

import imgui.ImGui;
import imgui.flag.ImGuiHoveredFlags;
import imgui.flag.ImGuiKey;
import imgui.flag.ImGuiStyleVar;

/** The tooltip of the control under the pointer, after a short rest, so that a passing pointer draws none. */
final class Hint {
    private static final float REST_SECONDS = 0.45f;
    private static final float WIDTH = 300;

    private String over = "";
    private String overNow = "";
    private float rested;
    private boolean hushed;

    /** None until the hand or the keyboard moves on: who turns pages wants to read. */
    void hush() {
        hushed = true;
    }

    boolean hushed() {
        return hushed;
    }

    void begin(float seconds) {
        hushed &= !moved();
        rested = overNow.equals(over) && !over.isEmpty() ? rested + seconds : 0;
        over = overNow;
        overNow = "";
    }

    private static boolean moved() {
        boolean hand = ImGui.getIO().getMouseDeltaX() != 0 || ImGui.getIO().getMouseDeltaY() != 0;
        return hand
                || ImGui.isKeyPressed(ImGuiKey.DownArrow)
                || ImGui.isKeyPressed(ImGuiKey.UpArrow)
                || ImGui.isKeyPressed(ImGuiKey.LeftArrow)
                || ImGui.isKeyPressed(ImGuiKey.RightArrow)
                || ImGui.isKeyPressed(ImGuiKey.Tab);
    }

    /** Shows the text if the last item is the one that the pointer rests on. */
    void item(String label, String help, float scale) {
        if (!ImGui.isItemHovered(ImGuiHoveredFlags.AllowWhenDisabled)) {
            return;
        }
        overNow = label;
        if (label.equals(over) && rested >= REST_SECONDS && !hushed && !ImGui.isItemActive()) {
            show(help, scale);
        }
    }

    private static void show(String help, float scale) {
        ImGui.pushStyleVar(ImGuiStyleVar.WindowRounding, 6 * scale);
        ImGui.pushStyleVar(ImGuiStyleVar.WindowPadding, 12 * scale, 8 * scale);
        ImGui.beginTooltip();
        ImGui.pushTextWrapPos(WIDTH * scale);
        ImGui.textUnformatted(help);
        ImGui.popTextWrapPos();
        ImGui.endTooltip();
        ImGui.popStyleVar(2);
    }
}
