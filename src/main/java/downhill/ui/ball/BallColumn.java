package downhill.ui.ball;

import downhill.experiment.Team;
import downhill.ui.kit.Card;
import downhill.ui.kit.CardWindow;
import downhill.ui.kit.CornerPlace;
import downhill.ui.kit.Pane;
import downhill.ui.kit.Rect;
import downhill.ui.kit.TeamName;
import downhill.ui.kit.TextWrap;
import downhill.ui.kit.Widgets;
import downhill.workspace.OpenPanels;
import downhill.workspace.Openable;
import imgui.ImGui;
import imgui.flag.ImGuiStyleVar;
import imgui.flag.ImGuiTableFlags;
import imgui.flag.ImGuiWindowFlags;
import java.util.List;

/**
 * What is known at the ball: while it is open a pane beside or below the pictures, or where there is none a small card
 * over them; else its title over the landscape.
 */
public final class BallColumn {
    private static final String TITLE = Openable.BALL.title();

    /** Of the pane of the open card. */
    private static final String NAME = "The ball's cards";

    private static final String HELP =
            "What is known at the ball: slope, step, memory, curvature. Click to open or close.";
    private static final int CHIP = CardWindow.FLAGS | ImGuiWindowFlags.NoScrollbar;
    private static final float CHIP_WIDTH = 148;
    private static final float CHIP_HEIGHT = 48;
    private static final float MARGIN = 16;
    private static final float OPACITY = 0.96f;

    /** A card needs this width at scale 1, or it would cut its numbers. */
    private static final float CARD = 260;

    private final StepPanel steps;
    private final TextWrap textWrap = TextWrap.ofWords();
    private final FloatingCard floating = new FloatingCard();
    private final CornerPlace cornerPlace = new CornerPlace();
    private final Pane pane = new Pane();
    private Rect chip = new Rect(0, 0, 0, 0);
    private Rect free = new Rect(0, 0, 0, 0);

    /** @param steps writes the next step in the open card */
    public BallColumn(StepPanel steps) {
        this.steps = steps;
    }

    /**
     * Draws the open cards into the room, or the title over the scene.
     *
     * @param team whose ball it is, by its index
     * @param room where the open cards stand; empty beside a lesson, where they lie over the scene
     * @param cards the first stands above the boxes, the others below
     * @param step the next step with its numbers, written beside the boxes of the open card, or null
     * @param map whether the scene is the map alone
     * @param ballX where the ball is on the screen; ballY as well
     * @param busy the ball with its arrows on the screen, over which no card lies
     */
    public OpenPanels draw(
            Widgets ui,
            OpenPanels openPanels,
            List<Team> teams,
            int team,
            Rect room,
            List<Card> cards,
            StepCard step,
            Rect scene,
            boolean map,
            float ballX,
            float ballY,
            Rect busy) {
        free = new Rect(0, 0, 0, 0);
        if (!openPanels.has(Openable.BALL)) {
            chip = cornerPlace.place(scene, ui.px(CHIP_WIDTH), ui.px(CHIP_HEIGHT), ui.px(MARGIN), map, ballX, ballY);
            return closed(ui, openPanels);
        }
        if (room.isEmpty()) {
            OpenPanels next = floating.draw(ui, openPanels, teams, team, cards, scene, busy);
            chip = floating.place();
            return next;
        }
        chip = new Rect(scene.left(), scene.top(), scene.left(), scene.top());
        return open(ui, openPanels, teams, team, room, cards, step);
    }

    /** Where the card lies over the scene; without width while it stands beside it. */
    public Rect chip() {
        return chip;
    }

    /** What the open cards leave of their room; empty where they are closed. */
    public Rect free() {
        return free;
    }

    private OpenPanels closed(Widgets ui, OpenPanels openPanels) {
        ImGui.setNextWindowPos(chip.left(), chip.top());
        ImGui.setNextWindowSizeConstraints(chip.width(), 0, chip.width(), Float.MAX_VALUE);
        ImGui.setNextWindowBgAlpha(OPACITY);
        ImGui.pushStyleVar(ImGuiStyleVar.WindowPadding, ui.px(16), ui.px(4));
        ImGui.pushStyleVar(ImGuiStyleVar.WindowRounding, ui.px(8));
        ImGui.begin(TITLE, CHIP);
        ui.labels().pane(TITLE);
        boolean open = ui.section(TITLE, false, HELP);
        ImGui.end();
        ImGui.popStyleVar(2);
        return open ? openPanels.with(Openable.BALL, true) : openPanels;
    }

    private OpenPanels open(
            Widgets ui, OpenPanels openPanels, List<Team> teams, int team, Rect room, List<Card> cards, StepCard step) {
        Pane.begin(ui, NAME, room, 16, 4);
        pane.beginScrolled(ui, "ball cards", 8);
        ImGui.pushStyleVar(ImGuiStyleVar.ItemSpacing, ui.px(8), ui.px(4));
        ImGui.pushStyleVar(ImGuiStyleVar.CellPadding, ui.px(8), 0);
        boolean open = ui.section(TITLE, true, HELP);
        if (TeamName.draw(ui, teams, team, ImGui.getContentRegionAvailX())) {
            ui.labels().say("Whose ball", Widgets.lastItem(), teams.get(team).name());
        }
        int columns = (int) Math.max(1, ImGui.getContentRegionAvailX() / ui.px(CARD));
        OpenPanels next = openPanels;
        if (ImGui.beginTable("cards", columns, ImGuiTableFlags.SizingStretchSame | ImGuiTableFlags.NoPadOuterX)) {
            next = content(ui, openPanels, teams.get(team), cards, step);
            ImGui.endTable();
        }
        ui.space(6);
        float margin = ui.px(8);
        float top = Math.min(room.bottom(), ImGui.getCursorScreenPosY());
        free = new Rect(room.left() + margin, top, room.right() - margin, room.bottom() - margin);
        ImGui.popStyleVar(2);
        pane.endScrolled();
        Pane.end();
        return open ? next : next.with(Openable.BALL, false);
    }

    private OpenPanels content(Widgets ui, OpenPanels openPanels, Team team, List<Card> cards, StepCard step) {
        OpenPanels next = openPanels;
        for (int i = 0; i < cards.size(); i++) {
            ImGui.tableNextColumn();
            cards.get(i).draw(ui, textWrap);
            if (i == 0) {
                ImGui.tableNextColumn();
                next = arithmetic(ui, BallControls.draw(ui, next, team), step);
            }
        }
        return next;
    }

    private OpenPanels arithmetic(Widgets ui, OpenPanels openPanels, StepCard step) {
        if (step == null) {
            return openPanels;
        }
        ImGui.tableNextColumn();
        ui.space(4);
        return steps.content(ui, step) ? openPanels : openPanels.with(Openable.ARITHMETIC, false);
    }
}
