package downhill.ui.race;

import downhill.experiment.Experiment;
import downhill.experiment.study.Race;
import downhill.language.Digits;
import downhill.ui.kit.Item;
import downhill.ui.kit.Pane;
import downhill.ui.kit.Range;
import downhill.ui.kit.Rect;
import downhill.ui.kit.SmallControls;
import downhill.ui.kit.Widgets;
import downhill.workspace.OpenPanels;
import imgui.ImGui;
import java.util.List;

/** The race below the landscape: table, curves and histogram side by side, two of them, or one at a time. */
public final class RacePanel {
    /** The name of its pane, for the keyboard. */
    public static final String NAME = "Race";

    private static final List<Item> PARTS = List.of(
            new Item("Table and curves", "How each team does, in numbers and over the steps."),
            new Item("Table", "How each team does, in numbers: with all columns."),
            new Item(
                    "Curves",
                    "The loss over the run: the median of each team's particles, and a band that holds eight of ten."),
            new Item("Losses now", "How the losses of each team's particles are spread now."));
    private static final int TWO = 0;
    private static final int TABLE = 1;
    private static final int CURVES = 2;
    private static final int LOSSES = 3;

    /** At scale 1: from here on all three have room; from there on two. */
    private static final float ROOM_FOR_THREE = 1240;

    private static final float ROOM_FOR_TWO = 860;

    /** The table's share of the width beside others. */
    private static final float BESIDE_TWO = 0.56f;

    private static final float BESIDE_ONE = 0.62f;
    private static final float GAP = 16;
    private static final float ROOM_FOR_VERDICT = 80;
    private static final float LEAST_SLIDER = 24;

    private static final Range TOLERANCE = Range.log(1e-8, 10);

    private final RaceLines lines = new RaceLines();
    private final RaceTable table = new RaceTable(lines);
    private int shown = TWO;

    /** What it shows: the panels, and the index of the team whose ball and controls are shown. */
    public record State(OpenPanels openPanels, int team) {}

    /** Draws it at its place and gives back what it shows, with what a person changed in this frame. */
    public State draw(Widgets ui, Experiment experiment, Race race, long step, State state, Rect place) {
        OpenPanels openPanels = state.openPanels();
        int selected = state.team();
        Pane.begin(ui, NAME, place, 16, 8);
        boolean three = place.width() >= ui.px(ROOM_FOR_THREE);
        boolean two = place.width() >= ui.px(ROOM_FOR_TWO);
        int part = shown == TWO && !two ? TABLE : shown;
        OpenPanels next = head(ui, openPanels, three, two, part);
        lines.follow(experiment, race, next.tolerance(), step);
        verdict(ui);
        float height = ImGui.getContentRegionAvailY();
        float all = ImGui.getContentRegionAvailX();
        float gap = ui.px(GAP);
        float most = three ? all * BESIDE_TWO : part == TWO ? all * BESIDE_ONE : all;
        float wide = table.width(ui, experiment, most);
        float curves = three ? (all - wide - 2 * gap) / 2 : part == TWO ? all - wide - gap : all;
        if (three || part == TWO || part == TABLE) {
            selected = table.draw(ui, experiment, selected, wide, height);
        }
        if (three || part == TWO) {
            ImGui.sameLine(0, gap);
        }
        if (three || part == TWO || part == CURVES) {
            next = next.withOver(new LossCurves(ui, race, step, next.over()).draw(curves, height));
        }
        if (three) {
            ImGui.sameLine(0, gap);
        }
        if (three || part == LOSSES) {
            new LossHistogram(ui, race).draw(curves, height);
        }
        Pane.end();
        return new State(next, selected);
    }

    /** Left out where it would leave no line of the table. */
    private void verdict(Widgets ui) {
        if (!lines.verdict().isEmpty() && ImGui.getContentRegionAvailY() > ui.px(ROOM_FOR_VERDICT)) {
            ui.text(lines.verdict(), ui.fonts().small(), ui.theme().text());
            ui.labels().say("Who wins", Widgets.lastItem(), lines.verdict());
        }
    }

    private OpenPanels head(Widgets ui, OpenPanels openPanels, boolean three, boolean two, int part) {
        for (int i = two ? TWO : TABLE; i < PARTS.size() && !three; i++) {
            if (ui.tab(PARTS.get(i).title(), i == part, PARTS.get(i).help())) {
                shown = i;
            }
            ImGui.sameLine();
        }
        OpenPanels kept = tolerance(ui, openPanels);
        float top = ImGui.getCursorPosY();
        boolean closed = SmallControls.wordsAtRight(ui, "Close", "Closes the race. The key T opens it again.");
        ImGui.setCursorPosY(top + ui.px(40));
        return closed ? kept.withRace(false) : kept;
    }

    /** Where there is no room for it, as beside the Lab in a very narrow window, the tolerance stays as it is. */
    private static OpenPanels tolerance(Widgets ui, OpenPanels openPanels) {
        double now = openPanels.tolerance();
        String help = "How near to the lowest known loss a team's ball has to come, and stay, to count as there.";
        float others = SmallControls.width(ui, "Tolerance") + SmallControls.width(ui, "Close") + ui.px(104);
        float width = Math.min(ui.px(104), ImGui.getContentRegionAvailX() - others);
        if (width < ui.px(LEAST_SLIDER)) {
            return openPanels;
        }
        double next = ui.inlineSlider("Tolerance", now, TOLERANCE, "%-7s".formatted(Digits.text(now)), width, help);
        return next == now ? openPanels : openPanels.withTolerance(next);
    }
}
