package downhill.ui;

import imgui.ImFont;
import imgui.ImFontAtlas;
import imgui.ImFontConfig;
import imgui.ImGui;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

/** The typefaces at one scale: Inter for words, JetBrains Mono for numbers and code. Sizes are em sizes at scale 1. */
public record Fonts(
        ImFont body,
        ImFont small,
        ImFont heading,
        ImFont title,
        ImFont mono,
        ImFont monoSmall,
        ImFont drawing,
        ImFont drawingMono) {
    private static final String INTER = "/com/formdev/flatlaf/fonts/inter/Inter-Regular.otf";
    private static final String INTER_BOLD = "/com/formdev/flatlaf/fonts/inter/Inter-SemiBold.otf";
    private static final String MONO = "/com/formdev/flatlaf/fonts/jetbrains_mono/JetBrainsMono-Regular.ttf";

    /** Dear ImGui sizes a font by its line height; these are line height over em, from the fonts' own hhea tables. */
    private static final float INTER_LINE = 1.21f;

    private static final float MONO_LINE = 1.32f;

    /** Latin, Greek, super- and subscripts, punctuation, letters, arrows, mathematics, marks; pairs ended by 0. */
    static final short[] GLYPHS = {
        0x20, 0x17F, 0x370, 0x3FF, 0x2010, 0x2044, 0x2070, 0x209C, 0x2100, 0x215E, 0x2190, 0x21FF, 0x2200, 0x22FF,
        0x2318, 0x2318, 0x25A0, 0x25FF, 0x2605, 0x2606, 0x2713, 0x2717, 0
    };

    /** Large enough for what a drawing zooms into; letters are only made smaller well. */
    private static final int DRAWING = 24;

    private static final int ATTEMPTS = 5;

    /** Fills the current context's atlas at the given content scale; the texture has to be made again after this. */
    static Fonts build(float scale) {
        byte[][] files = {bytes(INTER), bytes(INTER_BOLD), bytes(MONO)};
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Fonts fonts = add(ImGui.getIO().getFonts(), files, scale);
            if (fonts.isComplete()) {
                return fonts;
            }
        }
        throw new IllegalStateException("The fonts could not be drawn; please start the program again");
    }

    private static Fonts add(ImFontAtlas atlas, byte[][] files, float scale) {
        atlas.clear();
        atlas.setFreeTypeRenderer(true);
        byte[] inter = files[0];
        byte[] bold = files[1];
        byte[] mono = files[2];
        Fonts fonts = new Fonts(
                add(atlas, inter, 16 * INTER_LINE * scale, mono),
                add(atlas, inter, 13 * INTER_LINE * scale, mono),
                add(atlas, bold, 20 * INTER_LINE * scale, mono),
                add(atlas, bold, 24 * INTER_LINE * scale, mono),
                add(atlas, mono, 14 * MONO_LINE * scale, inter),
                add(atlas, mono, 12.5f * MONO_LINE * scale, inter),
                add(atlas, inter, DRAWING * INTER_LINE * scale, mono),
                add(atlas, mono, DRAWING * MONO_LINE * scale, inter));
        atlas.build();
        return fonts;
    }

    /** Adds a font and, for the signs it lacks (Inter has no ∇, JetBrains Mono no ⁻), a second one behind it. */
    private static ImFont add(ImFontAtlas atlas, byte[] font, float size, byte[] fallback) {
        ImFont added = addOne(atlas, font, size, false);
        addOne(atlas, fallback, size, true);
        return added;
    }

    private static ImFont addOne(ImFontAtlas atlas, byte[] font, float size, boolean merge) {
        ImFontConfig config = new ImFontConfig();
        config.setMergeMode(merge);
        config.setFontDataOwnedByAtlas(false); // the atlas copies what it does not own; a Java array may move
        try {
            return atlas.addFontFromMemoryTTF(font, Math.round(size), config, GLYPHS);
        } finally {
            config.destroy();
        }
    }

    /**
     * Whether the last of the ranges is there in every font. The binding keeps a bare pointer to the ranges until the
     * build, so a garbage collection in between can lose them; then we add the fonts again.
     */
    private boolean isComplete() {
        return Stream.of(body, small, heading, title, mono, monoSmall, drawing, drawingMono)
                .allMatch(font -> font.findGlyphNoFallback('✓').isValidPtr());
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = Fonts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The font " + resource + " is not on the class path; build the jar again");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
