package downhill.ui.text;

import downhill.ui.kit.Fonts;
import imgui.ImFont;

/** How a text of a lesson is spoken: which letters, how far apart its lines, and how large the mathematics in it. */
public enum TextTone {
    TITLE(24, 1.35f),
    HEADING(20, 1.4f),
    READING(18, 1.55f),
    NOTE(16, 1.5f),
    SMALL(13, 1.5f);

    private final float size;
    private final float leading;

    TextTone(float size, float leading) {
        this.size = size;
        this.leading = leading;
    }

    ImFont plain(Fonts fonts) {
        return switch (this) {
            case TITLE -> fonts.title();
            case HEADING -> fonts.heading();
            case READING -> fonts.reading();
            case NOTE -> fonts.body();
            case SMALL -> fonts.small();
        };
    }

    ImFont strong(Fonts fonts) {
        return switch (this) {
            case READING -> fonts.readingStrong();
            case NOTE -> fonts.strong();
            default -> plain(fonts);
        };
    }

    ImFont emphasis(Fonts fonts) {
        return this == READING ? fonts.readingEmphasis() : plain(fonts);
    }

    ImFont code(Fonts fonts) {
        return switch (this) {
            case TITLE, HEADING, READING -> fonts.readingMono();
            case NOTE -> fonts.mono();
            case SMALL -> fonts.monoSmall();
        };
    }

    /** From baseline to baseline, at scale 1. */
    float line() {
        return size * leading;
    }

    /** The size of mathematics at scale 1; the letters of TeX are smaller than Inter's of the same size. */
    float mathematics() {
        return size * 1.12f;
    }
}
