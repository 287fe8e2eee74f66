package downhill.render;

import downhill.gl.Context;
import downhill.gl.Filter;
import downhill.gl.Texture;
import downhill.gl.TextureFormat;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Every letter of every style at one scale, in one texture: coverage in red, a halo around it in green. */
final class GlyphAtlas implements AutoCloseable {
    static final int WIDTH = 1024;
    private static final String LETTERS = "−×·–—…′″∞∂∇αβγδεηθκλμρσφω≤≥≈→√Δ⁻⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃ēőŁłŠšŽžČčŐőŰű";

    private final Map<Style, Map<Integer, Glyph>> glyphs = new EnumMap<>(Style.class);
    private final int padding;
    private final Texture texture;
    private int[] texels = new int[WIDTH * 256];
    private int penX;
    private int penY;
    private int rowHeight;

    GlyphAtlas(Context context, float scale) {
        padding = Math.max(2, Math.round(2 * scale));
        for (Style style : Style.values()) glyphs.put(style, draw(style, scale));
        texture = new Texture(context, "letters", TextureFormat.RGBA8, WIDTH, texels.length / WIDTH, Filter.LINEAR);
        texture.upload(texels);
    }

    private Map<Integer, Glyph> draw(Style style, float scale) {
        Map<Integer, Glyph> drawn = new HashMap<>();
        try (Typeface face = new Typeface(style.font, style.size * scale)) {
            for (int letter = 32; letter < 256; letter++) drawn.put(letter, place(face.letter(letter)));
            LETTERS.codePoints().forEach(letter -> drawn.put(letter, place(face.letter(letter))));
        }
        return drawn;
    }

    private Glyph place(Typeface.Letter letter) {
        int width = letter.width() + 2 * padding;
        int height = letter.height() + 2 * padding;
        if (penX + width > WIDTH) {
            penX = 0;
            penY += rowHeight + 1;
            rowHeight = 0;
        }
        while ((penY + height) * WIDTH > texels.length) texels = Arrays.copyOf(texels, texels.length * 2);
        Glyph glyph =
                new Glyph(penX, penY, width, height, letter.left() - padding, letter.top() - padding, letter.advance());
        paint(letter, glyph);
        penX += width + 1;
        rowHeight = Math.max(rowHeight, height);
        return glyph;
    }

    private void paint(Typeface.Letter letter, Glyph glyph) {
        for (int y = 0; y < glyph.height(); y++)
            for (int x = 0; x < glyph.width(); x++) {
                int cover = coverage(letter, x - padding, y - padding);
                texels[(glyph.y() + y) * WIDTH + glyph.x() + x] = cover | halo(letter, x - padding, y - padding) << 8;
            }
    }

    private static int coverage(Typeface.Letter letter, int x, int y) {
        boolean inside = x >= 0 && y >= 0 && x < letter.width() && y < letter.height();
        return inside ? letter.coverage()[y * letter.width() + x] & 255 : 0;
    }

    /** The strongest coverage nearby, weaker with distance. */
    private int halo(Typeface.Letter letter, int x, int y) {
        double most = 0;
        for (int dy = -padding; dy <= padding; dy++)
            for (int dx = -padding; dx <= padding; dx++) {
                double near = Math.max(0, Math.min(1, padding + 0.5 - Math.hypot(dx, dy)));
                most = Math.max(most, near * coverage(letter, x + dx, y + dy));
            }
        return (int) most;
    }

    Glyph glyph(Style style, int letter) {
        Map<Integer, Glyph> drawn = glyphs.get(style);
        Glyph glyph = drawn.get(letter);
        return glyph == null ? drawn.get((int) '?') : glyph;
    }

    Texture texture() {
        return texture;
    }

    @Override
    public void close() {
        texture.close();
    }
}
