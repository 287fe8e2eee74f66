package downhill.ui;

import imgui.ImGui;
import imgui.ImVec2;
import imgui.flag.ImGuiStyleVar;
import imgui.flag.ImGuiWindowFlags;
import java.util.List;

/** The cards about the ball, in a column over the landscape that gives way to the ball. */
public final class BallColumn {
    /** The column's title, by which {@link Panels} remembers whether it is open. */
    public static final String TITLE = "The ball";

    private static final int FLAGS = ImGuiWindowFlags.NoTitleBar
            | ImGuiWindowFlags.NoResize
            | ImGuiWindowFlags.NoMove
            | ImGuiWindowFlags.NoDocking
            | ImGuiWindowFlags.NoSavedSettings
            | ImGuiWindowFlags.NoFocusOnAppearing
            | ImGuiWindowFlags.AlwaysAutoResize;
    private static final float OPEN_WIDTH = 292;
    private static final float CLOSED_WIDTH = 148;

    /** Of the open column until it has been drawn once, so that it opens where it stays. */
    private static final float FIRST_HEIGHT = 340;

    private static final float MARGIN = 16;
    private static final float OPACITY = 0.96f;

    private final ImVec2 corner = new ImVec2();
    private final Fold fold = Fold.ofWords();
    private final GiveWay giveWay = new GiveWay();
    private float openHeight;
    private float closedHeight;
    private Rect place = new Rect(0, 0, 0, 0);

    /**
     * Draws the column into the scene.
     *
     * @param cards the first stands above the boxes, the others below
     * @param ballX where the ball is on the screen; ballY as well
     */
    public Panels draw(Widgets ui, Panels panels, Rect scene, List<Card> cards, float ballX, float ballY) {
        boolean open = panels.has(TITLE);
        float margin = ui.px(MARGIN);
        // Beside a narrow landscape it reaches over the map; less wide it would cut its numbers.
        float width = ui.px(open ? OPEN_WIDTH : CLOSED_WIDTH);
        float height = open ? Math.max(openHeight, ui.px(FIRST_HEIGHT)) : closedHeight;
        place = giveWay.place(scene, width, height, margin, ballX, ballY);
        ImGui.setNextWindowPos(place.left(), place.top());
        ImGui.setNextWindowSizeConstraints(width, 0, width, scene.height() - 2 * margin);
        ImGui.setNextWindowBgAlpha(OPACITY);
        ImGui.pushStyleVar(ImGuiStyleVar.WindowPadding, ui.px(16), ui.px(4));
        ImGui.pushStyleVar(ImGuiStyleVar.WindowRounding, ui.px(8));
        ImGui.pushStyleVar(ImGuiStyleVar.ItemSpacing, ui.px(8), ui.px(4));
        ImGui.begin(TITLE, FLAGS);
        ui.labels().pane(TITLE);
        boolean next = ui.section(
                TITLE, open, "What is known at the ball: slope, step, memory, curvature. Click to open or close.");
        Panels changed = open == next ? panels : panels.with(TITLE, next);
        if (open) {
            changed = content(ui, changed, cards);
        }
        ImGui.getWindowSize(corner);
        if (open) {
            openHeight = corner.y;
        } else {
            closedHeight = corner.y;
        }
        ImGui.end();
        ImGui.popStyleVar(3);
        return changed;
    }

    /** Where it was last drawn. */
    public Rect place() {
        return place;
    }

    private Panels content(Widgets ui, Panels panels, List<Card> cards) {
        Panels next = panels;
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).draw(ui, fold);
            if (i == 0) {
                ui.space(2);
                next = BallControls.draw(ui, panels);
            }
        }
        ui.space(6);
        return next;
    }
}
