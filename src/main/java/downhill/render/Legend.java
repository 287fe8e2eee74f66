package downhill.render;

import downhill.language.Digits;

/** The colour bar with its ticks and the scales in words at the right, and a title at the upper left. */
final class Legend {
    private static final int SLICES = 128;

    private final Caption scale = new Caption();
    private final Landscape landscape;
    private final Palette palette;

    Legend(Landscape landscape, Palette palette) {
        this.landscape = landscape;
        this.palette = palette;
    }

    /** @param map whether it stands beside a map, whose own words are below it: then the scales stand above */
    void draw(Frame frame, TextRenderer text, String loss, boolean map) {
        double unit = frame.scale;
        double tall = Math.min(260 * unit, frame.height * 0.4);
        double x = frame.width - 108 * unit;
        double y = frame.height * 0.5 - tall / 2;
        double slice = tall / SLICES;
        for (int i = 0; i < SLICES; i++) {
            int colour = palette.at((i + 0.5) / SLICES);
            text.addBox(x, y + tall - (i + 1) * slice, 14 * unit, slice + 0.5, Ink.bytes(colour, 1));
        }
        ticks(frame, text, x + 14 * unit, y, tall);
        int ink = Ink.bytes(frame.ink.text(), 1);
        text.add(Style.NAME, loss, x, y - 14 * unit, 0, ink, 0);
        double above = map ? frame.height / unit - 26 : Caption.LOWEST;
        scale.add(frame, text, landscape.sentence(), above);
    }

    private void ticks(Frame frame, TextRenderer text, double x, double y, double tall) {
        double unit = frame.scale;
        int ink = Ink.bytes(frame.ink.muted(), 1);
        for (int i = 0; i < landscape.ticks().count(); i++) {
            double at = y + tall * (1 - landscape.ticks().height(i));
            text.addBox(x, Math.round(at), 5 * unit, Math.max(1, Math.round(unit)), ink);
            text.add(Style.NUMBER, Digits.text(landscape.ticks().loss(i)), x + 9 * unit, at + 5 * unit, 0, ink, 0);
        }
    }

    static void title(Frame frame, TextRenderer text, String title) {
        double unit = frame.scale;
        text.add(Style.TITLE, title, 28 * unit, 46 * unit, 0, Ink.bytes(frame.ink.text(), 1), 0);
    }
}
