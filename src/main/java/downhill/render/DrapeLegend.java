package downhill.render;

import java.util.List;
import org.joml.Vector3f;

/** What explains a drape: numbers on the landscape, and the legend at the right. */
final class DrapeLegend {
    private static final double LINE = 24;
    private static final double GAP = 8;
    private static final double SWATCH = 18;
    private static final int SLICES = 128;
    private static final double HIDDEN = 0.7;
    private static final int TAG = 0x101216;

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
    void tags(Frame frame, Camera camera, Landscape landscape, TextRenderer text) {
        for (int i = 0; i < drape.tags().size(); i++)
            tag(frame, camera, landscape, text, drape.tags().get(i));
    }

    private void tag(Frame frame, Camera camera, Landscape landscape, TextRenderer text, Drape.Tag tag) {
        if (!landscape.solid(tag.x(), tag.y())) return;
        double x = landscape.worldX(tag.x());
        double y = landscape.worldY(tag.y());
        double z = landscape.height(tag.x(), tag.y());
        frame.toPixels(pixel.set(x, y, z));
        double alpha = Occlusion.sees(landscape, camera, x, y, z) ? 1 : HIDDEN;
        double unit = frame.scale;
        double half = Math.max(9 * unit, text.width(Style.LABEL, tag.text()) / 2 + 4 * unit);
        text.addBox(pixel.x - half, pixel.y - 9 * unit, 2 * half, 18 * unit, Ink.bytes(TAG, 0.82 * alpha));
        int ink = Ink.bytes(0xFFFFFF, alpha);
        text.add(Style.LABEL, tag.text(), pixel.x, pixel.y + 4.5 * unit, 0.5, ink, 0);
    }

    /** What it says below the picture. */
    String sentence() {
        return drape.sentence();
    }

    /** The legend: a bar if the drape has one, then its lines. */
    void draw(Frame frame, TextRenderer text) {
        double unit = frame.scale;
        double bar = drape.bar().isPresent() ? Math.min(200 * unit, frame.height * 0.3) : 0;
        double head = bar > 0 ? 40 * unit : 0;
        double tall = head + bar + LINE * unit * drape.keys().size();
        double top = drape.ownBar() ? 0.76 * frame.height : (frame.height - tall) / 2;
        if (drape.bar().isPresent())
            bar(frame, text, drape.bar().get(), frame.width - 108 * unit, top + 20 * unit, bar);
        keys(frame, text, top + bar + head);
    }

    private static void bar(Frame frame, TextRenderer text, Drape.Bar bar, double x, double y, double tall) {
        double unit = frame.scale;
        double slice = tall / SLICES;
        for (int i = 0; i < SLICES; i++) {
            int colour = Ink.bytes(bar.palette().at((i + 0.5) / SLICES), 1);
            text.addBox(x, y + tall - (i + 1) * slice, 14 * unit, slice + 0.5, colour);
        }
        int muted = Ink.bytes(frame.ink.muted(), 1);
        for (int i = 0; i < bar.ticks().size(); i++) {
            Drape.Tick tick = bar.ticks().get(i);
            double at = y + tall * (1 - tick.height());
            text.addBox(x + 14 * unit, Math.round(at), 5 * unit, Math.max(1, Math.round(unit)), muted);
            text.add(Style.NUMBER, tick.text(), x + 23 * unit, at + 5 * unit, 0, muted, 0);
        }
        text.add(Style.NAME, bar.title(), x, y - 14 * unit, 0, Ink.bytes(frame.ink.text(), 1), 0);
    }

    private void keys(Frame frame, TextRenderer text, double top) {
        List<Drape.Key> keys = drape.keys();
        if (keys.isEmpty()) return;
        double unit = frame.scale;
        double pad = GAP * unit;
        double wide = 0;
        for (int i = 0; i < keys.size(); i++) wide = Math.max(wide, width(frame, text, keys.get(i)));
        double left = frame.width - wide - 2 * pad;
        double tall = LINE * unit * keys.size();
        int ground = Ink.bytes(frame.ink.ground(), 0.8);
        text.addBox(left - pad, top - pad / 2, wide + 2 * pad, tall + pad, ground);
        for (int i = 0; i < keys.size(); i++) key(frame, text, keys.get(i), left, top + LINE * unit * i, wide);
    }

    private static double width(Frame frame, TextRenderer text, Drape.Key key) {
        double words = key.tagged() ? 0 : text.width(Style.CAPTION, key.words()) + GAP * frame.scale;
        double swatch = (1.4 * SWATCH + GAP) * frame.scale;
        return swatch + words + text.width(Style.NUMBER, key.share());
    }

    private static void key(Frame frame, TextRenderer text, Drape.Key key, double left, double top, double wide) {
        double unit = frame.scale;
        double box = SWATCH * unit;
        double baseline = top + 17 * unit;
        text.addBox(left, top + 3 * unit, 1.4 * box, box, Ink.bytes(key.colour(), 1));
        int sign = Ink.bytes(key.ink(), 1);
        text.add(Style.LABEL, key.sign(), left + 0.7 * box, baseline - 0.5 * unit, 0.5, sign, 0);
        int ink = Ink.bytes(frame.ink.text(), 1);
        if (!key.tagged()) text.add(Style.CAPTION, key.words(), left + 1.4 * box + GAP * unit, baseline, 0, ink, 0);
        text.add(Style.NUMBER, key.share(), left + wide, baseline, 1, ink, 0);
    }
}
