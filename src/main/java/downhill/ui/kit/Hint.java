package downhill.ui.kit;

import imgui.ImGui;
import imgui.flag.ImGuiHoveredFlags;
import imgui.flag.ImGuiKey;
import imgui.flag.ImGuiMouseButton;
import imgui.flag.ImGuiStyleVar;

/**
 * The tooltip of the control under the pointer, after a short rest, so that a passing pointer draws none. It lies beside
 * what it belongs to, and never over it.
 */
final class Hint {
    private static final float REST_SECONDS = 0.45f;
    private static final float WIDTH = 300;

    private final TextWrap textWrap = TextWrap.ofWords();
    private final Labels labels;
    private String over = "";
    private String overNow = "";
    private float rested;
    private boolean hushed;

    /** To what the keyboard was led. */
    private String led = "";

    /** What was pressed, and needs no tooltip before the pointer has left it. */
    private String pressed = "";

    Hint(Labels labels) {
        this.labels = labels;
    }

    /** None until the hand or the keyboard moves on: who turns pages wants to read. */
    void hush() {
        hushed = true;
    }

    /** No tooltip of that one until the hand or the keyboard moves on. */
    void lead(String label) {
        hushed = false;
        led = label;
    }

    boolean hushed() {
        return hushed;
    }

    void begin(float seconds) {
        if (moved()) {
            hushed = false;
            led = "";
        }
        if (ImGui.isMouseClicked(ImGuiMouseButton.Left)) {
            pressed = overNow;
        } else if (!overNow.equals(pressed)) {
            pressed = "";
        }
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

    /** Shows the text above or below the last item if the pointer rests on that. */
    void item(String label, String help, float scale) {
        if (ImGui.isItemHovered(ImGuiHoveredFlags.AllowWhenDisabled) && rests(label) && !ImGui.isItemActive()) {
            show(help, HintPlace.around(Widgets.lastItem(), scale), scale);
        }
    }

    /** The same beside the list that the item stands in, so that the rest of the list can be read. */
    void listed(String label, String help, float scale) {
        if (ImGui.isItemHovered(ImGuiHoveredFlags.AllowWhenDisabled) && rests(label)) {
            show(help, HintPlace.beside(Widgets.lastItem(), scale), scale);
        }
    }

    /** The same for what is drawn there and is no item of a window. */
    void place(String label, String help, Rect place, float scale) {
        boolean here = ImGui.isMouseHoveringRect(place.left(), place.top(), place.right(), place.bottom(), false);
        if (here && !ImGui.getIO().getWantCaptureMouse() && rests(label)) {
            show(help, HintPlace.around(place, scale), scale);
        }
    }

    private boolean rests(String label) {
        overNow = label;
        return label.equals(over) && rested >= REST_SECONDS && !hushed && !label.equals(pressed) && !label.equals(led);
    }

    private void show(String help, HintPlace place, float scale) {
        String text = textWrap.of(ImGui.getFont(), help, WIDTH * scale);
        float width = ImGui.calcTextSizeX(text) + 2 * HintPlace.SIDE * scale;
        float height = ImGui.calcTextSizeY(text) + 2 * HintPlace.EDGE * scale;
        Rect there = place.of(width, height);
        // Of what is grey now a person wants to read too why it is there.
        ImGui.pushStyleVar(ImGuiStyleVar.Alpha, 1);
        ImGui.pushStyleVar(ImGuiStyleVar.WindowRounding, 6 * scale);
        ImGui.pushStyleVar(ImGuiStyleVar.WindowPadding, HintPlace.SIDE * scale, HintPlace.EDGE * scale);
        ImGui.setNextWindowPos(there.left(), there.top());
        ImGui.beginTooltip();
        ImGui.textUnformatted(text);
        labels.tooltip(there, text);
        ImGui.endTooltip();
        ImGui.popStyleVar(3);
    }
}
