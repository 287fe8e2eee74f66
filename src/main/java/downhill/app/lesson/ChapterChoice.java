package downhill.app.lesson;

import downhill.lesson.Lesson;
import downhill.lesson.Vocabulary;
import downhill.lesson.read.Lessons;
import java.util.List;

/** The chapters in the language that the reader has chosen. */
record ChapterChoice(ChapterLoader shelf, LessonProgress lessonProgress) {
    List<Lesson> chapters() {
        return shelf.lessons().in(language());
    }

    private Lessons.Language language() {
        return shelf.lessons().languages().stream()
                .filter(language ->
                        language.code().equals(lessonProgress.progress().language()))
                .findFirst()
                .orElse(Lessons.ENGLISH);
    }

    List<String> languages() {
        return shelf.lessons().languages().stream().map(Lessons.Language::name).toList();
    }

    /** The place of the chosen one among {@link #languages}. */
    int spoken() {
        return shelf.lessons().languages().indexOf(language());
    }

    /** Chooses the language at that place. */
    void speak(int index) {
        lessonProgress.speak(shelf.lessons().languages().get(index).code());
    }

    /** The pane's own words in the chosen language. */
    Vocabulary words() {
        return shelf.lessons().words(language());
    }

    boolean has(String id) {
        return chapters().stream().anyMatch(lesson -> lesson.id().equals(id));
    }
}
