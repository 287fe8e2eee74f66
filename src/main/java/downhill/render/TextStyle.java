package downhill.render;

import downhill.render.camera.Margins;

/** The kinds of text in a picture: their font on the class path and their size in pixels at scale 1. */
enum TextStyle {
    TITLE("inter/Inter-SemiBold.otf", 24),
    NAME("inter/Inter-SemiBold.otf", Margins.NAME),
    CAPTION("inter/Inter-Regular.otf", 14),
    NUMBER("jetbrains_mono/JetBrainsMono-Regular.ttf", Margins.NUMBER),
    LABEL("inter/Inter-SemiBold.otf", 12);

    final String font;
    final int size;

    TextStyle(String font, int size) {
        this.font = "/com/formdev/flatlaf/fonts/" + font;
        this.size = size;
    }

    /** Where a letter comes from that this font lacks: JetBrains Mono has no ⁻, and Inter no ∇. */
    TextStyle fallback() {
        return this == NUMBER ? CAPTION : NUMBER;
    }
}
