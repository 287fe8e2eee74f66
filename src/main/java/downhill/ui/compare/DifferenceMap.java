package downhill.ui.compare;

import downhill.colour.Rgb;
import downhill.experiment.study.FieldDifference;
import downhill.language.Digits;
import downhill.render.landscape.Palette;
import downhill.ui.kit.PaletteBar;
import downhill.ui.kit.Rect;
import downhill.ui.kit.Widgets;
import downhill.ui.plot.PlotArea;
import imgui.ImDrawList;
import imgui.ImFont;
import imgui.ImGui;
import imgui.flag.ImGuiStyleVar;

/** |GPU − CPU| of the loss over the domain in logarithmic colours, the place of the largest in a ring. */
final class DifferenceMap {
    private static final String HELP =
            "How far the GPU's loss is from double precision's at each point of the domain, bright where it is far; the"
                    + " ring is where it is furthest. A few units in the last place are rounding.";

    /** Powers of ten below the largest that the colours span. */
    private static final double POWERS = 6;

    private static final float SPACE = 4;
    private static final String NAME = "|GPU − CPU|";

    private int[] colours = {};
    private FieldDifference difference;
    private Palette palette;
    private String low = "";
    private String high = "";
    private String words = "";

    void draw(Widgets ui, FieldDifference next, Palette wanted, float width, float height) {
        follow(ui, next, wanted);
        ImGui.pushStyleVar(ImGuiStyleVar.ItemSpacing, 0, ui.px(SPACE));
        ImGui.beginChild("difference", width, height);
        float below = 2 * ui.fonts().small().getFontSize() + ui.px(8) + 3 * ui.px(SPACE);
        float side = Math.max(ui.px(40), Math.min(width, height - below));
        float left = ImGui.getCursorScreenPosX();
        float top = ImGui.getCursorScreenPosY();
        cells(new Rect(left, top, left + width, top + side));
        ring(ui, new Rect(left, top, left + width, top + side));
        ImGui.dummy(width, side);
        ui.done("Difference map", HELP);
        bar(ui, width);
        ends(ui, width);
        ui.text(words, ui.fonts().small(), ui.theme().text());
        ui.labels().say("Largest difference of the loss", Widgets.lastItem(), words);
        ImGui.endChild();
        ImGui.popStyleVar();
    }

    private void ends(Widgets ui, float width) {
        ImFont font = ui.fonts().small();
        ImDrawList list = ImGui.getWindowDrawList();
        float left = ImGui.getCursorScreenPosX();
        float top = ImGui.getCursorScreenPosY();
        PlotArea.text(list, font, left, top, ui.theme().muted(), low);
        float middle = left + (width - PlotArea.width(font, NAME)) / 2;
        PlotArea.text(list, font, middle, top, ui.theme().text(), NAME);
        PlotArea.text(
                list,
                font,
                left + width - PlotArea.width(font, high),
                top,
                ui.theme().muted(),
                high);
        ImGui.dummy(width, font.getFontSize());
    }

    private void bar(Widgets ui, float width) {
        ImGui.beginChild("difference colours", width, ui.px(8));
        PaletteBar.draw(ui, palette);
        ImGui.endChild();
    }

    private void follow(Widgets ui, FieldDifference next, Palette wanted) {
        if (next == difference && wanted == palette) {
            return;
        }
        difference = next;
        palette = wanted;
        double most = Math.log10(next.largest());
        double least = Math.max(Math.log10(next.smallest()), most - POWERS);
        colours = new int[next.values().length];
        for (int i = 0; i < colours.length; i++) colours[i] = Rgb.abgr(colour(ui, next.values()[i], least, most));
        low = next.largest() == 0 ? "" : least < most ? Digits.brief(Math.pow(10, least)) : "0";
        high = next.largest() == 0 ? "" : Digits.brief(next.largest());
        words = words(next);
    }

    private int colour(Widgets ui, double value, double low, double high) {
        if (Double.isInfinite(value)) return ui.theme().wrong();
        if (value == 0) return palette.at(0);
        return palette.at(low < high ? (Math.log10(value) - low) / (high - low) : 1);
    }

    private static String words(FieldDifference difference) {
        String holes = difference.holes() == 0
                ? ""
                : "; at " + Digits.count(difference.holes()) + " of " + Digits.count(difference.values().length)
                        + " points only one of the two is a number";
        if (difference.largest() == 0) return "No difference anywhere" + holes;
        return "Largest: " + Digits.brief(difference.ulps()) + " ulp at (" + Digits.brief(difference.x()) + ", "
                + Digits.brief(difference.y()) + ")" + holes;
    }

    private void cells(Rect place) {
        ImDrawList list = ImGui.getWindowDrawList();
        int width = difference.width();
        int height = difference.height();
        for (int row = 0; row < height; row++) {
            float bottom = place.bottom() - place.height() * row / height;
            float top = place.bottom() - place.height() * (row + 1) / height;
            int from = 0;
            // Neighbours of one colour are one rectangle.
            for (int i = 1; i <= width; i++) {
                if (i < width && colours[row * width + i] == colours[row * width + from]) continue;
                float left = place.left() + place.width() * from / width;
                float right = place.left() + place.width() * i / width;
                list.addRectFilled(left, top, right, bottom, colours[row * width + from]);
                from = i;
            }
        }
    }

    private void ring(Widgets ui, Rect place) {
        if (difference.largest() == 0) {
            return;
        }
        int width = difference.width();
        float across = (difference.worst() % width + 0.5f) / width;
        float up = (difference.worst() / width + 0.5f) / difference.height();
        float x = place.left() + place.width() * across;
        float y = place.bottom() - place.height() * up;
        ImDrawList list = ImGui.getWindowDrawList();
        list.addCircle(x, y, ui.px(6), Rgb.abgr(0x000000), 0, ui.px(3.5f));
        list.addCircle(x, y, ui.px(6), Rgb.abgr(Rgb.WHITE), 0, ui.px(1.5f));
    }
}
