package downhill.app.ball;

import downhill.colour.OnLandscape;
import downhill.colour.Theme;

/** The colours of a step's terms: none is the gradient's orange, since a term points downhill and the gradient uphill. */
final class TermColours {
    private TermColours() {}

    /** In 0xRRGGBB, of the term with that index; the dark theme's, which stand out on any landscape. */
    static int of(int index) {
        Theme theme = Theme.DARK;
        int[] colours = {theme.single(), theme.forward(), theme.batch(), OnLandscape.GREY};
        return colours[index % colours.length];
    }
}
