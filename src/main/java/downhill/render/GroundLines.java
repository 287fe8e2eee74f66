package downhill.render;

import downhill.colour.OnLandscape;
import downhill.colour.Rgb;
import downhill.render.landscape.Landscape;

/** Thin lines that lie on the landscape, edged in dark. */
final class GroundLines {
    private static final int PIECES = 32;

    /** A long line follows the landscape in more pieces, of this length in the world. */
    private static final int MOST_PIECES = 160;

    private static final double PIECE = 0.015;

    /** How far towards the eye lines are drawn, so that the slope they lie on does not hide them. */
    private static final double LIFT = 0.025;

    void add(DrawFrame drawFrame, Lines lines, Landscape landscape, Stroke stroke) {
        double x = landscape.worldX(stroke.x());
        double y = landscape.worldY(stroke.y());
        double dx = landscape.worldX(stroke.x() + stroke.dx()) - x;
        double dy = landscape.worldY(stroke.y() + stroke.dy()) - y;
        segment(drawFrame, lines, landscape, x - dx, y - dy, 2 * dx, 2 * dy, stroke.colour());
    }

    void add(DrawFrame drawFrame, Lines lines, Landscape landscape, Ellipse ellipse) {
        double x = landscape.worldX(ellipse.x());
        double y = landscape.worldY(ellipse.y());
        double ax = landscape.worldX(ellipse.x() + ellipse.ax()) - x;
        double ay = landscape.worldY(ellipse.y() + ellipse.ay()) - y;
        double bx = landscape.worldX(ellipse.x() + ellipse.bx()) - x;
        double by = landscape.worldY(ellipse.y() + ellipse.by()) - y;
        for (int pass = 0; pass < 2; pass++)
            for (int i = 0; i < 2 * PIECES; i++) {
                double from = Math.PI * i / PIECES;
                double to = Math.PI * (i + 1) / PIECES;
                line(
                        drawFrame,
                        lines,
                        landscape,
                        x + ax * Math.cos(from) + bx * Math.sin(from),
                        y + ay * Math.cos(from) + by * Math.sin(from),
                        x + ax * Math.cos(to) + bx * Math.sin(to),
                        y + ay * Math.cos(to) + by * Math.sin(to),
                        ellipse.colour(),
                        pass == 0);
            }
        segment(drawFrame, lines, landscape, x - ax, y - ay, 2 * ax, 2 * ay, ellipse.colour());
        segment(drawFrame, lines, landscape, x - bx, y - by, 2 * bx, 2 * by, ellipse.colour());
    }

    private static void segment(
            DrawFrame drawFrame,
            Lines lines,
            Landscape landscape,
            double x,
            double y,
            double dx,
            double dy,
            int colour) {
        int pieces = (int) Math.max(PIECES, Math.min(MOST_PIECES, Math.hypot(dx, dy) / PIECE));
        for (int pass = 0; pass < 2; pass++)
            for (int i = 0; i < pieces; i++) {
                double from = (double) i / pieces;
                double to = (i + 1.0) / pieces;
                line(
                        drawFrame,
                        lines,
                        landscape,
                        x + dx * from,
                        y + dy * from,
                        x + dx * to,
                        y + dy * to,
                        colour,
                        pass == 0);
            }
    }

    private static void line(
            DrawFrame drawFrame,
            Lines lines,
            Landscape landscape,
            double x0,
            double y0,
            double x1,
            double y1,
            int colour,
            boolean edge) {
        if (outside(landscape, x0, y0) || outside(landscape, x1, y1)) return;
        double x = LIFT * drawFrame.backward.x;
        double y = LIFT * drawFrame.backward.y;
        double z = LIFT * drawFrame.backward.z;
        int ink = edge ? Rgb.abgr(OnLandscape.DARK, 0.6) : Rgb.abgr(colour);
        double width = (edge ? 4.4 : 2.2) * drawFrame.scale;
        lines.add(
                x0 + x,
                y0 + y,
                Incline.height(landscape, x0, y0) + z,
                x1 + x,
                y1 + y,
                Incline.height(landscape, x1, y1) + z,
                ink,
                width);
    }

    private static boolean outside(Landscape landscape, double x, double y) {
        return !(Math.abs(x) <= landscape.halfX() && Math.abs(y) <= landscape.halfY());
    }
}
