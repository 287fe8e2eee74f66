package downhill.app.lesson;

import downhill.lesson.Lesson;
import downhill.lesson.page.LessonPaneState;
import downhill.lesson.page.Page;
import java.util.Map;

/** The page that is open, as it stands now; none before the chapters have been read. */
final class OpenPage {
    private LessonPaneState lessonPaneState;

    boolean isThere() {
        return lessonPaneState != null;
    }

    LessonPaneState lessonPaneState() {
        return lessonPaneState;
    }

    void reading(LessonPaneState next) {
        lessonPaneState = next;
    }

    Lesson lesson() {
        return lessonPaneState.lesson();
    }

    Page page() {
        return lessonPaneState.page();
    }

    void page(Page next) {
        lessonPaneState = lessonPaneState.withPage(next);
    }

    /** The page's own numbers, by name. */
    Map<String, Double> numbers() {
        return page().numbers();
    }
}
