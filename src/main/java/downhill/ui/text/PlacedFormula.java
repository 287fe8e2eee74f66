package downhill.ui.text;

import downhill.render.formula.FormulaPicture;
import downhill.ui.kit.Widgets;

/**
 * A formula at its place in a composition, in pixels.
 *
 * @param y of its top
 * @param size of its letters
 * @param room the width it has to keep to; 0 in a line of text
 * @param share of its picture's size that it is drawn at, where it would not fit
 */
public record PlacedFormula(float x, float y, String latex, float size, float room, float share) {
    /** Its picture, asked for if it is not there. */
    public FormulaPicture picture(Widgets ui) {
        return room == 0 ? ui.inlineFormula(latex, size) : ui.displayFormula(latex, size, room);
    }

    PlacedFormula moved(float dx, float dy) {
        return new PlacedFormula(x + dx, y + dy, latex, size, room, share);
    }
}
