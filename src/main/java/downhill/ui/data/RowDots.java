package downhill.ui.data;

import downhill.colour.OkabeIto;
import downhill.colour.Rgb;
import downhill.ui.kit.Widgets;
import imgui.ImDrawList;
import imgui.ImGui;
import imgui.ImVec2;
import imgui.extension.implot.ImPlot;

/** Rows as points in the plot that is open: where they are, and what they look like. */
final class RowDots {
    /** Of so many, each is small and lets the others through. */
    private static final int MANY = 500;

    private static final float REACH = 9;

    private final ImVec2 at = new ImVec2();

    /** Those trained on over those held out. */
    void draw(Widgets ui, Rows rows) {
        points(ui, rows.held(), true);
        points(ui, rows.trained(), false);
    }

    /** Class 1 and rows without a class are discs, class 0 squares; those held out are hollow. */
    private void points(Widgets ui, Rows.Points points, boolean hollow) {
        boolean classes = points.zeros().length > 0;
        boolean many = points.count() > MANY;
        double alpha = hollow ? 0.7 : many ? 0.5 : 0.8;
        int blue = ui.theme().dark() ? OkabeIto.SKY_BLUE : OkabeIto.BLUE;
        int ones = Rgb.abgr(classes ? blue : ui.theme().text(), alpha);
        int zeros = Rgb.abgr(ui.theme().text(), alpha);
        float size = ui.px(many ? 2 : 3);
        float line = ui.px(1);
        for (int i : points.ones()) {
            disc(points, i, size, ones, hollow, line);
        }
        for (int i : points.zeros()) {
            square(points, i, size, zeros, hollow, line);
        }
    }

    private void disc(Rows.Points points, int i, float size, int colour, boolean hollow, float line) {
        ImDrawList list = to(points, i);
        if (hollow) {
            list.addCircle(at.x, at.y, size, colour, 0, line);
        } else {
            list.addCircleFilled(at.x, at.y, size, colour);
        }
    }

    private void square(Rows.Points points, int i, float size, int colour, boolean hollow, float line) {
        ImDrawList list = to(points, i);
        if (hollow) {
            list.addRect(at.x - size, at.y - size, at.x + size, at.y + size, colour, 0, 0, line);
        } else {
            list.addRectFilled(at.x - size, at.y - size, at.x + size, at.y + size, colour);
        }
    }

    /** A ring around one, of that radius and width at scale 1. */
    void ring(Widgets ui, Rows.Points points, int i, float radius, float width, int colour) {
        to(points, i).addCircle(at.x, at.y, ui.px(radius), colour, 0, ui.px(width));
    }

    private ImDrawList to(Rows.Points points, int i) {
        ImPlot.plotToPixels(at, points.x()[i], points.y()[i]);
        return ImPlot.getPlotDrawList();
    }

    /** The one at the pointer, or −1. */
    int nearest(Widgets ui, Rows.Points points) {
        int nearest = -1;
        double least = ui.px(REACH) * ui.px(REACH);
        for (int i = 0; i < points.count(); i++) {
            to(points, i);
            double dx = at.x - ImGui.getMousePosX();
            double dy = at.y - ImGui.getMousePosY();
            if (dx * dx + dy * dy < least) {
                least = dx * dx + dy * dy;
                nearest = i;
            }
        }
        return nearest;
    }
}
