package downhill.render;

import downhill.typeface.FontFile;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Every letter of every style at one scale, drawn side by side: coverage in red, a halo around it in green. */
final class GlyphSheet {
    private static final int LEAST_WIDTH = 1024;

    /** Beyond it a texture of that width would be higher than drivers allow. */
    private static final float LARGEST_SCALE = 4;

    private static final String LETTERS = "−×·–—…′″∞∂∇αβγδεηθκλμρσφω≤≥≈→√Δ₀₁₂₃ēőŁłŠšŽžČčŐőŰű";

    private static final String EXPONENTS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻";
    private static final String PLAIN = "0123456789−";

    /** An exponent's size and how far it is raised, in ems: the fonts' own are too small to be told apart at scale 1. */
    private static final double EXPONENT = 0.82;

    private static final double RAISED = 0.36;

    private final Map<TextStyle, Map<Integer, Glyph>> glyphs = new EnumMap<>(TextStyle.class);
    private final int padding;
    private final double[] nearness;
    private final Map<String, byte[]> files = new HashMap<>();
    private final int width;
    private int[] texels;
    private int penX;
    private int penY;
    private int rowHeight;

    private GlyphSheet(float scale) {
        width = width(scale);
        texels = new int[width * 256];
        padding = Math.max(2, Math.round(2 * scale));
        nearness = nearness(padding);
        for (TextStyle textStyle : TextStyle.values()) glyphs.put(textStyle, draw(textStyle, scale));
        files.clear();
    }

    /** Drawn at that scale; at the plain one only once, since every picture of a program needs it. */
    static GlyphSheet of(float scale) {
        return scale == 1 ? Plain.SHEET : new GlyphSheet(scale);
    }

    private static final class Plain {
        static final GlyphSheet SHEET = new GlyphSheet(1);
    }

    int width() {
        return width;
    }

    int height() {
        return texels.length / width;
    }

    /** Row by row, width · height of them; not to be changed. */
    int[] texels() {
        return texels;
    }

    private Typeface typeface(String font, float pixels) {
        return new Typeface(font, files.computeIfAbsent(font, FontFile::read), pixels);
    }

    static int width(float scale) {
        int width = LEAST_WIDTH;
        for (float large = LARGEST_SCALE; scale > large; large *= 2) width *= 2;
        return width;
    }

    private Map<Integer, Glyph> draw(TextStyle textStyle, float scale) {
        Map<Integer, Glyph> drawn = new HashMap<>();
        try (Typeface own = typeface(textStyle.font, textStyle.size * scale);
                Typeface other = typeface(textStyle.fallback().font, textStyle.size * scale)) {
            IntStream.concat(IntStream.range(32, 256), LETTERS.codePoints()).forEach(letter -> {
                Typeface face = own.has(letter) ? own : other;
                drawn.put(letter, place(face.letter(letter)));
            });
        }
        exponents(textStyle, scale, drawn);
        return drawn;
    }

    /** The plain digits, smaller and raised. */
    private void exponents(TextStyle textStyle, float scale, Map<Integer, Glyph> drawn) {
        double em = textStyle.size * scale;
        try (Typeface own = typeface(textStyle.font, (float) (EXPONENT * em))) {
            for (int i = 0; i < EXPONENTS.length(); i++) {
                Typeface.Letter letter = own.letter(PLAIN.charAt(i)).raised((int) Math.round(RAISED * em));
                drawn.put((int) EXPONENTS.charAt(i), place(letter));
            }
        }
    }

    private Glyph place(Typeface.Letter letter) {
        int across = letter.width() + 2 * padding;
        int height = letter.height() + 2 * padding;
        if (penX + across > width) {
            penX = 0;
            penY += rowHeight + 1;
            rowHeight = 0;
        }
        while ((penY + height) * width > texels.length) texels = Arrays.copyOf(texels, texels.length * 2);
        Glyph glyph = new Glyph(
                penX, penY, across, height, letter.left() - padding, letter.top() - padding, letter.advance());
        paint(letter, glyph);
        penX += across + 1;
        rowHeight = Math.max(rowHeight, height);
        return glyph;
    }

    private void paint(Typeface.Letter letter, Glyph glyph) {
        int[] halo = halo(letter, glyph);
        for (int y = 0; y < glyph.height(); y++)
            for (int x = 0; x < glyph.width(); x++) {
                int cover = coverage(letter, x - padding, y - padding);
                texels[(glyph.y() + y) * width + glyph.x() + x] = cover | halo[y * glyph.width() + x] << 8;
            }
    }

    private static int coverage(Typeface.Letter letter, int x, int y) {
        boolean inside = x >= 0 && y >= 0 && x < letter.width() && y < letter.height();
        return inside ? letter.coverage()[y * letter.width() + x] & 255 : 0;
    }

    /** For each texel the strongest coverage nearby, weaker with distance. */
    private int[] halo(Typeface.Letter letter, Glyph glyph) {
        int[] halo = new int[glyph.width() * glyph.height()];
        for (int y = 0; y < letter.height(); y++)
            for (int x = 0; x < letter.width(); x++) {
                int cover = coverage(letter, x, y);
                if (cover > 0 && !inside(letter, x, y)) spread(halo, y * glyph.width() + x, glyph.width(), cover);
            }
        return halo;
    }

    /** Whether a texel and its neighbours are covered wholly, so that each has what it would spread already. */
    private static boolean inside(Typeface.Letter letter, int x, int y) {
        boolean whole = coverage(letter, x, y) == 255;
        return whole
                && coverage(letter, x - 1, y) == 255
                && coverage(letter, x + 1, y) == 255
                && coverage(letter, x, y - 1) == 255
                && coverage(letter, x, y + 1) == 255;
    }

    private void spread(int[] halo, int corner, int width, int cover) {
        int side = 2 * padding + 1;
        for (int y = 0; y < side; y++) {
            int texel = corner + y * width;
            for (int i = y * side; i < (y + 1) * side; i++, texel++) {
                int near = (int) (nearness[i] * cover);
                if (near > halo[texel]) halo[texel] = near;
            }
        }
    }

    /** How much of a texel's coverage its halo keeps, over the square of texels around it. */
    private static double[] nearness(int padding) {
        int side = 2 * padding + 1;
        double[] nearness = new double[side * side];
        for (int i = 0; i < nearness.length; i++) {
            double distance = Math.hypot(i % side - padding, i / side - padding);
            nearness[i] = Math.max(0, Math.min(1, padding + 0.5 - distance));
        }
        return nearness;
    }

    Glyph glyph(TextStyle textStyle, int letter) {
        Map<Integer, Glyph> drawn = glyphs.get(textStyle);
        Glyph glyph = drawn.get(letter);
        return glyph == null ? drawn.get((int) '?') : glyph;
    }
}
