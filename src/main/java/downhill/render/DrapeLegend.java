package downhill.render;

import downhill.colour.OnLandscape;
import downhill.colour.Rgb;
import downhill.render.camera.Camera;
import downhill.render.camera.Occlusion;
import downhill.render.camera.PictureRoom;
import downhill.render.landscape.Drape;
import downhill.render.landscape.Landscape;
import java.util.List;
import org.joml.Vector3f;

/** What explains a drape: numbers on the landscape, and the legend at the right. */
final class DrapeLegend {
    private static final double LINE = 24;
    private static final double GAP = 8;
    private static final double SWATCH = 18;
    private static final int SLICES = 128;
    private static final double HIDDEN = 0.7;

    private final Drape drape;
    private final Vector3f pixel = new Vector3f();

    DrapeLegend(Drape drape) {
        this.drape = drape;
    }

    /** Whether the landscape's own colour bar explains the colours. */
    boolean ownBar() {
        return drape.ownBar();
    }

    /** The numbers at their places. */
    void tags(DrawFrame drawFrame, Camera camera, Landscape landscape, TextRenderer text) {
        for (int i = 0; i < drape.tags().size(); i++)
            tag(drawFrame, camera, landscape, text, drape.tags().get(i));
    }

    private void tag(DrawFrame drawFrame, Camera camera, Landscape landscape, TextRenderer text, Drape.Tag tag) {
        if (!landscape.solid(tag.x(), tag.y())) return;
        double x = landscape.worldX(tag.x());
        double y = landscape.worldY(tag.y());
        double z = landscape.height(tag.x(), tag.y());
        drawFrame.toPixels(pixel.set(x, y, z));
        double alpha = Occlusion.sees(landscape, camera, x, y, z) ? 1 : HIDDEN;
        double unit = drawFrame.scale;
        double half = Math.max(9 * unit, text.width(TextStyle.LABEL, tag.text()) / 2 + 4 * unit);
        if (!text.places().isFree(pixel.x - half, pixel.y - 9 * unit, pixel.x + half, pixel.y + 9 * unit)) return;
        text.addBox(pixel.x - half, pixel.y - 9 * unit, 2 * half, 18 * unit, Rgb.abgr(OnLandscape.DARK, 0.82 * alpha));
        text.places().take(null, pixel.x - half, pixel.y - 9 * unit, pixel.x + half, pixel.y + 9 * unit);
        int ink = Rgb.abgr(Rgb.WHITE, alpha);
        text.add(TextStyle.LABEL, tag.text(), pixel.x, pixel.y + 4.5 * unit, 0.5, ink, 0);
    }

    /** What it says below the picture. */
    String sentence() {
        return drape.sentence();
    }

    /**
     * The legend: a bar if the drape has one, then its lines; below the landscape in a narrow picture.
     *
     * @param map whether there is room beside the landscape in a picture of any shape
     * @param free the pixel from the upper edge from which on sentences are written
     */
    void draw(DrawFrame drawFrame, TextRenderer text, Plate plate, boolean map, double free) {
        double unit = drawFrame.scale;
        boolean below = !map && PictureRoom.isNarrow(drawFrame.width / unit, drawFrame.height / unit);
        if (drape.bar().isEmpty() && below) {
            lie(drawFrame, text, plate, free - (drape.ownBar() ? Legend.HIGH * unit : 0));
            return;
        }
        double bar = drape.bar().isPresent() ? Math.min(200 * unit, drawFrame.height * 0.3) : 0;
        double head = bar > 0 ? 40 * unit : 0;
        double tall = head + bar + LINE * unit * drape.keys().size();
        double top = drape.ownBar() ? 0.76 * drawFrame.height : (drawFrame.height - tall) / 2;
        top = Math.min(top, free - tall - GAP * unit);
        if (drape.bar().isPresent())
            bar(drawFrame, text, plate, drape.bar().get(), drawFrame.width - Legend.WIDE * unit, top + 20 * unit, bar);
        keys(drawFrame, text, plate, top + bar + head);
    }

