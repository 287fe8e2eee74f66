package downhill.ui;

import downhill.document.Passage;
import downhill.document.Run;
import downhill.lesson.Lesson;
import downhill.lesson.Part;
import downhill.lesson.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of all chapters, to be searched. */
final class LessonText {
    private static final int MOST = 60;

    private final List<Entry> entries = new ArrayList<>();

    /**
     * A passage of a page.
     *
     * @param line of its part, and {@code passage} its index in it
     */
    record Entry(Lesson lesson, int line, int passage, String text, String lower) {}

    LessonText(List<Lesson> chapters) {
        for (Lesson lesson : chapters) {
            add(lesson, 0, 0, lesson.title() + ". " + lesson.summary());
            lesson.parts().forEach(part -> add(lesson, part));
        }
    }

    /** Those in which each word of the text begins a word, in reading order; none for an empty text. */
    List<Entry> find(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).strip().split("\\s+");
        if (words[0].isEmpty()) {
            return List.of();
        }
        return entries.stream()
                .filter(entry -> hasAll(entry.lower, words))
                .limit(MOST)
                .toList();
    }

    private static boolean hasAll(String text, String[] words) {
        for (String word : words) {
            if (place(text, word) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Where a word begins with that; −1 if none does. Both are in small letters. */
    static int place(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
                return at;
            }
        }
        return -1;
    }

    private void add(Lesson lesson, Part part) {
        int line = part.line();
        if (part instanceof Part.Prose prose) {
            for (int i = 0; i < prose.passages().size(); i++) {
                add(lesson, line, i, words(prose.passages().get(i)));
            }
        } else if (part instanceof Part.Code code) {
            add(lesson, line, 0, code.text());
        } else if (part instanceof Part.Staged staged && !staged.hidden()) {
            add(lesson, line, 0, line(staged.caption()));
        } else if (part instanceof Part.Slide slide) {
            add(lesson, line, 0, line(slide.label()));
        } else if (part instanceof Part.Try goal) {
            add(lesson, line, 0, line(goal.title() + ". " + goal.goal()));
        } else if (part instanceof Part.Quiz quiz) {
            add(lesson, line, 0, words(quiz.question()));
        }
    }

    private void add(Lesson lesson, int line, int passage, String text) {
        String plain = text.replaceAll("\\s+", " ").strip();
        if (!plain.isEmpty()) {
            entries.add(new Entry(lesson, line, passage, plain, plain.toLowerCase(Locale.ROOT)));
        }
    }

    private static String words(Question question) {
        StringBuilder text = new StringBuilder(line(question.text()));
        question.choices().forEach(choice -> text.append(" · ").append(line(choice.text())));
        return text.toString();
    }

    private static String words(Passage passage) {
        if (passage instanceof Passage.Heading heading) return runs(heading.runs());
        if (passage instanceof Passage.Paragraph paragraph) return runs(paragraph.runs());
        if (passage instanceof Passage.Items items)
            return all(items.items().stream().flatMap(List::stream).toList());
        if (passage instanceof Passage.Quotation quotation) return all(quotation.passages());
        StringBuilder text = new StringBuilder();
        ((Passage.Table) passage)
                .rows()
                .forEach(row -> row.forEach(cell -> text.append(runs(cell)).append(" · ")));
        return text.toString();
    }

    private static String all(List<Passage> passages) {
        StringBuilder text = new StringBuilder();
        passages.forEach(passage -> text.append(words(passage)).append(' '));
        return text.toString();
    }

    private static String runs(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.style() == Run.Style.MATH ? PlainMath.of(run.text()) : run.text()));
        return text.toString();
    }

    private static String line(String markdown) {
        return runs(Wrapped.runs(markdown));
    }
}
