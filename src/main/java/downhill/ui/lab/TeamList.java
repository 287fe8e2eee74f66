package downhill.ui.lab;

import downhill.colour.Rgb;
import downhill.experiment.Team;
import downhill.ui.kit.Rect;
import downhill.ui.kit.TeamMark;
import downhill.ui.kit.Widgets;
import downhill.workspace.TeamLook;
import imgui.ImDrawList;
import imgui.ImGui;
import imgui.flag.ImGuiCol;
import java.util.List;

/** The teams in the race, each in a line with its marker and dash; one of them is shown below. */
final class TeamList {
    private static final float HEIGHT = 28;

    /** Of the chosen one, at its left. */
    private static final float EDGE = 3;

    private TeamList() {}

    /** Draws them; gives the index of the one that is selected now. */
    static int draw(Widgets ui, List<Team> teams, int selected) {
        int next = selected;
        for (int i = 0; i < teams.size(); i++) {
            if (line(ui, teams.get(i).name(), i, i == selected)) {
                next = i;
            }
        }
        return next;
    }

    private static boolean line(Widgets ui, String name, int index, boolean selected) {
        float left = ImGui.getCursorScreenPosX();
        // Under the pointer it is lighter, and only the chosen one has the accent's colour.
        int over = selected
                ? Rgb.mix(ui.theme().field(), ui.theme().accent(), 0.30)
                : ui.theme().field();
        ImGui.pushStyleColor(ImGuiCol.HeaderHovered, Rgb.abgr(over));
        boolean pressed = ImGui.selectable("##team" + index, selected, 0, 0, ui.px(HEIGHT));
        ImGui.popStyleColor();
        Rect place = Widgets.lastItem();
        ui.done("Team " + (index + 1), "Shows the controls of " + name + ".");
        ImDrawList list = ImGui.getWindowDrawList();
        if (selected) {
            int accent = Rgb.abgr(ui.theme().accent());
            list.addRectFilled(left, place.top(), left + ui.px(EDGE), place.bottom(), accent);
        }
        TeamLook teamLook = TeamLook.of(ui.theme(), index);
        float y = place.centreY();
        TeamMark.line(list, teamLook, place.left() + ui.px(6), place.left() + ui.px(38), y, ui.px(1));
        TeamMark.marker(list, teamLook, place.left() + ui.px(22), y, ui.px(6));
        float top = y - ImGui.getFontSize() / 2;
        list.addText(place.left() + ui.px(48), top, Rgb.abgr(ui.theme().text()), name);
        return pressed;
    }
}
