package downhill.ui.text;

import downhill.document.Passage;
import downhill.document.Run;
import downhill.lesson.Vocabulary;
import downhill.ui.kit.Widgets;
import java.util.ArrayList;
import java.util.List;

/** Sets passages below each other: headings, paragraphs, lists, call-outs, tables. Made for one text and thrown away. */
final class PageCompositor {
    private static final float PARAGRAPH_GAP = 12;
    private static final float ABOVE_HEADING = 24;
    private static final float ITEM_GAP = 6;
    private static final float INDENT = 24;
    private static final float QUOTE_PADDING = 16;
    private static final float BULLET = 2.5f;

    private final Widgets ui;
    private final Vocabulary words;
    private final List<PlacedMark> placedMarks = new ArrayList<>();
    private final List<PlacedText> placedTexts = new ArrayList<>();
    private final List<PlacedFormula> placedFormulas = new ArrayList<>();
    private final List<PlacedFormula> awaited = new ArrayList<>();
    private final List<Float> passages = new ArrayList<>();
    private float y;
    private float widest;

    PageCompositor(Widgets ui, Vocabulary words) {
        this.ui = ui;
        this.words = words;
    }

    /** All of a part's prose. */
    Composition set(List<Passage> all, float width) {
        for (Passage passage : all) {
            gap(passage);
            passages.add(y);
            set(passage, 0, width);
        }
        return composition();
    }

    private Composition composition() {
        return new Composition(placedMarks, placedTexts, placedFormulas, passages, awaited, widest, y);
    }

    private void gap(Passage next) {
        if (y > 0) {
            y += ui.px(next instanceof Passage.Heading ? ABOVE_HEADING : PARAGRAPH_GAP);
        }
    }

    private void set(Passage passage, float left, float width) {
        passage.accept(new Column(left, width));
    }

    private final class Column implements Passage.Cases {
        private final float left;
        private final float width;

        Column(float left, float width) {
            this.left = left;
            this.width = width;
        }

        @Override
        public void heading(Passage.Heading heading) {
            text(heading.runs(), heading.level() < 2 ? TextTone.TITLE : TextTone.HEADING, TextColour.TEXT, left, width);
        }

        @Override
        public void paragraph(Passage.Paragraph paragraph) {
            text(paragraph.runs(), TextTone.READING, TextColour.TEXT, left, width);
        }

        @Override
        public void items(Passage.Items items) {
            PageCompositor.this.items(items, left, width);
        }

        @Override
        public void quotation(Passage.Quotation quotation) {
            PageCompositor.this.quotation(quotation, left, width);
        }

        @Override
        public void table(Passage.Table table) {
            add(new TableSetting(ui).set(table.rows(), width), left);
        }
    }

    private void text(List<Run> runs, TextTone textTone, TextColour textColour, float left, float width) {
        add(new LineBreaker(ui, textTone, textColour, false, width).set(runs), left);
    }

    private void add(Composition part, float left) {
        part.placedMarks().forEach(each -> placedMarks.add(each.moved(left, y)));
        part.placedTexts().forEach(each -> placedTexts.add(each.moved(left, y)));
        part.placedFormulas().forEach(each -> placedFormulas.add(each.moved(left, y)));
        awaited.addAll(part.awaited());
        widest = Math.max(widest, left + part.width());
        y += part.height();
    }

    private void items(Passage.Items items, float left, float width) {
        int number = 1;
        for (List<Passage> item : items.items()) {
            y += number > 1 ? ui.px(ITEM_GAP) : 0;
            mark(items.numbered() ? number + "." : "", left);
            number++;
            below(item, left + ui.px(INDENT), width - ui.px(INDENT));
        }
    }

    /** A number, or a dot at the middle of the small letters of the item's first line. */
    private void mark(String number, float left) {
        float line = ui.px(TextTone.READING.line());
        if (number.isEmpty()) {
            float radius = ui.px(BULLET);
            float x = left + ui.px(8);
            float middle = y + line * 0.53f;
            placedMarks.add(
                    new PlacedMark(PlacedMark.Kind.BULLET, x - radius, middle - radius, x + radius, middle + radius));
            return;
        }
        Composition text = new LineBreaker(ui, TextTone.READING, TextColour.MUTED, false, ui.px(INDENT))
                .set(List.of(new Run(number, Run.Style.PLAIN)));
        text.placedTexts().forEach(each -> placedTexts.add(each.moved(left, y)));
    }

    private void below(List<Passage> all, float left, float width) {
        boolean first = true;
        for (Passage passage : all) {
            if (!first) {
                gap(passage);
            }
            first = false;
            set(passage, left, width);
        }
    }

    private void quotation(Passage.Quotation quotation, float left, float width) {
        CallOut kind = CallOut.of(quotation.kind());
        float padding = ui.px(QUOTE_PADDING);
        float begin = y;
        int place = placedMarks.size();
        y += kind.hasGround() ? padding : 0;
        if (kind.word().isPresent()) {
            Run word = new Run(words.of(kind.word().get()), Run.Style.STRONG);
            text(List.of(word), TextTone.NOTE, TextColour.MUTED, left + padding + ui.px(INDENT + 4), width);
            y += ui.px(4);
        }
        below(quotation.passages(), left + padding, width - 2 * padding);
        y += kind.hasGround() ? padding : 0;
        placedMarks.add(place, new PlacedMark(kind.placedMark(), left, begin, left + width, y));
        widest = Math.max(widest, left + width);
    }
}
