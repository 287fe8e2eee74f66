package downhill.ui.kit;

import downhill.colour.Rgb;
import imgui.ImDrawList;

/** How far something has come, as a shape: an empty circle, half a disc, a disc with a tick. */
public final class ProgressMarks {
    private static final float RADIUS = 7;

    private ProgressMarks() {}

    /**
     * Around that point, in that 0xRRGGBB colour.
     *
     * @param share 0, a half or 1
     */
    public static void circle(Widgets ui, ImDrawList list, double share, float x, float y, int rgb) {
        float r = ui.px(RADIUS);
        float thick = ui.px(1.5f);
        int colour = Rgb.abgr(rgb);
        if (share == 1) {
            list.addCircleFilled(x, y, r, colour, 24);
            tick(list, x, y, r * 0.55f, Rgb.abgr(ui.theme().panel()), thick);
            return;
        }
        list.addCircle(x, y, r, colour, 24, thick);
        if (share > 0) {
            list.pathArcTo(x, y, r, (float) Math.PI / 2, (float) Math.PI * 3 / 2, 16);
            list.pathFillConvex(colour);
        }
    }

    public static void tick(ImDrawList list, float x, float y, float r, int colour, float thick) {
        list.addLine(x - r, y, x - r * 0.2f, y + r * 0.75f, colour, thick);
        list.addLine(x - r * 0.2f, y + r * 0.75f, x + r, y - r * 0.7f, colour, thick);
    }

    public static void cross(ImDrawList list, float x, float y, float r, int colour, float thick) {
        list.addLine(x - r, y - r, x + r, y + r, colour, thick);
        list.addLine(x - r, y + r, x + r, y - r, colour, thick);
    }
}
