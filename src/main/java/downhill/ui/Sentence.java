package downhill.ui;

import downhill.document.Run;
import downhill.render.FormulaPicture;
import imgui.ImFont;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** Breaks runs of several styles, with formulas among them, into lines of a width. Made for one text and thrown away. */
final class Sentence {
    /** How wide a formula is thought to be until it is known: this share of its size a sign. */
    private static final float SIGN = 0.5f;

    private static final float AROUND_CODE = 3;

    /** Above and below a formula, at scale 1. */
    private static final float AIR = 2;

    private static final float LEAST_SHARE = 0.4f;

    private final Widgets ui;
    private final Tone tone;
    private final float width;
    private final Ink ink;
    private final boolean strong;
    private final List<Snippet> snippets = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();
    private final List<Atom> line = new ArrayList<>();
    private float filled;
    private float top;
    private float widest;
    private final List<Sum> awaited = new ArrayList<>();

    /**
     * What cannot be broken: letters in one style or a formula, which has no font.
     *
     * @param gap the blank before it, 0 for none
     * @param share of its size that a formula is drawn at
     */
    private record Atom(Run run, ImFont font, float gap, float width, float above, float below, float share) {
        Atom(Run run, ImFont font, float gap, float width, float above, float below) {
            this(run, font, gap, width, above, below, 1);
        }

        Atom after(float blank) {
            return new Atom(run, font, blank, width, above, below, share);
        }

        Atom smaller(float by) {
            return new Atom(run, font, gap, width * by, above * by, below * by, share * by);
        }
    }

    Sentence(Widgets ui, Tone tone, Ink ink, boolean strong, float width) {
        this.ui = ui;
        this.tone = tone;
        this.ink = ink;
        this.strong = strong;
        this.width = width;
    }

