package downhill.ui.compare;

import downhill.language.Digits;
import downhill.render.landscape.Palette;
import downhill.ui.kit.Item;
import downhill.ui.kit.Pane;
import downhill.ui.kit.Range;
import downhill.ui.kit.Rect;
import downhill.ui.kit.SmallControls;
import downhill.ui.kit.Widgets;
import imgui.ImGui;
import java.util.List;

/** Both engines in step, below the landscape: the verdict with its numbers, the distance over the steps, and the map. */
public final class ComparePanel {
    /** The name of its pane, for the keyboard. */
    public static final String NAME = "Compare";

    private static final List<Item> PARTS = List.of(
            new Item("Verdict", "Whether the engines agree, and if not, whether it is rounding or a defect."),
            new Item("Distance", "How far the particles of the two engines are apart after each step."),
            new Item("Domain", "How far the two engines' losses are apart at each point of the domain."));
    private static final int VERDICT = 0;
    private static final int DISTANCE = 1;
    private static final int DOMAIN = 2;

    /** At scale 1: from here on all parts have room; from there on the verdict and one picture. */
    private static final float ROOM_FOR_ALL = 860;

    private static final float ROOM_FOR_TWO = 520;
    private static final float VERDICT_SHARE = 0.4f;
    private static final float WIDEST_VERDICT = 460;
    private static final float MAP_WIDTH = 220;
    private static final float GAP = 16;
    private static final float LEAST_SLIDER = 24;
    private static final Range TOLERANCE = Range.log(1e-7, 1);
    private static final double USUAL_TOLERANCE = 1e-4;

    private final DistanceChart chart = new DistanceChart();
    private final VerdictCard verdict = new VerdictCard();
    private final DifferenceMap map = new DifferenceMap();
    private int shown = VERDICT;
    private double tolerance = USUAL_TOLERANCE;

    /** Draws it; false when it is to be closed. @param step the one that stands on the stage */
    public boolean draw(Widgets ui, Compared compared, Palette palette, long step, Rect place) {
        Pane.begin(ui, NAME, place, 16, 8);
        boolean all = place.width() >= ui.px(ROOM_FOR_ALL);
        boolean two = all || place.width() >= ui.px(ROOM_FOR_TWO);
        int part = two && shown == VERDICT ? DISTANCE : shown;
        boolean open = head(ui, all, two, part);
        verdict.read(ui, compared, tolerance);
        float height = ImGui.getContentRegionAvailY();
        float width = ImGui.getContentRegionAvailX();
        float gap = ui.px(GAP);
        float wide = two ? Math.min(ui.px(WIDEST_VERDICT), width * VERDICT_SHARE) : width;
        if (two || part == VERDICT) {
            verdict.draw(ui, wide, height);
        }
        float rest = two ? width - wide - gap : width;
        float picture = all ? rest - ui.px(MAP_WIDTH) - gap : rest;
        if (all || part == DISTANCE) {
            beside(two, gap);
            chart.draw(ui, compared, tolerance, step, picture, height);
        }
        if (all || part == DOMAIN) {
            beside(two, gap);
            domain(ui, compared, palette, all ? ui.px(MAP_WIDTH) : rest, height);
        }
        Pane.end();
        return open;
    }

    private static void beside(boolean two, float gap) {
        if (two) {
            ImGui.sameLine(0, gap);
        }
    }

    private boolean head(Widgets ui, boolean all, boolean two, int part) {
        for (int i = two ? DISTANCE : VERDICT; i < PARTS.size() && !all; i++) {
            if (ui.tab(PARTS.get(i).title(), i == part, PARTS.get(i).help())) {
                shown = i;
            }
            ImGui.sameLine();
        }
        limit(ui);
        float top = ImGui.getCursorPosY();
        boolean closed = SmallControls.wordsAtRight(ui, "Close", "Closes the comparison. The key K opens it again.");
        ImGui.setCursorPosY(top + ui.px(40));
        return !closed;
    }

    /** Where there is no room for it the tolerance stays as it is. */
    private void limit(Widgets ui) {
        String help = "How far the engines' particles may be apart, as a share of the larger of 1 and where they are. A"
                + " rounding of float32 is about 10⁻⁷.";
        float others = SmallControls.width(ui, "Tolerance") + SmallControls.width(ui, "Close") + ui.px(104);
        float width = Math.min(ui.px(104), ImGui.getContentRegionAvailX() - others);
        if (width >= ui.px(LEAST_SLIDER)) {
            String text = "%-7s".formatted(Digits.text(tolerance));
            tolerance = ui.inlineSlider("Tolerance", tolerance, TOLERANCE, text, width, help);
        }
    }

    private void domain(Widgets ui, Compared compared, Palette palette, float width, float height) {
        if (compared.field().isPresent()) {
            map.draw(ui, compared.field().get(), palette, width, height);
            return;
        }
        ImGui.beginChild("no map", width, height);
        if (!compared.isDevice()) {
            ui.name("Without a GPU that computes, the landscape is in double precision: there is no second one.");
        }
        ImGui.endChild();
    }
}
