package downhill.ui.race;

import downhill.experiment.Team;
import downhill.ui.kit.Letters;
import downhill.ui.kit.Widgets;
import imgui.ImGui;
import java.util.ArrayList;
import java.util.List;

/** How the columns of a race's table share its width: each as wide as its widest number, in a narrow one fewer of them. */
final class RaceColumns {
    /** What a narrow table leaves out, in this order: first what others imply. Where some diverged, that is told. */
    private static final int[] LEFT_OUT = {
        RaceLines.GRADIENTS, RaceLines.DISTANCE, RaceLines.BEST, RaceLines.DIVERGED, RaceLines.HELD_OUT, RaceLines.BALL
    };

    static final float MARK = 32;
    private static final float GAP = 14;

    /** Of a name: so much is left of it before a column is left out, and so little before the table scrolls. */
    private static final float NAME = 130;

    private static final float LEAST_NAME = 56;

    private final RaceLines lines;
    private final boolean[] shown = new boolean[RaceLines.COLUMNS];
    private final float[] widths = new float[RaceLines.COLUMNS];
    private final List<String> names = new ArrayList<>();
    private List<Team> named = List.of();
    private float nameWidth;

    /** @param lines the texts in the columns */
    RaceColumns(RaceLines lines) {
        this.lines = lines;
    }

    /** Shares out the width; true if it does not suffice for what is never left out. */
    boolean layOut(Widgets ui, List<Team> teams, float width) {
        float sign = Letters.width(ui.fonts().monoSmall(), "0");
        float room = width - ImGui.getStyle().getScrollbarSize() - ui.px(MARK + GAP);
        for (int i = 0; i < widths.length; i++) {
            float title =
                    Letters.width(ui.fonts().small(), RaceTable.COLUMNS.get(i).title());
            widths[i] = ui.px(GAP) + (float) Math.ceil(Math.max(title, sign * lines.signs(i)));
            shown[i] = i != RaceLines.HELD_OUT || lines.isKnown(i);
            room -= shown[i] ? widths[i] : 0;
        }
        float wanted = Math.min(ui.px(NAME), longest(teams));
        for (int column : LEFT_OUT) {
            boolean told = column == RaceLines.DIVERGED && lines.anyDiverged();
            if (shown[column] && room < wanted && !told) {
                shown[column] = false;
                room += widths[column];
            }
        }
        float least = Math.min(ui.px(LEAST_NAME), wanted);
        name(teams, (float) Math.floor(Math.max(least, Math.min(room, longest(teams) + ui.px(GAP)))));
        return room < least;
    }

    /** How wide the table is, in pixels. */
    float whole(Widgets ui) {
        float whole = first(ui) + 2 * ImGui.getStyle().getCellPaddingX();
        for (int i = 0; i < widths.length; i++) {
            whole += shown[i] ? widths[i] : 0;
        }
        return whole;
    }

    private static float longest(List<Team> teams) {
        float longest = 0;
        for (Team team : teams) {
            longest = Math.max(longest, ImGui.calcTextSizeX(team.name()));
        }
        return (float) Math.ceil(longest);
    }

    /** Names as long as they fit, written anew only when they or their room change. */
    private void name(List<Team> teams, float room) {
        if (room == nameWidth && teams.equals(named)) {
            return;
        }
        nameWidth = room;
        named = teams;
        names.clear();
        teams.forEach(team -> names.add(Letters.fitted(ImGui.getFont(), team.name(), room)));
    }

    /** The width of the first column, with mark and name. */
    float first(Widgets ui) {
        return ui.px(MARK + GAP) + nameWidth;
    }

    /** What of it the names have, behind the mark. */
    float nameWidth() {
        return nameWidth;
    }

    /** A team's name, as much of it as fits. */
    String name(int team) {
        return names.get(team);
    }

    boolean isShown(int column) {
        return shown[column];
    }

    float width(int column) {
        return widths[column];
    }
}
