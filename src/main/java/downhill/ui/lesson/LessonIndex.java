package downhill.ui.lesson;

import downhill.lesson.Lesson;
import downhill.lesson.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of all chapters, to be searched. */
public final class LessonIndex {
    private static final int MOST = 60;

    private final List<Entry> entries = new ArrayList<>();

    /**
     * A passage of a page.
     *
     * @param line of its part, and {@code passage} its index in it
     */
    public record Entry(Lesson lesson, int line, int passage, String text, String lower) {}

    public LessonIndex(List<Lesson> chapters) {
        for (Lesson lesson : chapters) {
            add(lesson, 0, 0, lesson.title() + ". " + lesson.summary());
            lesson.parts().forEach(part -> add(lesson, part));
        }
    }

    /** Those in which each word of the text begins a word, in reading order; none for an empty text. */
    public List<Entry> find(String text) {
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
        List<String> texts = part.accept(new PartText());
        for (int i = 0; i < texts.size(); i++) {
            add(lesson, part.line(), i, texts.get(i));
        }
    }

    private void add(Lesson lesson, int line, int passage, String text) {
        String plain = text.replaceAll("\\s+", " ").strip();
        if (!plain.isEmpty()) {
            entries.add(new Entry(lesson, line, passage, plain, plain.toLowerCase(Locale.ROOT)));
        }
    }
}
