package downhill.ui;

import downhill.experiment.Experiment;
import downhill.experiment.Race;
import imgui.ImGui;

/** The race below the landscape: the table, the curves and the histogram, side by side or one at a time. */
public final class RacePanel {
    /** The name of its pane, for the keyboard. */
    public static final String NAME = "Race";

    private static final String[] PARTS = {"Table", "Curves", "Losses now"};
    private static final String[] HELP = {
        "How each team does, in numbers.",
        "The loss over the steps: the median of each team's particles, and a band that holds eight of ten.",
        "How the losses of each team's particles are spread now."
    };
    private static final float WIDE = 1340;
    private static final float TABLE = 0.5f;
    private static final float LEAST_SLIDER = 24;

    private static final Range TOLERANCE = Range.log(1e-8, 10);

    private int shown;

    /** Draws it at its place and gives back the panels, with what a person changed in this frame. */
    public Panels draw(Widgets ui, Experiment experiment, Race race, long step, Panels panels, Rect place) {
        Pane.begin(ui, NAME, place, 16, 8);
        boolean wide = place.width() >= ui.px(WIDE);
        Panels next = head(ui, panels, wide);
        float height = ImGui.getContentRegionAvailY();
        float all = ImGui.getContentRegionAvailX();
        float gap = ui.px(16);
        if (wide || shown == 0) {
            new RaceTable(ui, experiment, race, next.tolerance()).draw(wide ? all * TABLE : all, height);
        }
        float half = wide ? (all * (1 - TABLE) - 2 * gap) / 2 : all;
        if (wide) {
            ImGui.sameLine(0, gap);
        }
        if (wide || shown == 1) {
            next = next.withOver(new LossCurves(ui, race, step, next.over()).draw(half, height));
        }
        if (wide) {
            ImGui.sameLine(0, gap);
        }
        if (wide || shown == 2) {
            new LossHistogram(ui, race).draw(half, height);
        }
        Pane.end();
        return next;
    }

    private Panels head(Widgets ui, Panels panels, boolean wide) {
        for (int i = 0; i < PARTS.length && !wide; i++) {
            if (ui.tab(PARTS[i], i == shown, HELP[i])) {
                shown = i;
            }
            ImGui.sameLine();
        }
        Panels kept = tolerance(ui, panels);
        float top = ImGui.getCursorPosY();
        boolean closed = Small.wordsAtRight(ui, "Close", "Closes the race. The key T opens it again.");
        ImGui.setCursorPosY(top + ui.px(40));
        return closed ? kept.withRace(false) : kept;
    }

    /** Where there is no room for it, as beside the Lab in a very narrow window, the tolerance stays as it is. */
    private static Panels tolerance(Widgets ui, Panels panels) {
        double now = panels.tolerance();
        String help = "How near to the lowest known loss a team's median has to come to count as there.";
        float others = Small.width(ui, "Tolerance") + Small.width(ui, "Close") + ui.px(104);
        float width = Math.min(ui.px(104), ImGui.getContentRegionAvailX() - others);
        if (width < ui.px(LEAST_SLIDER)) {
            return panels;
        }
        double next = ui.inlineSlider("Tolerance", now, TOLERANCE, "%-7s".formatted(Numbers.text(now)), width, help);
        return next == now ? panels : panels.withTolerance(next);
    }
}