    /** All runs in their lines. */
    Composition set(List<Run> runs) {
        List<Atom> word = new ArrayList<>();
        float gap = 0;
        boolean afterCode = false;
        for (Run run : runs) {
            boolean code = run.style() == Run.Style.CODE;
            gap += code || afterCode ? ui.px(AROUND_CODE) : 0;
            afterCode = code;
            if (run.style() == Run.Style.MATH) {
                word.add(formula(run, gap));
                gap = 0;
                continue;
            }
            ImFont font = font(run.style());
            float blank = Letters.width(font, " ");
            for (String piece : pieces(run.text())) {
                if (piece.equals(" ")) {
                    put(word);
                    gap += blank;
                } else {
                    word.add(letters(run, piece, font, gap));
                    gap = 0;
                }
            }
        }
        put(word);
        finish();
        return new Composition(List.of(), snippets, sums, List.of(), awaited, widest, top);
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

    private Atom letters(Run run, String text, ImFont font, float gap) {
        float line = ui.px(tone.line());
        float above = (line - font.getFontSize()) / 2 + font.getAscent();
        Run part = new Run(text, run.style(), run.target());
        return new Atom(part, font, gap, Letters.width(font, text), above, line - above);
    }

    private Atom formula(Run run, float gap) {
        float size = ui.px(tone.mathematics());
        FormulaPicture picture = ui.inlineFormula(run.text(), size);
        if (picture.isThere()) {
            float air = ui.px(AIR);
            return new Atom(
                    run, null, gap, picture.width(), picture.height() - picture.depth() + air, picture.depth() + air);
        }
        if (picture.isWaiting()) {
            awaited.add(new Sum(0, 0, run.text(), size, 0, 1));
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

    private ImFont font(Run.Style style) {
        Fonts fonts = ui.fonts();
        return switch (style) {
            case STRONG -> tone.strong(fonts);
            case EMPHASIS -> tone.emphasis(fonts);
            case CODE -> tone.code(fonts);
            default -> strong ? tone.strong(fonts) : tone.plain(fonts);
        };
    }

    /** Puts atoms that stand together without a blank on the line, or on the next. */
    private void put(List<Atom> word) {
        float wide = 0;
        for (Atom atom : word) {
            wide += atom.gap + atom.width;
        }
        float gap = word.isEmpty() ? 0 : word.get(0).gap;
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
            formulas += atom.font == null ? atom.width : 0;
        }
        float by = formulas == 0 ? 0 : (width - (wide - formulas)) / formulas;
        if (by > LEAST_SHARE) {
            word.replaceAll(atom -> atom.font == null ? atom.smaller(by) : atom);
        }
    }

    private void place(Atom given) {
        boolean tooFar = !line.isEmpty() && filled + given.gap + given.width > width;
        if (tooFar && (given.font == null || given.run.text().length() == 1)) {
            finish();
        }
        float gap = line.isEmpty() ? 0 : given.gap;
        boolean formula = given.font == null && given.width > width;
        Atom atom = formula ? given.smaller(width / given.width) : given;
        if (filled + gap + atom.width > width
                && atom.font != null
                && atom.run.text().length() > 1) {
            split(atom, gap);
            return;
        }
        line.add(gap == atom.gap ? atom : atom.after(gap));
        filled += gap + atom.width;
    }

    /** A word that is wider than a line goes on in the next. */
    private void split(Atom atom, float gap) {
        String text = atom.run.text();
        int end = text.length() - 1;
        while (end > 0 && filled + gap + Letters.width(atom.font, text.substring(0, end)) > width) {
            end--;
        }
        if (end == 0 && line.isEmpty()) {
            end = 1;
        }
        if (end > 0) {
            Atom head = letters(atom.run, text.substring(0, end), atom.font, gap);
            line.add(head);
            filled += gap + head.width;
        }
        finish();
        place(letters(atom.run, text.substring(end), atom.font, 0));
    }

    /** Sets the line's atoms on its baseline. */
    private void finish() {
        if (line.isEmpty()) {
            return;
        }
        float least = ui.px(tone.line());
        ImFont plain = tone.plain(ui.fonts());
        float above = (least - plain.getFontSize()) / 2 + plain.getAscent();
        float below = least - above;
        for (Atom atom : line) {
            above = Math.max(above, atom.font == null ? atom.above : 0);
            below = Math.max(below, atom.font == null ? atom.below : 0);
        }
        write(Math.round(top + above));
        top += above + below;
        widest = Math.max(widest, filled);
        line.clear();
        filled = 0;
    }

    private void write(float baseline) {
        float x = 0;
        for (int i = 0; i < line.size(); ) {
            Atom first = line.get(i);
            x += first.gap;
            if (first.font == null) {
                if (first.above > 0) {
                    float size = ui.px(tone.mathematics());
                    float y = baseline - first.above + ui.px(AIR) * first.share;
                    sums.add(new Sum(x, y, first.run.text(), size, 0, first.share));
                }
                x += first.width;
                i++;
                continue;
            }
            int end = i + 1;
            StringBuilder text = new StringBuilder(first.run.text());
            while (end < line.size() && joins(first, line.get(end))) {
                text.append(line.get(end).gap > 0 ? " " : "")
                        .append(line.get(end).run.text());
                end++;
            }
            float wide = Letters.width(first.font, text.toString());
            snippets.add(snippet(first, x, baseline, wide, text.toString()));
            x += wide;
            i = end;
        }
    }

    private static boolean joins(Atom first, Atom next) {
        return next.font == first.font
                && next.run.style() == first.run.style()
                && next.run.target().equals(first.run.target());
    }

    private Snippet snippet(Atom atom, float x, float baseline, float wide, String text) {
        Run.Style style = atom.run.style();
        Ink own = style == Run.Style.LINK ? Ink.LINK : ink;
        float y = baseline - atom.font.getAscent();
        return new Snippet(x, y, wide, text, atom.font, own, style == Run.Style.CODE, atom.run.target());
    }
}
