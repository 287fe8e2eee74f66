package downhill.ui.plot;

import imgui.ImGui;

/** The time since the frame before, once a frame, however often a part is drawn in it. */
public final class Clock {
    private int frame;

    public float seconds(PlotArea plotArea) {
        boolean told = frame == ImGui.getFrameCount();
        frame = ImGui.getFrameCount();
        return told ? 0 : plotArea.ui().seconds();
    }
}
