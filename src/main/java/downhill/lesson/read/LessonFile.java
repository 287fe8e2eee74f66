package downhill.lesson.read;

import downhill.document.Document;
import downhill.document.DocumentException;
import downhill.lesson.BoundNumber;
import downhill.lesson.Lesson;
import java.util.List;

/**
 * What a lesson's file holds: the parts that could be read, and what is wrong with the others, in order of line.
 *
 * @param numbers what the page's numbers are computed by
 */
public record LessonFile(
        Document document, Lesson lesson, List<BoundNumber> numbers, List<DocumentException> problems) {
    public LessonFile {
        numbers = List.copyOf(numbers);
        problems = List.copyOf(problems);
    }

    public String origin() {
        return document.origin();
    }
}
