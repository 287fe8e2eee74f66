package downhill.lesson;

import downhill.document.Passage;
import downhill.document.Run;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

/** Gives the first place of each term in a chapter's prose a note of what it means. */
public final class TermNotes {
    private final Glossary glossary;
    private final Set<Term> told = new HashSet<>();

    private TermNotes(Glossary glossary) {
        this.glossary = glossary;
    }

    /** The same chapter with notes. */
    public static Lesson in(Lesson lesson, Glossary glossary) {
        TermNotes notes = new TermNotes(glossary);
        return new Lesson(
                lesson.id(),
                lesson.number(),
                lesson.title(),
                lesson.summary(),
                lesson.minutes(),
                lesson.heading(),
                lesson.parts().stream().map(notes::part).toList());
    }

    private Part part(Part part) {
        return part instanceof Part.Prose prose ? new Part.Prose(passages(prose.passages()), prose.line()) : part;
    }

    private List<Passage> passages(List<Passage> passages) {
        return passages.stream().map(this::passage).toList();
    }

    /** Headings and tables are left as they are: a word there is a name. */
    private Passage passage(Passage passage) {
        if (passage instanceof Passage.Paragraph paragraph) return new Passage.Paragraph(runs(paragraph.runs()));
        if (passage instanceof Passage.Items items) {
            return new Passage.Items(
                    items.numbered(), items.items().stream().map(this::passages).toList());
        }
        if (passage instanceof Passage.Quotation quotation) {
            return new Passage.Quotation(quotation.kind(), passages(quotation.passages()));
        }
        return passage;
    }

    private List<Run> runs(List<Run> runs) {
        Set<Term> explained = new HashSet<>();
        for (Run run : runs) if (run.style() == Run.Style.STRONG) explained.addAll(glossary.all(run.text()));
        List<Run> noted = new ArrayList<>();
        for (Run run : runs) {
            if (run.style() == Run.Style.PLAIN && run.target().isEmpty()) split(run, explained, noted);
            else noted.add(run);
        }
        return noted;
    }

    /** Where a paragraph sets a term in bold, and so explains it, no note says the same. */
    private void split(Run run, Set<Term> explained, List<Run> into) {
        String text = run.text();
        int from = 0;
        Matcher found = glossary.in(text);
        while (found.find()) {
            Term term = glossary.term(found.group());
            if (explained.contains(term) || !told.add(term)) continue;
            if (found.start() > from) into.add(new Run(text.substring(from, found.start()), run.style()));
            into.add(new Run(found.group(), run.style(), "", term.means()));
            from = found.end();
        }
        if (from < text.length()) into.add(new Run(text.substring(from), run.style()));
    }
}
