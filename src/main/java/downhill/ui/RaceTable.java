package downhill.ui;

import downhill.experiment.Experiment;
import downhill.experiment.Race;
import downhill.experiment.Race.Reached;
import downhill.experiment.Standing;
import downhill.experiment.Team;
import imgui.ImFont;
import imgui.ImGui;
import imgui.flag.ImGuiCol;
import imgui.flag.ImGuiTableColumnFlags;
import imgui.flag.ImGuiTableFlags;
import java.util.List;
import java.util.Optional;

/** How each team does, a line each. */
record RaceTable(Widgets ui, Experiment experiment, Race race, double tolerance) {
    private static final String NOT_YET = "–";
    private static final List<Item> COLUMNS = List.of(
            new Item("Team", "Who races."),
            new Item("Ball", "The loss of the team's first particle, the ball."),
            new Item("Median", "Half of the particles have a lower loss than this."),
            new Item("Best", "The lowest loss among the particles."),
            new Item(
                    "Distance",
                    "From the nearest known minimum: half of the particles are nearer. – where none is known."),
            new Item(
                    "Steps",
                    "Steps until the median was within the tolerance; ≤ where it may have been a little earlier."),
            new Item(
                    "Gradients",
                    "Gradients a particle had to compute for that, each row of data counted: the fair price, since steps"
                            + " differ."),
            new Item("Diverged", "The share of the particles that left the numbers."));

    /** The columns that a narrow table leaves out, in this order: those that others imply. */
    private static final List<Integer> LEFT_OUT = List.of(6, 4, 3);

    /** The first column's width in others. */
    private static final float NAME = 2.1f;

    /** A column narrower than this at scale 1 cuts its numbers. */
    private static final float COLUMN = 78;

    void draw(float width, float height) {
        int flags = ImGuiTableFlags.ScrollY | ImGuiTableFlags.PadOuterX | ImGuiTableFlags.NoSavedSettings;
        if (!ImGui.beginTable("race", COLUMNS.size(), flags, width, height)) {
            return;
        }
        ImGui.tableSetupScrollFreeze(0, 1);
        int missing = (int) Math.ceil(COLUMNS.size() - 1 + NAME - width / ui.px(COLUMN));
        for (int i = 0; i < COLUMNS.size(); i++) {
            boolean hidden = LEFT_OUT.indexOf(i) >= 0 && LEFT_OUT.indexOf(i) < missing;
            int flag = ImGuiTableColumnFlags.WidthStretch | (hidden ? ImGuiTableColumnFlags.Disabled : 0);
            ImGui.tableSetupColumn(COLUMNS.get(i).title(), flag, i == 0 ? NAME : 1);
        }
        ImGui.tableNextRow();
        for (Item column : COLUMNS) {
            if (ImGui.tableNextColumn()) {
                line(ui.fonts().small(), column.title(), ui.theme().muted());
                ui.done(column.title() + " column", column.help());
            }
        }
        for (int team = 0; team < race.teams(); team++) {
            row(team);
        }
        ImGui.endTable();
    }

    private void row(int index) {
        Team team = experiment.teams().get(index);
        ImGui.tableNextRow();
        ImGui.tableNextColumn();
        name(team.name(), index);
        Optional<Standing> standing = race.standing(index);
        cell(team, 1, standing.map(now -> loss(now.ball())));
        cell(team, 2, standing.map(now -> loss(now.spread().median())));
        cell(team, 3, standing.map(now -> loss(now.spread().best())));
        cell(team, 4, standing.map(Standing::distance).filter(Double::isFinite).map(Numbers::text));
        Optional<Reached> reached = race.reached(index, tolerance);
        cell(team, 5, reached.map(there -> bound(there) + Numbers.count(there.step())));
        cell(
                team,
                6,
                reached.map(
                        there -> bound(there) + Numbers.count(race.effort(index).evaluations(there.step()))));
        diverged(team, standing.map(Standing::diverged).orElse(0.0));
    }

    private void name(String name, int index) {
        Look look = Look.of(ui.theme(), index);
        float x = ImGui.getCursorScreenPosX();
        float y = ImGui.getCursorScreenPosY() + ImGui.getTextLineHeight() / 2;
        TeamMark.line(ImGui.getWindowDrawList(), look, x, x + ui.px(24), y, ui.px(1));
        TeamMark.marker(ImGui.getWindowDrawList(), look, x + ui.px(12), y, ui.px(5));
        ImGui.setCursorPosX(ImGui.getCursorPosX() + ui.px(32));
        ImGui.textUnformatted(name);
        ui.done(name + " in the table", "The team of this line, with its colour, marker and dash on the landscape.");
    }

    private static String loss(double value) {
        return Double.isNaN(value) ? "✗" : Numbers.text(value);
    }

    private static String bound(Reached reached) {
        return reached.exact() ? "" : "≤ ";
    }

    private void cell(Team team, int column, Optional<String> text) {
        cell(
                team,
                column,
                text.orElse(NOT_YET),
                text.isPresent() ? ui.theme().text() : ui.theme().muted());
    }

    private void diverged(Team team, double share) {
        boolean some = share > 0;
        String text = some ? "✗ " + Numbers.text(100 * share) + " %" : "0 %";
        cell(team, 7, text, some ? ui.theme().wrong() : ui.theme().muted());
    }

    private void cell(Team team, int column, String text, int colour) {
        if (ImGui.tableNextColumn()) {
            line(ui.fonts().monoSmall(), text, colour);
            ui.labels().say(COLUMNS.get(column).title() + " of " + team.name(), Widgets.lastItem(), text);
        }
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
