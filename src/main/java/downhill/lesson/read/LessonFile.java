package downhill.lesson.read;

import downhill.document.DocumentException;
import downhill.lesson.Lesson;
import java.util.List;

/** What a lesson's file holds: the parts that could be read, and what is wrong with the others, in order of line. */
public record LessonFile(String origin, Lesson lesson, List<DocumentException> problems) {
    public LessonFile {
        problems = List.copyOf(problems);
    }
}
