package downhill.render;

import downhill.colour.Rgb;
import downhill.render.landscape.AxisNames;
import downhill.render.landscape.Landscape;
import downhill.render.landscape.Ticks;
import org.joml.Vector3f;

/** The edges of the map from above, with ticks for the part of the domain that is seen, so that they hold when zoomed. */
final class MapAxes {
    /** Pixels at scale 1 that numbers need at the left and below, and names at the right and above. */
    private static final double LEFT = 50;

    private static final double BELOW = 28;
    private static final double RIGHT = 26;
    private static final double ABOVE = 28;

    private final Landscape landscape;
    private final AxisNames axisNames;
    private final Ticks xs = new Ticks();
    private final Ticks ys = new Ticks();
    private final Vector3f low = new Vector3f();
    private final Vector3f high = new Vector3f();

    MapAxes(Landscape landscape, AxisNames axisNames) {
        this.landscape = landscape;
        this.axisNames = axisNames;
    }

    /** @param free the pixel from the upper edge from which on sentences are written */
    void draw(DrawFrame drawFrame, TextRenderer text, double free) {
        drawFrame.toPixels(low.set(-landscape.halfX(), -landscape.halfY(), 0));
        drawFrame.toPixels(high.set(landscape.halfX(), landscape.halfY(), 0));
        double left = Math.max(low.x, LEFT * drawFrame.scale);
        double bottom = Math.min(low.y, free - BELOW * drawFrame.scale);
        double right = Math.min(high.x, drawFrame.width - RIGHT * drawFrame.scale);
        double top = Math.max(high.y, ABOVE * drawFrame.scale);
        if (right <= left || bottom <= top) return;
        double unit = drawFrame.scale;
        xs.show(domainX(left), domainX(right), (int) ((right - left) / (72 * unit)));
        ys.show(domainY(bottom), domainY(top), (int) ((bottom - top) / (56 * unit)));
        nameX(drawFrame, text, xs.name(axisNames.x()), right, bottom);
        nameY(drawFrame, text, ys.name(axisNames.y()), top, left);
        across(drawFrame, text, left, right, bottom);
        upwards(drawFrame, text, bottom, top, left);
    }

    private void across(DrawFrame drawFrame, TextRenderer text, double left, double right, double y) {
        double unit = drawFrame.scale;
        int muted = Rgb.abgr(drawFrame.sceneColours.muted());
        int halo = Rgb.abgr(drawFrame.sceneColours.ground(), 0.8);
        int thin = Math.max(1, Math.round(drawFrame.scale));
        text.addBox(left, y, right - left, thin, muted);
        for (int i = 0; i < xs.count(); i++) {
            double x = left + (right - left) * xs.part(i);
            text.addBox(Math.round(x), y, thin, 6 * unit, muted);
            text.offer(TextStyle.NUMBER, xs.text(i), x, y + 20 * unit, 0.5, muted, halo);
        }
    }

    private void upwards(DrawFrame drawFrame, TextRenderer text, double bottom, double top, double x) {
        double unit = drawFrame.scale;
        int muted = Rgb.abgr(drawFrame.sceneColours.muted());
        int halo = Rgb.abgr(drawFrame.sceneColours.ground(), 0.8);
        int thin = Math.max(1, Math.round(drawFrame.scale));
        text.addBox(x - thin, top, thin, bottom - top, muted);
        for (int i = 0; i < ys.count(); i++) {
            double y = bottom + (top - bottom) * ys.part(i);
            text.addBox(x - 6 * unit, Math.round(y), 6 * unit, thin, muted);
            text.offer(TextStyle.NUMBER, ys.text(i), x - 10 * unit, y + 5 * unit, 1, muted, halo);
        }
    }

    private void nameY(DrawFrame drawFrame, TextRenderer text, String name, double top, double x) {
        int ink = Rgb.abgr(drawFrame.sceneColours.text());
        int halo = Rgb.abgr(drawFrame.sceneColours.ground(), 0.8);
        double y = top - 10 * drawFrame.scale;
        boolean beside = text.offer(TextStyle.NAME, name, x, y, 0.5, ink, halo);
        // A long name in a narrow picture would be cut at the left.
        if (!beside) text.offer(TextStyle.NAME, name, x, y, 0, ink, halo);
    }

    private void nameX(DrawFrame drawFrame, TextRenderer text, String name, double right, double y) {
        double unit = drawFrame.scale;
        int ink = Rgb.abgr(drawFrame.sceneColours.text());
        int halo = Rgb.abgr(drawFrame.sceneColours.ground(), 0.8);
        boolean beside = text.offer(TextStyle.NAME, name, right + 12 * unit, y + 5 * unit, 0, ink, halo);
        // In a narrow picture the name would be cut: then it stands within the map.
        if (!beside) text.offer(TextStyle.NAME, name, right - 6 * unit, y - 8 * unit, 1, ink, halo);
    }

    private double domainX(double pixel) {
        return landscape.domainX(landscape.halfX() * (2 * (pixel - low.x) / (high.x - low.x) - 1));
    }

    private double domainY(double pixel) {
        return landscape.domainY(landscape.halfY() * (2 * (pixel - low.y) / (high.y - low.y) - 1));
    }
}
