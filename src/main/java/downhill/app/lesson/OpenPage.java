package downhill.app.lesson;

import downhill.lesson.Lesson;
import downhill.lesson.page.Page;
import downhill.lesson.page.Reading;
import java.util.Map;

/** The page that is open, as it stands now; none before the chapters have been read. */
final class OpenPage {
    private Reading reading;

    boolean isThere() {
        return reading != null;
    }

    Reading reading() {
        return reading;
    }

    void reading(Reading next) {
        reading = next;
    }

    Lesson lesson() {
        return reading.lesson();
    }

    Page page() {
        return reading.page();
    }

    void page(Page next) {
        reading = reading.withPage(next);
    }

    /** The page's own numbers, by name. */
    Map<String, Double> numbers() {
        return page().numbers();
    }
}
