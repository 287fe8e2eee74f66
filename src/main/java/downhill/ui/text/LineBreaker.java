package downhill.ui.text;

import downhill.document.Run;
import downhill.ui.kit.Letters;
import downhill.ui.kit.Widgets;
import imgui.ImFont;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** Breaks runs of several styles, with formulas among them, into lines of a width. Made for one text and thrown away. */
public final class LineBreaker {
    private static final float AROUND_CODE = 3;

    private static final float LEAST_SHARE = 0.4f;

    private final Widgets ui;
    private final float width;
    private final AtomMaker atoms;
    private final LineWriter lines;
    private final List<Atom> line = new ArrayList<>();
    private float filled;

    public LineBreaker(Widgets ui, TextTone textTone, TextColour textColour, boolean strong, float width) {
        this.ui = ui;
        this.width = width;
        atoms = new AtomMaker(ui, textTone, strong);
        lines = new LineWriter(ui, textTone, textColour);
    }

    /** All runs in their lines. */
    public Composition set(List<Run> runs) {
        List<Atom> word = new ArrayList<>();
        float gap = 0;
        boolean afterCode = false;
        for (Run run : runs) {
            boolean code = run.style() == Run.Style.CODE;
            gap += code || afterCode ? ui.px(AROUND_CODE) : 0;
            afterCode = code;
            if (run.style() == Run.Style.MATH) {
                word.add(atoms.formula(run, gap));
                gap = 0;
                continue;
            }
            ImFont font = atoms.font(run.style());
            float blank = Letters.width(font, " ");
            for (String piece : pieces(run.text())) {
                if (piece.equals(" ")) {
                    put(word);
                    gap += blank;
                } else {
                    word.add(atoms.letters(run, piece, font, gap));
                    gap = 0;
                }
            }
        }
        put(word);
        finish();
        return lines.composition(atoms.awaited());
    }

    /** Words, and a single blank for what lies between them. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(text, " \n\t", true);
        while (tokens.hasMoreTokens()) {
            String token = tokens.nextToken();
            pieces.add(token.isBlank() ? " " : token);
        }
        return pieces;
    }

    /** Puts atoms that stand together without a blank on the line, or on the next. */
    private void put(List<Atom> word) {
        float wide = 0;
        for (Atom atom : word) {
            wide += atom.gap() + atom.width();
        }
        float gap = word.isEmpty() ? 0 : word.get(0).gap();
        wide -= gap;
        if (wide > width) {
            shrink(word, wide);
        }
        if (!line.isEmpty() && filled + gap + wide > width) {
            finish();
        }
        for (Atom atom : word) {
            place(atom);
        }
        word.clear();
    }

    /** Formulas that have no room in a line, with the letters that belong to them, are drawn smaller. */
    private void shrink(List<Atom> word, float wide) {
        float formulas = 0;
        for (Atom atom : word) {
            formulas += atom.isFormula() ? atom.width() : 0;
        }
        float by = formulas == 0 ? 0 : (width - (wide - formulas)) / formulas;
        if (by > LEAST_SHARE) {
            word.replaceAll(atom -> atom.isFormula() ? atom.smaller(by) : atom);
        }
    }

    private void place(Atom given) {
        boolean tooFar = !line.isEmpty() && filled + given.gap() + given.width() > width;
        if (tooFar && !given.isLong()) {
            finish();
        }
        float gap = line.isEmpty() ? 0 : given.gap();
        boolean wide = given.isFormula() && given.width() > width;
        Atom atom = wide ? given.smaller(width / given.width()) : given;
        if (filled + gap + atom.width() > width && atom.isLong()) {
            split(atom, gap);
            return;
        }
        line.add(gap == atom.gap() ? atom : atom.after(gap));
        filled += gap + atom.width();
    }

    /** A word that is wider than a line goes on in the next. */
    private void split(Atom atom, float gap) {
        String text = atom.run().text();
        int end = text.length() - 1;
        while (end > 0 && filled + gap + Letters.width(atom.font(), text.substring(0, end)) > width) {
            end--;
        }
        if (end == 0 && line.isEmpty()) {
            end = 1;
        }
        if (end > 0) {
            Atom head = atoms.letters(atom.run(), text.substring(0, end), atom.font(), gap);
            line.add(head);
            filled += gap + head.width();
        }
        finish();
        place(atoms.letters(atom.run(), text.substring(end), atom.font(), 0));
    }

    private void finish() {
        if (!line.isEmpty()) {
            lines.write(line, filled);
            line.clear();
            filled = 0;
        }
    }
}
