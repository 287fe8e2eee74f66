package downhill.ui.stage;

import downhill.colour.Rgb;
import downhill.experiment.Team;
import downhill.experiment.study.Race;
import downhill.ui.kit.Letters;
import downhill.ui.kit.Rect;
import downhill.ui.kit.TeamMark;
import downhill.ui.kit.Widgets;
import downhill.workspace.RunAxis;
import downhill.workspace.TeamLook;
import imgui.ImDrawList;
import imgui.ImFont;
import imgui.ImGui;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whose ball and trail is which: the teams of a race with their markers, in an upper corner of the picture, and what their
 * steps have cost where one's cost more than another's.
 */
public final class TeamLegend {
    /** By which its text is known. */
    private static final String NAME = "Legend of the teams";

    private static final float LINE = 20;
    private static final float MARK = 34;
    private static final float MARGIN = 12;
    private static final float LONGEST = 150;
    private static final float PAD = 8;
    private static final float GAP = 14;
    private static final String COST = "row gradients";
    private static final Rect NOWHERE = new Rect(0, 0, 0, 0);

    /** The shares of the picture that it takes at most: more would lie over the landscape. */
    private static final float MOST_WIDTH = 0.3f;

    private static final float MOST_HEIGHT = 0.25f;

    private final List<String> names = new ArrayList<>();
    private List<Team> teams = List.of();
    private int lines;
    private float room;
    private float width;
    private String text = "";
    private final List<String> costs = new ArrayList<>();
    private long costStep = -1;
    private float costWidth;

    /**
     * Draws it where there is more than one team; gives what it covers, which is empty where it is not drawn.
     *
     * @param taken what stands in the corner already; below it there is room
     * @param race what the teams have paid; empty where their steps cost the same
     * @param left whether it goes to the left corner, as over a map, which has its numbers at the right
     */
    public Rect draw(
            Widgets ui,
            Rect picture,
            Rect taken,
            List<Team> racing,
            int selected,
            Optional<Race> race,
            long step,
            boolean left) {
        int fit = lines(ui, picture, racing.size());
        if (racing.size() < 2 || fit == 0) {
            return NOWHERE;
        }
        write(ui, racing, fit, Math.min(ui.px(LONGEST), picture.width() * MOST_WIDTH));
        count(ui, race, step);
        int head = costs.isEmpty() ? 0 : 1;
        Rect place = place(ui, picture, taken, ui.px(MARK) + width + costWidth, (lines + head) * ui.px(LINE), left);
        ui.labels()
                .say(
                        NAME,
                        place,
                        costs.isEmpty() ? text : text + ", " + COST + " " + String.join(", ", costs),
                        picture);
        draw(ui, place, selected);
        float pad = ui.px(PAD);
        return new Rect(place.left() - pad, place.top() - pad, place.right() + pad, place.bottom() + pad);
    }

    /** Writes the names anew only when they or their room change. */
    private void write(Widgets ui, List<Team> racing, int fit, float longest) {
        if (racing.equals(teams) && fit == lines && longest == room) {
            return;
        }
        teams = racing;
        lines = fit;
        room = longest;
        width = 0;
        names.clear();
        for (int i = 0; i < lines; i++) {
            boolean more = i == lines - 1 && lines < teams.size();
            String name =
                    more ? "and " + (teams.size() - i) + " more" : teams.get(i).name();
            names.add(Letters.fitted(ui.fonts().small(), name, room));
            width = Math.max(width, Letters.width(ui.fonts().small(), names.get(i)));
        }
        text = String.join(", ", names);
    }

    /** Counts anew only after other steps. */
    private void count(Widgets ui, Optional<Race> race, long step) {
        if (race.isEmpty()) {
            costs.clear();
            costWidth = 0;
            costStep = -1;
            return;
        }
        if (step == costStep && costs.size() == lines) return;
        costStep = step;
        costs.clear();
        for (int i = 0; i < lines; i++) {
            costs.add(RunAxis.GRADIENTS.text(race.get().effort(i), step));
        }
        costWidth = ui.px(GAP) + Letters.width(ui.fonts().small(), COST);
    }

    private static int lines(Widgets ui, Rect picture, int teams) {
        int room = (int) ((picture.height() * MOST_HEIGHT - ui.px(MARGIN)) / ui.px(LINE));
        return room < 2 ? 0 : Math.min(teams, room);
    }

    private static Rect place(Widgets ui, Rect picture, Rect taken, float width, float height, boolean left) {
        float pad = ui.px(PAD);
        float margin = ui.px(MARGIN) + pad;
        float x = left ? picture.left() + margin : picture.right() - margin - width;
        float y = picture.top() + margin;
        boolean meets = !taken.isEmpty() && taken.left() < x + width + pad && taken.right() > x - pad;
        float top = meets ? Math.max(y, taken.bottom() + margin) : y;
        return new Rect(x, top, x + width, top + height);
    }

    private void draw(Widgets ui, Rect place, int selected) {
        ImDrawList list = ImGui.getBackgroundDrawList();
        ImFont font = ui.fonts().small();
        float pad = ui.px(PAD);
        int marked = lines < teams.size() ? lines - 1 : lines;
        int ground = Rgb.abgr(ui.theme().panel(), 0.72);
        list.addRectFilled(
                place.left() - pad, place.top() - pad, place.right() + pad, place.bottom() + pad, ground, ui.px(6));
        int head = costs.isEmpty() ? 0 : 1;
        if (head > 0) right(ui, list, place, 0, ui.theme().muted(), COST);
        for (int i = 0; i < lines; i++) {
            float y = place.top() + (head + i + 0.5f) * ui.px(LINE);
            int ink = i == selected ? ui.theme().text() : ui.theme().muted();
            Letters.draw(
                    list, font, place.left() + ui.px(MARK), y - font.getFontSize() / 2, Rgb.abgr(ink), names.get(i));
            if (i < marked && head > 0) right(ui, list, place, head + i, ink, costs.get(i));
            if (i < marked) {
                TeamLook teamLook = TeamLook.of(ui.theme(), i);
                TeamMark.line(list, teamLook, place.left(), place.left() + ui.px(26), y, ui.px(1));
                TeamMark.marker(list, teamLook, place.left() + ui.px(13), y, ui.px(5));
            }
        }
    }

    private static void right(Widgets ui, ImDrawList list, Rect place, int line, int ink, String words) {
        ImFont font = ui.fonts().small();
        float y = place.top() + (line + 0.5f) * ui.px(LINE) - font.getFontSize() / 2;
        Letters.draw(list, font, place.right() - Letters.width(font, words), y, Rgb.abgr(ink), words);
    }
}
