package downhill.ui.text;

import downhill.document.Run;
import imgui.ImFont;

/**
 * What cannot be broken: letters in one style or a formula, which has no font.
 *
 * @param gap the blank before it, 0 for none
 * @param share of its size that a formula is drawn at
 */
record Atom(Run run, ImFont font, float gap, float width, float above, float below, float share) {
    Atom(Run run, ImFont font, float gap, float width, float above, float below) {
        this(run, font, gap, width, above, below, 1);
    }

    boolean isFormula() {
        return font == null;
    }

    /** Whether it can be drawn in two parts after all. */
    boolean isLong() {
        return !isFormula() && run.text().length() > 1;
    }

    Atom after(float blank) {
        return new Atom(run, font, blank, width, above, below, share);
    }

    Atom smaller(float by) {
        return new Atom(run, font, gap, width * by, above * by, below * by, share * by);
    }

    /** Whether the next one goes on in the same style. */
    boolean joins(Atom next) {
        return next.font == font
                && next.run.style() == run.style()
                && next.run.target().equals(run.target())
                && next.run.note().equals(run.note());
    }
}
