package downhill.ui.ball;

import downhill.experiment.Team;
import downhill.ui.kit.Widgets;
import downhill.workspace.Guide;
import downhill.workspace.OpenPanels;
import imgui.ImGui;
import imgui.flag.ImGuiStyleVar;

/** Which guides are shown at the ball, as boxes to tick in two columns. */
final class BallControls {
    private BallControls() {}

    static OpenPanels draw(Widgets ui, OpenPanels openPanels, Team team) {
        OpenPanels next = openPanels;
        float column = ImGui.getContentRegionAvailX() / 2;
        float left = ImGui.getCursorPosX();
        ImGui.pushStyleVar(ImGuiStyleVar.FramePadding, ui.px(2), ui.px(2));
        ImGui.pushStyleVar(ImGuiStyleVar.ItemSpacing, ui.px(8), ui.px(6));
        ImGui.pushFont(ui.fonts().small());
        float top = 0;
        for (Guide guide : Guide.values()) {
            if (guide.ordinal() % 2 == 0) {
                top = ImGui.getCursorPosY();
            } else {
                ImGui.sameLine();
                ImGui.setCursorPosX(left + column);
                ImGui.setCursorPosY(top);
            }
            boolean shown = openPanels.has(guide.openable());
            if (ui.checkbox(guide.title(), guide.title(team), shown, guide.help(team)) != shown) {
                next = next.with(guide.openable(), !shown);
            }
        }
        ImGui.popFont();
        ImGui.popStyleVar(2);
        return next;
    }
}
