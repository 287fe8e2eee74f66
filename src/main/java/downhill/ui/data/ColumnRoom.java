package downhill.ui.data;

import downhill.ui.kit.Layout;
import downhill.ui.kit.Rect;
import downhill.ui.kit.Widgets;
import downhill.workspace.Arrangement;
import downhill.workspace.View;
import downhill.workspace.ViewOption;
import imgui.ImGui;
import java.util.List;

/** The room of the column beside the landscape: which part of the stage it takes, and how its cards share it. */
final class ColumnRoom {
    private static final float WIDTH = 320;

    /** Of what there is for the landscape, at most; of what there is for landscape and map. */
    private static final float MOST = 0.46f;

    private static final float MOST_BESIDE_BOTH = 0.34f;
    private static final List<ViewOption> CARDS =
            List.of(ViewOption.DATA_PLOT, ViewOption.GRADIENT_CLOUD, ViewOption.THEORY);

    private static final float LEAST_CARD = 216;
    private static final float MOST_CARD = 400;

    /** The theory's tables are higher than a plot has to be. */
    private static final float MORE_OF_THEORY = 160;

    static final float GAP = 8;
    private static final float MARGINS = 16;

    private ColumnRoom() {}

    static Rect place(Layout layout, View view, float scale) {
        Rect scene = layout.scene();
        float most = view.arrangement() == Arrangement.BOTH ? MOST_BESIDE_BOTH : MOST;
        float width = Math.round(Math.min(WIDTH * scale, scene.width() * most));
        float theory = view.shows(ViewOption.THEORY) ? MORE_OF_THEORY : 0;
        float needed = (cards(view) * (LEAST_CARD + 2 * GAP + 4) + theory + MARGINS) * scale;
        float bottom =
                needed > scene.height() ? Math.max(scene.bottom(), layout.race().bottom()) : scene.bottom();
        return new Rect(scene.left(), scene.top(), scene.left() + width, bottom);
    }

    /** How many cards are shown. */
    static int cards(View view) {
        int count = 0;
        for (int i = 0; i < CARDS.size(); i++) if (view.shows(CARDS.get(i))) count++;
        return count;
    }

    /** Equal shares of the height, within reason. */
    static float height(Widgets ui, View view) {
        int cards = cards(view);
        float share = (ImGui.getContentRegionAvailY() - cards * ui.px(2 * GAP + 4)) / cards;
        return Math.max(ui.px(LEAST_CARD), Math.min(ui.px(MOST_CARD), share));
    }
}
