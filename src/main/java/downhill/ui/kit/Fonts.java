package downhill.ui.kit;

import downhill.typeface.FontFile;
import imgui.ImFont;
import imgui.ImFontAtlas;
import imgui.ImFontConfig;
import java.util.stream.Stream;

/**
 * The typefaces at one scale: Inter for words, JetBrains Mono for numbers and code. Sizes are em sizes at scale 1; those
 * for reading are a lesson's, and those that are drawn are for drawings that zoom.
 */
public record Fonts(
        ImFont body,
        ImFont small,
        ImFont heading,
        ImFont title,
        ImFont mono,
        ImFont monoSmall,
        Lettering drawn,
        Lettering drawnBold,
        Lettering drawnMono,
        ImFont strong,
        ImFont reading,
        ImFont readingStrong,
        ImFont readingEmphasis,
        ImFont readingMono) {
    private static final String INTER = "/com/formdev/flatlaf/fonts/inter/Inter-Regular.otf";
    private static final String INTER_BOLD = "/com/formdev/flatlaf/fonts/inter/Inter-SemiBold.otf";
    private static final String INTER_ITALIC = "/com/formdev/flatlaf/fonts/inter/Inter-Italic.otf";

    /** Dear ImGui sizes a font by its line height; these are line height over em, from the fonts' own hhea tables. */
    private static final float INTER_LINE = 1.21f;

    private static final float MONO_LINE = 1.32f;

    /** What a drawing zooms into; letters are only made smaller well, and not to less than half. */
    private static final int LARGE = 24;

    private static final int HUGE = 40;

    private static final int ATTEMPTS = 5;

    /**
     * Fills the atlas at the given content scale. Those for reading take as long again as half of the others, so a start
     * without a lesson has body letters in their place.
     */
    public static Fonts build(ImFontAtlas atlas, float scale, boolean reads) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Fonts fonts = add(atlas, scale);
            if (reads) fonts = fonts.reading(atlas, scale);
            atlas.build();
            if (fonts.isComplete()) {
                return fonts;
            }
        }
        throw new IllegalStateException("The fonts could not be drawn; please start the program again");
    }

    private static Fonts add(ImFontAtlas atlas, float scale) {
        atlas.clear();
        atlas.setFreeTypeRenderer(true);
        byte[] inter = FontFile.read(INTER);
        byte[] bold = FontFile.read(INTER_BOLD);
        byte[] mono = FontFile.read(FontFile.MONO);
        ImFont body = add(atlas, inter, 16 * INTER_LINE * scale, mono, GlyphRanges.GLYPHS);
        ImFont small = add(atlas, inter, 13 * INTER_LINE * scale, mono, GlyphRanges.GLYPHS);
        ImFont heading = add(atlas, bold, 20 * INTER_LINE * scale, mono, GlyphRanges.GLYPHS);
        ImFont title = add(atlas, bold, 24 * INTER_LINE * scale, mono, GlyphRanges.GLYPHS);
        ImFont code = add(atlas, mono, 14 * MONO_LINE * scale, inter, GlyphRanges.GLYPHS);
        ImFont smallCode = add(atlas, mono, 12.5f * MONO_LINE * scale, inter, GlyphRanges.GLYPHS);
        ImFont largeWords = add(atlas, inter, LARGE * INTER_LINE * scale, mono, GlyphRanges.DRAWN);
        ImFont largeCode = add(atlas, mono, LARGE * MONO_LINE * scale, inter, GlyphRanges.DRAWN);
        ImFont hugeWords = add(atlas, inter, HUGE * INTER_LINE * scale, mono, GlyphRanges.DRAWN);
        ImFont hugeBold = add(atlas, bold, HUGE * INTER_LINE * scale, mono, GlyphRanges.DRAWN);
        ImFont hugeCode = add(atlas, mono, HUGE * MONO_LINE * scale, inter, GlyphRanges.DRAWN);
        return new Fonts(
                body,
                small,
                heading,
                title,
                code,
                smallCode,
                new Lettering(small, body, largeWords, hugeWords),
                new Lettering(heading, heading, title, hugeBold),
                new Lettering(smallCode, code, largeCode, hugeCode),
                body,
                body,
                body,
                body,
                code);
    }

    private Fonts reading(ImFontAtlas atlas, float scale) {
        byte[] inter = FontFile.read(INTER);
        byte[] bold = FontFile.read(INTER_BOLD);
        byte[] mono = FontFile.read(FontFile.MONO);
        return new Fonts(
                body,
                small,
                heading,
                title,
                mono(),
                monoSmall,
                drawn,
                drawnBold,
                drawnMono,
                add(atlas, bold, 16 * INTER_LINE * scale, mono, GlyphRanges.LETTERS),
                add(atlas, inter, 18 * INTER_LINE * scale, mono, GlyphRanges.GLYPHS),
                add(atlas, bold, 18 * INTER_LINE * scale, mono, GlyphRanges.LETTERS),
                add(atlas, FontFile.read(INTER_ITALIC), 18 * INTER_LINE * scale, mono, GlyphRanges.LETTERS),
                add(atlas, mono, 16 * MONO_LINE * scale, inter, GlyphRanges.LETTERS));
    }

    /** Whether those for reading are there. */
    public boolean reads() {
        return reading != body;
    }

    /** Adds a font and, for the signs it lacks (Inter has no ∇, JetBrains Mono no ⁻), a second one behind it. */
    private static ImFont add(ImFontAtlas atlas, byte[] font, float size, byte[] fallback, GlyphRanges signs) {
        ImFont added = addOne(atlas, font, size, signs, false);
        addOne(atlas, fallback, size, signs, true);
        return added;
    }

    /** Those signs alone, in plain letters. */
    static ImFont inter(ImFontAtlas atlas, GlyphRanges signs) {
        return add(atlas, FontFile.read(INTER), 16, FontFile.read(FontFile.MONO), signs);
    }

    private static ImFont addOne(ImFontAtlas atlas, byte[] font, float size, GlyphRanges signs, boolean merge) {
        ImFontConfig config = new ImFontConfig();
        config.setMergeMode(merge);
        config.setFontDataOwnedByAtlas(false); // the atlas copies what it does not own; a Java array may move
        try {
            return signs.into(config)
                    ? atlas.addFontFromMemoryTTF(font, Math.round(size), config)
                    : atlas.addFontFromMemoryTTF(font, Math.round(size), config, signs.signs());
        } finally {
            config.destroy();
        }
    }

    /**
     * Whether the last of the ranges is there in every font. Where the binding sets them, a garbage collection before the
     * build can lose them; then we add the fonts again.
     */
    private boolean isComplete() {
        return Stream.of(
                        body,
                        small,
                        heading,
                        title,
                        mono,
                        monoSmall,
                        drawn.large(),
                        drawn.huge(),
                        drawnBold.huge(),
                        drawnMono.large(),
                        drawnMono.huge(),
                        strong,
                        reading,
                        readingStrong,
                        readingEmphasis,
                        readingMono)
                .allMatch(font -> font.findGlyphNoFallback('✓').isValidPtr());
    }
}
