package downhill.lesson.read;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.lesson.Part;
import downhill.lesson.Question.Asked;
import downhill.lesson.Question.Choice;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every question of every shipped chapter, in every language, as a reader meets it. */
class ShippedQuestionsTest {
    private static final int DRAWS = 30;
    private static final int CHOICES = 4;

    static Stream<LessonFile> files() {
        return new Lessons(Optional.empty()).files().stream();
    }

    private static List<Part.Quiz> quizzes(LessonFile file) {
        return file.lesson().parts().stream()
                .filter(Part.Quiz.class::isInstance)
                .map(Part.Quiz.class::cast)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aChapterHasAQuestionOfTheCourseAndOneThatIsComputed(LessonFile file) {
        List<Part.Quiz> quizzes = quizzes(file);
        assertThat(quizzes).as(file.origin()).hasSizeBetween(2, 4);
        assertThat(quizzes)
                .as(file.origin())
                .anyMatch(quiz -> quiz.question().draws().isEmpty());
        assertThat(quizzes)
                .as(file.origin())
                .anyMatch(quiz -> !quiz.question().draws().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("files")
    void exactlyOneOfFourChoicesIsRightAndEachSaysWhy(LessonFile file) {
        for (Part.Quiz quiz : quizzes(file)) {
            for (int draw = 0; draw < (quiz.question().draws().isEmpty() ? 1 : DRAWS); draw++) {
                Asked asked = quiz.question().ask(3, draw);
                String where = file.origin() + ":" + quiz.line() + " " + asked.text();
                assertThat(asked.choices()).as(where).hasSize(CHOICES);
                assertThat(asked.choices().stream().map(Choice::text)).as(where).doesNotHaveDuplicates();
                assertThat(asked.choices().stream().filter(Choice::right))
                        .as(where)
                        .containsExactly(asked.choices().get(asked.right()));
                assertThat(asked.choices().stream().map(Choice::why))
                        .as(where)
                        .doesNotHaveDuplicates()
                        .allMatch(why -> !why.isBlank());
            }
        }
    }
}
