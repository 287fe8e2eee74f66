package downhill.lesson.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class LessonsTest {
    @Test
    void allShippedLessonsAreClean() {
        Lessons lessons = new Lessons(Optional.empty());

        assertThat(lessons.problems()).extracting(Throwable::getMessage).isEmpty();
        assertThat(lessons.in(Lessons.ENGLISH)).isNotEmpty();
    }
}
