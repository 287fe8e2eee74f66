package downhill.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.language.Differences;
import downhill.language.Expr;
import downhill.language.Parser;
import downhill.language.Program;
import downhill.lesson.Question.Asked;
import downhill.lesson.Question.Choice;
import downhill.lesson.read.LessonFile;
import downhill.lesson.read.Lessons;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The computed questions of the course against central differences. */
class ComputedQuestionsTest {
    private static final int DRAWS = 12;
    private static final int ATTEMPTS = 200;

    static List<Part.Quiz> questions() {
        List<Part.Quiz> questions = new ArrayList<>();
        for (LessonFile file : new Lessons(Optional.empty()).files()) {
            for (Part part : file.lesson().parts()) {
                if (part instanceof Part.Quiz quiz && !quiz.question().draws().isEmpty()) questions.add(quiz);
            }
        }
        return questions;
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theRightChoiceIsWhatNudgingSays(Part.Quiz quiz) {
        Question question = quiz.question();
        Choice right =
                question.choices().stream().filter(Choice::right).findFirst().orElseThrow();
        for (int draw = 0; draw < DRAWS; draw++) {
            Asked asked = question.ask(5, draw);
            int asking = draw;
            assertThat(IntStream.range(0, ATTEMPTS)
                            .mapToObj(attempt -> nudged(question, new Asking(question, 5).numbers(asking, attempt))))
                    .as(asked.text())
                    .anySatisfy(numbers -> {
                        assertThat(fill(question.text(), numbers)).isEqualTo(asked.text());
                        assertThat(fill(right.text(), numbers))
                                .isEqualTo(asked.choices().get(asked.right()).text());
                    });
        }
    }

    /** The same numbers with value and gradient by another way than backpropagation. */
    private static Map<String, Double> nudged(Question question, Map<String, Double> numbers) {
        Map<String, Double> nudged = new HashMap<>(numbers);
        question.formula().ifPresent(program -> {
            Program of = program;
            List<String> names = List.copyOf(of.free());
            double[] point = names.stream().mapToDouble(numbers::get).toArray();
            double[] slopes = Differences.central(of.result(), names, point, 1e-4);
            for (int i = 0; i < slopes.length; i++) nudged.put("grad_" + names.get(i), rounded(slopes[i]));
            nudged.put("value", of.result().evaluate(numbers));
        });
        return nudged;
    }

    /** Differences are right to some nine digits. */
    private static double rounded(double slope) {
        return Math.rint(slope * 1e7) / 1e7;
    }

    private static String fill(String text, Map<String, Double> numbers) {
        return Template.fill(text, formula -> {
            Expr result = Parser.parse(formula).result();
            return result.evaluate(numbers);
        });
    }
}
