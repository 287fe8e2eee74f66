package downhill.ui;

import imgui.ImGui;
import imgui.ImGuiIO;
import imgui.flag.ImGuiStyleVar;
import java.util.List;
import java.util.function.Supplier;

/** A few numbers at the pointer about the place under it, once it has rested. */
public final class HoverReadout {
    /** By which tests find it. */
    static final String LABEL = "Readout";

    private static final float REST_SECONDS = 0.35f;

    private float rested;
    private Object view = "";
    private List<String> lines = List.of();

    /**
     * Draws it if there is something to say.
     *
     * @param now what the picture depends on: when it is another, the rest begins anew
     * @param read the lines for the place under the pointer, asked for once a rest; empty for none
     */
    public void draw(Widgets ui, Object now, Supplier<List<String>> read) {
        ImGuiIO io = ImGui.getIO();
        boolean still = io.getMouseDeltaX() == 0 && io.getMouseDeltaY() == 0 && !ImGui.isAnyMouseDown();
        if (!still || io.getWantCaptureMouse() || !now.equals(view)) {
            rested = 0;
            view = now;
            lines = List.of();
            return;
        }
        float before = rested;
        rested += ui.seconds();
        if (before < REST_SECONDS && rested >= REST_SECONDS) {
            lines = read.get();
        }
        if (!lines.isEmpty()) {
            show(ui);
        }
    }

    private void show(Widgets ui) {
        ImGui.pushStyleVar(ImGuiStyleVar.WindowRounding, ui.px(6));
        ImGui.pushStyleVar(ImGuiStyleVar.WindowPadding, ui.px(12), ui.px(8));
        ImGui.pushStyleVar(ImGuiStyleVar.ItemSpacing, 0, ui.px(2));
        ImGui.beginTooltip();
        ImGui.pushFont(ui.fonts().monoSmall());
        for (int i = 0; i < lines.size(); i++) {
            ImGui.textUnformatted(lines.get(i));
        }
        ImGui.popFont();
        float x = ImGui.getWindowPosX();
        float y = ImGui.getWindowPosY();
        Rect place = new Rect(x, y, x + ImGui.getWindowWidth(), y + ImGui.getWindowHeight());
        ui.labels().say(LABEL, place, String.join("\n", lines));
        ImGui.endTooltip();
        ImGui.popStyleVar(3);
    }
}
