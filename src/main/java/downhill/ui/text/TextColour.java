package downhill.ui.text;

import downhill.colour.Theme;

/** What the colour of a text of a lesson means. */
public enum TextColour {
    TEXT,
    MUTED,
    LINK,
    KEYWORD,
    TEXT_IN_CODE,
    NUMBER,
    RIGHT,
    WRONG;

    /** As 0xRRGGBB. */
    int colour(Theme theme) {
        return switch (this) {
            case TEXT -> theme.text();
            case MUTED -> theme.muted();
            case LINK -> theme.accent();
            case KEYWORD -> theme.single();
            case TEXT_IN_CODE, RIGHT -> theme.forward();
            case NUMBER -> theme.gradient();
            case WRONG -> theme.wrong();
        };
    }
}
