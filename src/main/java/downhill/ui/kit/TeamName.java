package downhill.ui.kit;

import downhill.colour.Rgb;
import downhill.experiment.Team;
import downhill.workspace.TeamLook;
import imgui.ImFont;
import imgui.ImGui;
import java.util.List;

/** Whose numbers these are: a team's marker and name as a small line; nothing where there is one team only. */
public final class TeamName {
    private static final float MARK = 18;

    private TeamName() {}

    /** Draws it where the next control goes; true if there was something to say. */
    public static boolean draw(Widgets ui, List<Team> teams, int team, float room) {
        if (teams.size() < 2) {
            return false;
        }
        ImFont font = ui.fonts().small();
        float x = ImGui.getCursorScreenPosX();
        float y = ImGui.getCursorScreenPosY();
        String name = Letters.fitted(font, teams.get(team).name(), Math.max(0, room - ui.px(MARK)));
        TeamMark.marker(
                ImGui.getWindowDrawList(),
                TeamLook.of(ui.theme(), team),
                x + ui.px(6),
                y + font.getFontSize() / 2,
                ui.px(5));
        Letters.draw(
                ImGui.getWindowDrawList(),
                font,
                x + ui.px(MARK),
                y,
                Rgb.abgr(ui.theme().text()),
                name);
        ImGui.dummy(ui.px(MARK) + Letters.width(font, name), font.getFontSize());
        return true;
    }
}
