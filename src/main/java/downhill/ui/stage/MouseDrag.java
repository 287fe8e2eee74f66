package downhill.ui.stage;

import imgui.ImGui;
import imgui.flag.ImGuiMouseButton;

/** What the mouse does over a picture from a press to its release: a drag, or a click where it hardly moves. */
final class MouseDrag {
    /** A press that moves less than this (at scale 1) is a click. */
    private static final float CLICK_REACH = 4;

    private static final int[] BUTTONS = {ImGuiMouseButton.Left, ImGuiMouseButton.Right, ImGuiMouseButton.Middle};

    private boolean held;
    private float travelled;

    /** What it does in a frame. */
    enum Step {
        NONE,
        /** It goes on to drag. */
        MOVES,
        /** The drag has ended. */
        DROPPED,
        /** The left button is released where it was pressed. */
        CLICKED
    }

    /** Whether a button is pressed that was pressed over the picture. */
    boolean isHeld() {
        return held;
    }

    /** Takes in this frame's mouse. */
    Step update(float scale) {
        float reach = CLICK_REACH * scale;
        if (button() < 0) {
            return release(reach);
        }
        if (!held) {
            held = true;
            travelled = 0;
        }
        travelled += Math.abs(ImGui.getIO().getMouseDeltaX())
                + Math.abs(ImGui.getIO().getMouseDeltaY());
        return travelled >= reach ? Step.MOVES : Step.NONE;
    }

    private Step release(float reach) {
        boolean was = held;
        held = false;
        if (was && travelled >= reach) {
            return Step.DROPPED;
        }
        return was && ImGui.isMouseReleased(ImGuiMouseButton.Left) ? Step.CLICKED : Step.NONE;
    }

    /** The button that is down, as Dear ImGui counts them; −1 for none. */
    static int button() {
        for (int button : BUTTONS) {
            if (ImGui.isMouseDown(button)) {
                return button;
            }
        }
        return -1;
    }
}
