package downhill.ui.race;

import downhill.colour.Rgb;
import downhill.colour.Theme;
import downhill.experiment.Experiment;
import downhill.ui.kit.Item;
import downhill.ui.kit.Rect;
import downhill.ui.kit.TeamMark;
import downhill.ui.kit.Widgets;
import downhill.workspace.TeamLook;
import imgui.ImFont;
import imgui.ImGui;
import imgui.flag.ImGuiCol;
import imgui.flag.ImGuiSelectableFlags;
import imgui.flag.ImGuiTableColumnFlags;
import imgui.flag.ImGuiTableFlags;
import imgui.flag.ImGuiWindowFlags;
import java.util.List;

/** How each team does, a line each; a line selects its team. A column is as wide as its widest number. */
final class RaceTable {
    static final List<Item> COLUMNS = List.of(
            new Item("Ball", "The loss of the team's first particle, the ball."),
            new Item(
                    "Held out",
                    "The ball's loss over the rows that were held out. Where it rises while the other falls, the model"
                            + " learns its rows by heart."),
            new Item("Median", "Half of the particles have a lower loss than this."),
            new Item("Best", "The lowest loss among the particles."),
            new Item(
                    "Distance",
                    "From the nearest known minimum: half of the particles are nearer. – where none is known."),
            new Item(
                    "Steps",
                    "Steps until the ball was within the tolerance and stayed there; ≤ where it may have been a little"
                            + " earlier."),
            new Item(
                    "Gradients",
                    "Gradients a particle had to compute for that, each row of data counted: the fair price, since"
                            + " steps differ."),
            new Item("Diverged", "The share of the particles that left the numbers."));

    private final RaceLines lines;
    private final RaceColumns columns;
    private boolean scrolls;

    /** @param lines its texts, which follow the race */
    RaceTable(RaceLines lines) {
        this.lines = lines;
        this.columns = new RaceColumns(lines);
    }

    /** How wide it is if it may be that wide, in pixels: what it does not need is for the plots beside it. */
    float width(Widgets ui, Experiment experiment, float most) {
        scrolls = columns.layOut(ui, experiment.teams(), most);
        return Math.min(
                most, (float) Math.ceil(columns.whole(ui) + ImGui.getStyle().getScrollbarSize()));
    }

    /** Draws it, as wide as it said, with that team's line marked; gives the team that is selected next. */
    int draw(Widgets ui, Experiment experiment, int selected, float width, float height) {
        // A table that scrolls by itself would keep the arrow keys out.
        int flags = ImGuiWindowFlags.NavFlattened | (scrolls ? ImGuiWindowFlags.HorizontalScrollbar : 0);
        ImGui.beginChild("race lines", width, height, false, flags);
        int next = table(ui, experiment, selected);
        ImGui.endChild();
        return next;
    }

    private int table(Widgets ui, Experiment experiment, int selected) {
        int flags = ImGuiTableFlags.NoSavedSettings | ImGuiTableFlags.NoPadOuterX;
        if (!ImGui.beginTable("race", 1 + COLUMNS.size(), flags, columns.whole(ui), 0)) {
            return selected;
        }
        head(ui);
        int next = selected;
        for (int team = 0; team < experiment.teams().size(); team++) {
            if (row(ui, experiment.teams().get(team).name(), team, team == selected)) {
                next = team;
            }
        }
        ImGui.endTable();
        return next;
    }

    private void head(Widgets ui) {
        int fixed = ImGuiTableColumnFlags.WidthFixed;
        ImGui.tableSetupColumn("Team", fixed, columns.first(ui));
        for (int i = 0; i < COLUMNS.size(); i++) {
            int flag = fixed | (columns.isShown(i) ? 0 : ImGuiTableColumnFlags.Disabled);
            ImGui.tableSetupColumn(
                    COLUMNS.get(i).title(),
                    flag,
                    columns.width(i) - 2 * ImGui.getStyle().getCellPaddingX());
        }
        ImGui.tableNextRow();
        ImGui.tableNextColumn();
        line(ui.fonts().small(), "Team", ui.theme().muted());
        ui.done("Team column", "Who races.");
        for (int i = 0; i < COLUMNS.size(); i++) {
            if (ImGui.tableNextColumn()) {
                Item column = COLUMNS.get(i);
                line(ui.fonts().small(), column.title(), ui.theme().muted());
                ui.done(column.title() + " column", column.help());
            }
        }
    }

    private boolean row(Widgets ui, String name, int team, boolean selected) {
        ImGui.tableNextRow();
        ImGui.tableNextColumn();
        boolean pressed = name(ui, name, team, selected);
        for (int i = 0; i < COLUMNS.size(); i++) {
            if (ImGui.tableNextColumn()) {
                String text = lines.text(team, i);
                line(ui.fonts().monoSmall(), text, colour(ui.theme(), team, i));
                ui.labels().say(COLUMNS.get(i).title() + " of " + name, Widgets.lastItem(), text);
            }
        }
        return pressed;
    }

    private int colour(Theme theme, int team, int column) {
        if (column == RaceLines.DIVERGED) {
            return lines.diverged(team) ? theme.wrong() : theme.muted();
        }
        return lines.known(team, column) ? theme.text() : theme.muted();
    }

    private boolean name(Widgets ui, String name, int team, boolean selected) {
        TeamLook teamLook = TeamLook.of(ui.theme(), team);
        float x = ImGui.getCursorScreenPosX();
        float top = ImGui.getCursorScreenPosY();
        float y = top + ImGui.getTextLineHeight() / 2;
        boolean pressed = ImGui.selectable(
                "##row" + team, selected, ImGuiSelectableFlags.SpanAllColumns, 0, ImGui.getTextLineHeight());
        ui.done(name + " in the table", name + ". Click to see this team's ball, its step and its controls.");
        TeamMark.line(ImGui.getWindowDrawList(), teamLook, x, x + ui.px(24), y, ui.px(1));
        TeamMark.marker(ImGui.getWindowDrawList(), teamLook, x + ui.px(12), y, ui.px(5));
        int colour = Rgb.abgr(ui.theme().text());
        ImGui.getWindowDrawList().addText(x + ui.px(RaceColumns.MARK), top, colour, columns.name(team));
        ui.labels()
                .say(
                        "Name of " + name,
                        new Rect(x, top, x + ui.px(RaceColumns.MARK) + columns.nameWidth(), y),
                        columns.name(team));
        return pressed;
    }

    /** In one line: a number that wraps cannot be read. */
    private static void line(ImFont font, String text, int colour) {
        ImGui.pushFont(font);
        ImGui.pushStyleColor(ImGuiCol.Text, Rgb.abgr(colour));
        ImGui.textUnformatted(text);
        ImGui.popStyleColor();
        ImGui.popFont();
    }
}
