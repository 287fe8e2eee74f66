package downhill.render;

import downhill.colour.Theme;

/** The colours around the landscape, 0xRRGGBB: ground, text, muted text, lines, and what went wrong. */
public record SceneColours(int ground, int text, int muted, int line, int wrong) {
    public static SceneColours of(Theme theme) {
        return new SceneColours(theme.ground(), theme.text(), theme.muted(), theme.line(), theme.wrong());
    }

    boolean dark() {
        return (ground >> 8 & 255) < 128;
    }
}
