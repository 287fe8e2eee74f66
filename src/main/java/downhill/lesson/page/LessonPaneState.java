package downhill.lesson.page;

import downhill.lesson.Lesson;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * What the lesson pane shows. The program fills it in before each frame; the pane gives back what the reader made of
 * it, with what they ask for in {@code asks}, which are empty when the next frame begins.
 *
 * @param chapters in reading order, in the language that is spoken; never empty
 * @param marks how far the reader has come, by a chapter's id; one that is not named is new
 * @param open the id of the chapter on the page
 * @param languages the names of those there are, in their own words; {@code language} is an index of them
 * @param line the line in its file of the part at the top of the page; another one scrolls there
 * @param free whether the reader has left the lesson for the free lab
 */
public record LessonPaneState(
        List<Lesson> chapters,
        Map<String, Mark> marks,
        String open,
        List<String> languages,
        int language,
        Page page,
        int line,
        boolean free,
        List<ReaderRequest> asks) {
    /** How far a reader has come in a chapter. */
    public enum Mark {
        NEW,
        BEGUN,
        DONE
    }

    public LessonPaneState {
        chapters = List.copyOf(chapters);
        marks = Map.copyOf(marks);
        languages = List.copyOf(languages);
        asks = List.copyOf(asks);
    }

    /** The chapter of that id at its top, with nothing done in it yet. */
    public static LessonPaneState at(List<Lesson> chapters, String open) {
        Lesson lesson = chapter(chapters, open);
        return new LessonPaneState(
                chapters, Map.of(), open, List.of("English"), 0, Page.of(lesson), 0, false, List.of());
    }

    /** The chapter on the page. */
    public Lesson lesson() {
        return chapter(chapters, open);
    }

    public Mark mark(Lesson lesson) {
        return marks.getOrDefault(lesson.id(), Mark.NEW);
    }

    /** Another chapter at that line, its page untouched; the program may put in what it remembers of it. */
    public LessonPaneState withOpen(String id, int at) {
        Page fresh = Page.of(chapter(chapters, id));
        return new LessonPaneState(chapters, marks, id, languages, language, fresh, at, free, asks);
    }

    public LessonPaneState withChapters(List<Lesson> next) {
        return new LessonPaneState(next, marks, open, languages, language, page, line, free, asks);
    }

    public LessonPaneState withMarks(Map<String, Mark> next) {
        return new LessonPaneState(chapters, next, open, languages, language, page, line, free, asks);
    }

    public LessonPaneState withLanguages(List<String> names, int spoken) {
        return new LessonPaneState(chapters, marks, open, names, spoken, page, line, free, asks);
    }

    public LessonPaneState withPage(Page next) {
        return new LessonPaneState(chapters, marks, open, languages, language, next, line, free, asks);
    }

    public LessonPaneState withLine(int next) {
        return next == line
                ? this
                : new LessonPaneState(chapters, marks, open, languages, language, page, next, free, asks);
    }

    public LessonPaneState withFree(boolean next) {
        return new LessonPaneState(chapters, marks, open, languages, language, page, line, next, asks);
    }

    public LessonPaneState withAsks(List<ReaderRequest> next) {
        return next.isEmpty() && asks.isEmpty()
                ? this
                : new LessonPaneState(chapters, marks, open, languages, language, page, line, free, next);
    }

    private static Lesson chapter(List<Lesson> chapters, String id) {
        return chapters.stream()
                .filter(lesson -> lesson.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("There is no chapter " + id));
    }
}