    private static void bar(
            DrawFrame drawFrame, TextRenderer text, Plate plate, Drape.Bar bar, double x, double y, double tall) {
        double unit = drawFrame.scale;
        double name = Math.min(x, drawFrame.width - text.width(TextStyle.NAME, bar.title()) - GAP * unit);
        plate.lay(
                drawFrame, text, Math.min(x, name) - GAP * unit, y - 34 * unit, drawFrame.width, y + tall + 14 * unit);
        double slice = tall / SLICES;
        for (int i = 0; i < SLICES; i++) {
            int colour = Rgb.abgr(bar.palette().at((i + 0.5) / SLICES));
            text.addBox(x, y + tall - (i + 1) * slice, 14 * unit, slice + 0.5, colour);
        }
        int muted = Rgb.abgr(drawFrame.sceneColours.muted());
        for (int i = 0; i < bar.ticks().size(); i++) {
            Drape.Tick tick = bar.ticks().get(i);
            double at = y + tall * (1 - tick.height());
            text.addBox(x + 14 * unit, Math.round(at), 5 * unit, Math.max(1, Math.round(unit)), muted);
            text.add(TextStyle.NUMBER, tick.text(), x + 23 * unit, at + 5 * unit, 0, muted, 0);
        }
        text.add(TextStyle.NAME, bar.title(), name, y - 14 * unit, 0, Rgb.abgr(drawFrame.sceneColours.text()), 0);
    }

    private void keys(DrawFrame drawFrame, TextRenderer text, Plate plate, double top) {
        List<Drape.Key> keys = drape.keys();
        if (keys.isEmpty()) return;
        double unit = drawFrame.scale;
        double pad = GAP * unit;
        double wide = widest(drawFrame, text);
        double left = drawFrame.width - wide - 2 * pad;
        double tall = LINE * unit * keys.size();
        plate.lay(drawFrame, text, left - pad, top - pad / 2, left + wide + pad, top + tall + pad / 2);
        for (int i = 0; i < keys.size(); i++) key(drawFrame, text, keys.get(i), left, top + LINE * unit * i, wide);
    }

    /** The lines in as many columns as there is room for, down to that pixel. */
    private void lie(DrawFrame drawFrame, TextRenderer text, Plate plate, double bottom) {
        List<Drape.Key> keys = drape.keys();
        if (keys.isEmpty()) return;
        double unit = drawFrame.scale;
        double pad = GAP * unit;
        double column = widest(drawFrame, text) + 3 * pad;
        int columns = Math.max(1, Math.min(keys.size(), (int) ((drawFrame.width - pad) / column)));
        int rows = (keys.size() + columns - 1) / columns;
        double left = (drawFrame.width - columns * column + pad) / 2;
        double top = bottom - rows * LINE * unit - pad;
        plate.lay(drawFrame, text, left - pad, top - pad / 2, left + columns * column, bottom);
        for (int i = 0; i < keys.size(); i++)
            key(
                    drawFrame,
                    text,
                    keys.get(i),
                    left + i / rows * column,
                    top + LINE * unit * (i % rows),
                    column - 3 * pad);
    }

    private double widest(DrawFrame drawFrame, TextRenderer text) {
        double wide = 0;
        for (int i = 0; i < drape.keys().size(); i++)
            wide = Math.max(wide, width(drawFrame, text, drape.keys().get(i)));
        return wide;
    }

    private static double width(DrawFrame drawFrame, TextRenderer text, Drape.Key key) {
        double words = key.tagged() ? 0 : text.width(TextStyle.CAPTION, key.words()) + GAP * drawFrame.scale;
        double swatch = (1.4 * SWATCH + GAP) * drawFrame.scale;
        return swatch + words + text.width(TextStyle.NUMBER, key.share());
    }

    private static void key(
            DrawFrame drawFrame, TextRenderer text, Drape.Key key, double left, double top, double wide) {
        double unit = drawFrame.scale;
        double box = SWATCH * unit;
        double baseline = top + 17 * unit;
        text.addBox(left, top + 3 * unit, 1.4 * box, box, Rgb.abgr(key.colour()));
        int sign = Rgb.abgr(key.ink());
        text.add(TextStyle.LABEL, key.sign(), left + 0.7 * box, baseline - 0.5 * unit, 0.5, sign, 0);
        int ink = Rgb.abgr(drawFrame.sceneColours.text());
        if (!key.tagged()) text.add(TextStyle.CAPTION, key.words(), left + 1.4 * box + GAP * unit, baseline, 0, ink, 0);
        text.add(TextStyle.NUMBER, key.share(), left + wide, baseline, 1, ink, 0);
    }
}
