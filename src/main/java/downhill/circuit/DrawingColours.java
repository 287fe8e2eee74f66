package downhill.circuit;

import downhill.colour.Rgb;
import downhill.colour.Theme;

/** The colours of a drawing, as 0xRRGGBB. */
public record DrawingColours(int ground, int panel, int outline, int text, int muted, int forward, int gradient) {
    public static DrawingColours of(Theme theme) {
        return new DrawingColours(
                theme.ground(),
                theme.panel(),
                theme.outline(),
                theme.text(),
                theme.muted(),
                theme.forward(),
                theme.gradient());
    }

    /** A colour {@code share} of the way from the ground to another. */
    int faint(int colour, double share) {
        return Rgb.mix(ground, colour, share);
    }
}
