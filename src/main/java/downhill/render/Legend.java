package downhill.render;

import downhill.colour.Rgb;
import downhill.render.camera.PictureRoom;
import downhill.render.landscape.Landscape;
import downhill.render.landscape.Palette;

/** The colour bar with its ticks, at the right or below, on a ground of its own, and a title at the upper left. */
final class Legend {
    private static final int SLICES = 128;

    /** Of the bar at scale 1. */
    private static final double LENGTH = 260;

    private static final double THICK = 14;

    /** Above the bar for its name, below it for its lowest number, and what is left of it at least, at scale 1. */
    private static final double HEAD = 34;

    private static final double FOOT = 14;
    private static final double LEAST = 60;

    /** Pixels at scale 1 from the picture's right edge to the bar, and between it and its ground's edge. */
    static final double WIDE = 108;

    static final double MARGIN = 8;

    /** Pixels at scale 1 that a bar which lies takes above the sentences, from its upper edge on. */
    static final double HIGH = 52;

    private final Landscape landscape;
    private final Palette palette;

    Legend(Landscape landscape, Palette palette) {
        this.landscape = landscape;
        this.palette = palette;
    }

    /** Where the bar stands, in pixels from the picture's upper edge. */
    record Span(double top, double tall) {
        /** In the middle, or where it has room below {@code taken} and above {@code free}, and shorter where it has to be. */
        static Span of(double height, double unit, double taken, double free) {
            double highest = taken + HEAD * unit;
            double lowest = Math.max(highest + LEAST * unit, free - FOOT * unit);
            double tall = Math.min(Math.min(LENGTH * unit, height * 0.4), lowest - highest);
            return new Span(Math.max(highest, Math.min((height - tall) / 2, lowest - tall)), tall);
        }
    }

    /** What it says in words. */
    String sentence() {
        return landscape.sentence();
    }

    /**
     * @param beside whether there is room beside the landscape in a picture of any shape, as there is beside a map
     * @param taken down to which pixel something else lies at the right; free the pixel from the upper edge from which on sentences are written
     */
    void draw(
            DrawFrame drawFrame,
            TextRenderer text,
            Plate plate,
            String loss,
            boolean beside,
            double taken,
            double free) {
        double unit = drawFrame.scale;
        String name = landscape.tickTexts().name(loss);
        if (beside || !PictureRoom.isNarrow(drawFrame.width / unit, drawFrame.height / unit))
            stand(drawFrame, text, plate, name, taken, free);
        else lie(drawFrame, text, plate, name, free);
    }

    private void stand(DrawFrame drawFrame, TextRenderer text, Plate plate, String loss, double taken, double free) {
        double unit = drawFrame.scale;
        Span span = Span.of(drawFrame.height, unit, taken, free);
        double tall = span.tall;
        double y = span.top;
        double right = drawFrame.width;
        double x = right - WIDE * unit;
        double name = Math.min(x, right - text.width(TextStyle.NAME, loss) - MARGIN * unit);
        plate.lay(drawFrame, text, Math.min(x, name) - MARGIN * unit, y - HEAD * unit, right, y + tall + FOOT * unit);
        double slice = tall / SLICES;
        for (int i = 0; i < SLICES; i++)
            text.addBox(x, y + tall - (i + 1) * slice, THICK * unit, slice + 0.5, colour(i));
        text.add(TextStyle.NAME, loss, name, y - 14 * unit, 0, Rgb.abgr(drawFrame.sceneColours.text()), 0);
        int ink = Rgb.abgr(drawFrame.sceneColours.muted());
        double next = Double.POSITIVE_INFINITY;
        for (int i = 0; i < landscape.ticks().count(); i++) {
            double at = y + tall * (1 - landscape.ticks().height(i));
            if (at > next) continue;
            next = at - TextStyle.NUMBER.size * unit;
            text.addBox(x + THICK * unit, Math.round(at), 5 * unit, Math.max(1, Math.round(unit)), ink);
            text.add(TextStyle.NUMBER, number(i), x + 23 * unit, at + 5 * unit, 0, ink, 0);
        }
    }

    /** Below the landscape, above the sentences. */
    private void lie(DrawFrame drawFrame, TextRenderer text, Plate plate, String loss, double free) {
        double unit = drawFrame.scale;
        double name = text.width(TextStyle.NAME, loss) + MARGIN * unit;
        double beside = Math.max(48 * unit, name + MARGIN * unit);
        double wide = Math.min(LENGTH * unit, drawFrame.width - beside - 48 * unit);
        double x = beside + (drawFrame.width - beside - 48 * unit - wide) / 2;
        double y = free - (HIGH - MARGIN) * unit;
        plate.lay(drawFrame, text, x - beside, y - MARGIN * unit, x + wide + 44 * unit, free);
        double slice = wide / SLICES;
        for (int i = 0; i < SLICES; i++) text.addBox(x + i * slice, y, slice + 0.5, THICK * unit, colour(i));
        text.add(TextStyle.NAME, loss, x - MARGIN * unit, y + 12 * unit, 1, Rgb.abgr(drawFrame.sceneColours.text()), 0);
        int ink = Rgb.abgr(drawFrame.sceneColours.muted());
        double next = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < landscape.ticks().count(); i++) {
            double at = x + wide * landscape.ticks().height(i);
            double half = text.width(TextStyle.NUMBER, number(i)) / 2;
            if (at - half < next) continue;
            next = at + half + 8 * unit;
            text.addBox(Math.round(at), y + THICK * unit, Math.max(1, Math.round(unit)), 5 * unit, ink);
            text.add(TextStyle.NUMBER, number(i), at, y + 34 * unit, 0.5, ink, 0);
        }
    }

    private int colour(int slice) {
        return Rgb.abgr(palette.at((slice + 0.5) / SLICES));
    }

    private String number(int tick) {
        return landscape.tickTexts().text(tick);
    }

    static void title(DrawFrame drawFrame, TextRenderer text, String title) {
        double unit = drawFrame.scale;
        text.add(TextStyle.TITLE, title, 28 * unit, 46 * unit, 0, Rgb.abgr(drawFrame.sceneColours.text()), 0);
    }
}
