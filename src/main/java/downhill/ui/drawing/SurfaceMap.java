package downhill.ui.drawing;

import downhill.colour.OnLandscape;
import downhill.colour.Rgb;
import downhill.colour.Theme;
import downhill.lesson.Vocabulary;
import downhill.lesson.Word;
import downhill.lesson.live.Landings;
import downhill.lesson.live.ParachuteSearch;
import downhill.loss.Axis;
import downhill.render.landscape.Palette;
import downhill.ui.kit.Rect;
import downhill.ui.plot.PlotArea;
import imgui.ImDrawList;
import imgui.ImGui;
import java.util.Arrays;

/** A surface from above, bright where it is high and dark where it is low, with where the search has been. */
final class SurfaceMap {
    private static final int SIDE = 48;
    private static final int CORNERS = SIDE + 1;

    private static final int MOST_MARKS = 300;

    private final ParachuteSearch search;
    private final double[] ranks = new double[CORNERS * CORNERS];
    private final int[] colours = new int[CORNERS * CORNERS];
    private Palette palette;
    private Rect place = new Rect(0, 0, 0, 0);

    SurfaceMap(ParachuteSearch search) {
        this.search = search;
        double[] losses = losses();
        double[] sorted =
                Arrays.stream(losses).filter(Double::isFinite).sorted().toArray();
        for (int i = 0; i < colours.length; i++) {
            ranks[i] = rank(sorted, losses[i]);
        }
    }

    /** Takes on the colours of the palette. */
    private void paint(Palette next) {
        if (next == palette) {
            return;
        }
        palette = next;
        for (int i = 0; i < colours.length; i++) {
            colours[i] = Rgb.abgr(palette.at(ranks[i]));
        }
    }

    private double[] losses() {
        double[] x = new double[colours.length];
        double[] y = new double[colours.length];
        double[] losses = new double[colours.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = search.surface().x().at((double) (i % CORNERS) / SIDE);
            y[i] = search.surface().y().at((double) (i / CORNERS) / SIDE);
        }
        search.losses(x, y, losses);
        return losses;
    }

    /** The share of the domain that lies lower, so that no part of the map is flat; NaN counts as high. */
    private static double rank(double[] sorted, double loss) {
        int found = Arrays.binarySearch(sorted, loss);
        int at = found >= 0 ? found : -found - 1;
        return sorted.length < 2 ? 0.5 : Math.min(1, (double) at / (sorted.length - 1));
    }

    /** Draws it at the cursor, as wide as high; true while a place on it is pressed. */
    boolean draw(PlotArea plotArea, Vocabulary words, float side, Palette chosen) {
        paint(chosen);
        float left = ImGui.getCursorScreenPosX();
        float top = ImGui.getCursorScreenPosY();
        place = new Rect(left, top, left + side, top + side);
        ImDrawList list = ImGui.getWindowDrawList();
        ground(list, side);
        list.pushClipRect(left, top, left + side, top + side, true);
        parachutes(plotArea, list);
        descent(plotArea, list);
        list.popClipRect();
        ImGui.invisibleButton(plotArea.label("map"), side, side);
        boolean held = ImGui.isItemActive();
        plotArea.ui().done(plotArea.label("map"), words.of(Word.MAP_HELP));
        return held;
    }

    /** The place in the domain under the pointer. */
    double pointedX() {
        return held(search.surface().x(), (ImGui.getIO().getMousePosX() - place.left()) / place.width());
    }

    double pointedY() {
        return held(search.surface().y(), (place.bottom() - ImGui.getIO().getMousePosY()) / place.height());
    }

    private static double held(Axis axis, double share) {
        return axis.at(Math.max(0, Math.min(1, share)));
    }

    private void ground(ImDrawList list, float side) {
        float cell = side / SIDE;
        for (int row = 0; row < SIDE; row++) {
            float bottom = place.bottom() - row * cell;
            for (int column = 0; column < SIDE; column++) {
                float left = place.left() + column * cell;
                int low = row * CORNERS + column;
                int high = low + CORNERS;
                list.addRectFilledMultiColor(
                        left,
                        bottom - cell,
                        left + cell,
                        bottom,
                        colours[high],
                        colours[high + 1],
                        colours[low + 1],
                        colours[low]);
            }
        }
    }

    private float x(double value) {
        Axis axis = search.surface().x();
        return place.left() + (float) ((value - axis.min()) / (axis.max() - axis.min())) * place.width();
    }

    private float y(double value) {
        Axis axis = search.surface().y();
        return place.bottom() - (float) ((value - axis.min()) / (axis.max() - axis.min())) * place.height();
    }

    private void parachutes(PlotArea plotArea, ImDrawList list) {
        Landings landings = search.parachutes();
        for (int i = Math.max(0, landings.count() - MOST_MARKS); i < landings.count(); i++) {
            parachute(plotArea, list, x(landings.x(i)), y(landings.y(i)), 1, false);
        }
        if (landings.bestIndex() >= 0) {
            int best = landings.bestIndex();
            parachute(plotArea, list, x(landings.x(best)), y(landings.y(best)), 1.6f, true);
        }
    }

    /** A canopy over the point where it came down. */
    private static void parachute(PlotArea plotArea, ImDrawList list, float x, float y, float size, boolean best) {
        float wide = plotArea.px(4.5f * size);
        float up = plotArea.px(7 * size);
        int ink = Rgb.abgr(Theme.DARK.ground());
        int fill = Rgb.abgr(best ? Rgb.WHITE : OnLandscape.TRIED);
        list.addLine(x - wide, y - up, x, y, ink, plotArea.px(1));
        list.addLine(x + wide, y - up, x, y, ink, plotArea.px(1));
        list.pathArcTo(x, y - up, wide, (float) Math.PI, 2 * (float) Math.PI);
        list.pathFillConvex(fill);
        list.pathArcTo(x, y - up, wide, (float) Math.PI, 2 * (float) Math.PI);
        list.pathStroke(ink, 1, plotArea.px(1));
        list.addCircleFilled(x, y, plotArea.px(1.5f * size), ink);
    }

    private void descent(PlotArea plotArea, ImDrawList list) {
        Landings path = search.descent();
        int last = path.count() - 1;
        for (int i = 0; i <= last; i++) {
            list.pathLineTo(x(path.x(i)), y(path.y(i)));
        }
        list.pathStroke(Rgb.abgr(Theme.DARK.ground()), 0, plotArea.px(4.5f));
        for (int i = 0; i <= last; i++) {
            list.pathLineTo(x(path.x(i)), y(path.y(i)));
        }
        list.pathStroke(Rgb.abgr(Theme.DARK.gradient()), 0, plotArea.px(2.5f));
        list.addCircleFilled(x(path.x(last)), y(path.y(last)), plotArea.px(7), Rgb.abgr(Theme.DARK.ground()));
        list.addCircle(
                x(path.x(last)), y(path.y(last)), plotArea.px(10), Rgb.abgr(Theme.DARK.accent()), 0, plotArea.px(2));
        list.addCircleFilled(x(path.x(last)), y(path.y(last)), plotArea.px(5.5f), Rgb.abgr(Rgb.WHITE));
    }
}
