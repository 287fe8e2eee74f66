package downhill.ui.text;

import downhill.document.Run;
import downhill.render.formula.FormulaPicture;
import downhill.ui.kit.Fonts;
import downhill.ui.kit.Letters;
import downhill.ui.kit.Widgets;
import imgui.ImFont;
import java.util.ArrayList;
import java.util.List;

/** Makes atoms of a text's runs: knows their fonts, and how large they are. */
final class AtomMaker {
    /** Above and below a formula, at scale 1. */
    static final float AIR = 2;

    /** How wide a formula is thought to be until it is known: this share of its size a sign. */
    private static final float SIGN = 0.5f;

    private final Widgets ui;
    private final TextTone textTone;
    private final boolean strong;
    private final List<PlacedFormula> awaited = new ArrayList<>();

    AtomMaker(Widgets ui, TextTone textTone, boolean strong) {
        this.ui = ui;
        this.textTone = textTone;
        this.strong = strong;
    }

    /** Formulas that are not drawn yet, so that their size is a guess. */
    List<PlacedFormula> awaited() {
        return awaited;
    }

    Atom letters(Run run, String text, ImFont font, float gap) {
        float line = ui.px(textTone.line());
        float above = (line - font.getFontSize()) / 2 + font.getAscent();
        Run part = new Run(text, run.style(), run.target(), run.note());
        return new Atom(part, font, gap, Letters.width(font, text), above, line - above);
    }

    Atom formula(Run run, float gap) {
        float size = ui.px(textTone.mathematics());
        FormulaPicture picture = ui.inlineFormula(run.text(), size);
        if (picture.isThere()) {
            float air = ui.px(AIR);
            return new Atom(
                    run, null, gap, picture.width(), picture.height() - picture.depth() + air, picture.depth() + air);
        }
        if (picture.isWaiting()) {
            awaited.add(new PlacedFormula(0, 0, run.text(), size, 0, 1));
            return new Atom(run, null, gap, SIGN * size * signs(run.text()), 0, 0);
        }
        return letters(new Run(run.text(), Run.Style.CODE), run.text(), font(Run.Style.CODE), gap);
    }

    private static int signs(String latex) {
        return Math.max(
                1,
                latex.replaceAll("\\\\[A-Za-z]+", "x")
                        .replaceAll("[{}\\s^_]", "")
                        .length());
    }

    ImFont font(Run.Style style) {
        Fonts fonts = ui.fonts();
        return switch (style) {
            case STRONG -> textTone.strong(fonts);
            case EMPHASIS -> textTone.emphasis(fonts);
            case CODE -> textTone.code(fonts);
            default -> strong ? textTone.strong(fonts) : textTone.plain(fonts);
        };
    }
}
