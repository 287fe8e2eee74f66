package downhill.ui.text;

import downhill.document.Passage;
import downhill.document.Run;
import java.util.List;

/** The words of a passage in one line, without its marks. */
public final class PassageText implements Passage.Cases {
    private final StringBuilder text = new StringBuilder();

    private PassageText() {}

    public static String of(Passage passage) {
        PassageText words = new PassageText();
        passage.accept(words);
        return words.text.toString();
    }

    /** Of Markdown in one line. */
    public static String line(String markdown) {
        return runs(WrappedText.runs(markdown));
    }

    private static String runs(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.style() == Run.Style.MATH ? PlainMath.of(run.text()) : run.text()));
        return text.toString();
    }

    @Override
    public void heading(Passage.Heading heading) {
        text.append(runs(heading.runs()));
    }

    @Override
    public void paragraph(Passage.Paragraph paragraph) {
        text.append(runs(paragraph.runs()));
    }

    @Override
    public void items(Passage.Items items) {
        items.items().forEach(this::all);
    }

    @Override
    public void quotation(Passage.Quotation quotation) {
        all(quotation.passages());
    }

    private void all(List<Passage> passages) {
        for (Passage passage : passages) {
            passage.accept(this);
            text.append(' ');
        }
    }

    @Override
    public void table(Passage.Table table) {
        table.rows().forEach(row -> row.forEach(cell -> text.append(runs(cell)).append(" · ")));
    }
}
