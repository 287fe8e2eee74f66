package downhill.ui.text;

import downhill.document.Run;
import downhill.ui.kit.Letters;
import downhill.ui.kit.Widgets;
import imgui.ImFont;
import java.util.ArrayList;
import java.util.List;

/** Sets finished lines below each other, each on its baseline; atoms of one style that stand together become one text. */
final class LineWriter {
    private final Widgets ui;
    private final TextTone textTone;
    private final TextColour textColour;
    private final List<PlacedText> placedTexts = new ArrayList<>();
    private final List<PlacedFormula> placedFormulas = new ArrayList<>();
    private float top;
    private float widest;

    LineWriter(Widgets ui, TextTone textTone, TextColour textColour) {
        this.ui = ui;
        this.textTone = textTone;
        this.textColour = textColour;
    }

    /** All lines so far. */
    Composition composition(List<PlacedFormula> awaited) {
        return new Composition(List.of(), placedTexts, placedFormulas, List.of(), awaited, widest, top);
    }

    /** The next line, of that width; it is as high as its highest formula. */
    void write(List<Atom> line, float width) {
        float least = ui.px(textTone.line());
        ImFont plain = textTone.plain(ui.fonts());
        float above = (least - plain.getFontSize()) / 2 + plain.getAscent();
        float below = least - above;
        for (Atom atom : line) {
            above = Math.max(above, atom.isFormula() ? atom.above() : 0);
            below = Math.max(below, atom.isFormula() ? atom.below() : 0);
        }
        place(line, Math.round(top + above));
        top += above + below;
        widest = Math.max(widest, width);
    }

    private void place(List<Atom> line, float baseline) {
        float x = 0;
        for (int i = 0; i < line.size(); ) {
            Atom first = line.get(i);
            x += first.gap();
            if (first.isFormula()) {
                formula(first, x, baseline);
                x += first.width();
                i++;
            } else {
                int end = end(line, i);
                PlacedText placedText = snippet(first, x, baseline, text(line.subList(i, end)));
                placedTexts.add(placedText);
                x += placedText.width();
                i = end;
            }
        }
    }

    /** One that is not drawn yet has no height, and its place stays empty. */
    private void formula(Atom atom, float x, float baseline) {
        if (atom.above() > 0) {
            float y = baseline - atom.above() + ui.px(AtomMaker.AIR) * atom.share();
            placedFormulas.add(
                    new PlacedFormula(x, y, atom.run().text(), ui.px(textTone.mathematics()), 0, atom.share()));
        }
    }

    /** Behind the last atom that goes on as that one does. */
    private static int end(List<Atom> line, int from) {
        int end = from + 1;
        while (end < line.size() && line.get(from).joins(line.get(end))) {
            end++;
        }
        return end;
    }

    private static String text(List<Atom> atoms) {
        StringBuilder text = new StringBuilder(atoms.get(0).run().text());
        for (Atom next : atoms.subList(1, atoms.size())) {
            text.append(next.gap() > 0 ? " " : "").append(next.run().text());
        }
        return text.toString();
    }

    private PlacedText snippet(Atom atom, float x, float baseline, String text) {
        Run.Style style = atom.run().style();
        TextColour own = style == Run.Style.LINK ? TextColour.LINK : textColour;
        float y = baseline - atom.font().getAscent();
        float width = Letters.width(atom.font(), text);
        return new PlacedText(
                x,
                y,
                width,
                text,
                atom.font(),
                own,
                style == Run.Style.CODE,
                atom.run().target(),
                atom.run().note());
    }
}
