package downhill.ui.ball;

import downhill.experiment.Team;
import downhill.ui.kit.Card;
import downhill.ui.kit.CardWindow;
import downhill.ui.kit.FloatPlace;
import downhill.ui.kit.Rect;
import downhill.ui.kit.TeamName;
import downhill.ui.kit.TextWrap;
import downhill.ui.kit.Widgets;
import downhill.workspace.OpenPanels;
import downhill.workspace.Openable;
import imgui.ImGui;
import imgui.flag.ImGuiStyleVar;
import imgui.flag.ImGuiWindowFlags;
import java.util.List;

/** What is known at the ball, small and over the picture, beside a lesson: it leaves the ball and its arrows free. */
final class FloatingCard {
    private static final String TITLE = Openable.BALL.title();
    private static final String HELP = "What is known at the ball. Click to close; the menu Ball shows more.";
    private static final int FLAGS = CardWindow.FLAGS | ImGuiWindowFlags.NoScrollbar;
    private static final float WIDTH = 236;
    private static final float MARGIN = 12;
    private static final float OPACITY = 1;

    private final TextWrap textWrap = TextWrap.ofWords();
    private final FloatPlace floatPlace = new FloatPlace();
    private float height;
    private Rect place = new Rect(0, 0, 0, 0);

    /** Where it lay last. */
    Rect place() {
        return place;
    }

    /** @param busy the ball with its arrows, on the screen */
    OpenPanels draw(
            Widgets ui, OpenPanels openPanels, List<Team> teams, int team, List<Card> cards, Rect scene, Rect busy) {
        place = floatPlace.place(scene, ui.px(WIDTH), height, ui.px(MARGIN), busy);
        ImGui.setNextWindowPos(place.left(), place.top());
        ImGui.setNextWindowSizeConstraints(place.width(), 0, place.width(), Float.MAX_VALUE);
        ImGui.setNextWindowBgAlpha(OPACITY);
        ImGui.pushStyleVar(ImGuiStyleVar.WindowPadding, ui.px(12), ui.px(2));
        ImGui.pushStyleVar(ImGuiStyleVar.WindowRounding, ui.px(8));
        ImGui.pushStyleVar(ImGuiStyleVar.ItemSpacing, ui.px(8), ui.px(3));
        ImGui.begin(TITLE, FLAGS);
        ui.labels().pane(TITLE);
        boolean open = ui.section(TITLE, true, HELP);
        if (TeamName.draw(ui, teams, team, ImGui.getContentRegionAvailX())) {
            ui.labels().say("Whose ball", Widgets.lastItem(), teams.get(team).name());
        }
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).draw(ui, textWrap);
        }
        ui.space(4);
        height = ImGui.getWindowHeight();
        ImGui.end();
        ImGui.popStyleVar(3);
        return open ? openPanels : openPanels.with(Openable.BALL, false);
    }
}
