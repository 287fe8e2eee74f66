package downhill.lesson.live;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.document.Catalogue;
import downhill.lesson.AnswerStep;
import downhill.lesson.Fact;
import downhill.lesson.Lesson;
import downhill.lesson.PageTerms;
import downhill.lesson.Part;
import downhill.lesson.read.Lessons;
import downhill.loss.Surface;
import downhill.loss.Surfaces;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The plots, checks and searches of the shipped chapters, as their pages open. */
class ShippedLivePartsTest {
    private static final Catalogue<Surface> SURFACES = Surfaces.catalogue(Optional.empty());

    /** Not yet there when a page opens. */
    private static final List<String> LATER = List.of("parachute", "difference");

    static List<Lesson> lessons() {
        return new Lessons(Optional.empty()).in(Lessons.ENGLISH);
    }

    static Map<String, Double> numbers(Lesson lesson) {
        Map<String, Double> numbers = new HashMap<>();
        for (Part part : lesson.parts()) {
            if (part instanceof Part.Slide slide && slide.of().isEmpty()) {
                numbers.put(slide.parameter().name(), slide.parameter().value());
            }
        }
        return numbers;
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void measure_something_finite(Lesson lesson) {
        LiveParts liveParts = new LiveParts(SURFACES::get);
        liveParts.open(lesson.parts());
        Map<String, Double> numbers = numbers(lesson);
        for (Part part : lesson.parts()) {
            if (part instanceof Part.Named named && !named.name().isEmpty()) {
                PageTerms.of(named).stream()
                        .filter(fact -> !LATER.contains(fact))
                        .forEach(fact -> assertThat(liveParts.fact(new Fact.InBlock(named.name(), fact), numbers))
                                .as(named.name() + "." + fact)
                                .isFinite());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void are_told_what_their_goals_say(Lesson lesson) {
        LiveParts liveParts = new LiveParts(SURFACES::get);
        liveParts.open(lesson.parts());
        for (Part part : lesson.parts()) {
            if (part instanceof Part.Try goal) {
                goal.answer().stream()
                        .filter(answerStep ->
                                answerStep instanceof AnswerStep.Tell || answerStep instanceof AnswerStep.Claim)
                        .forEach(answerStep -> assertThat(liveParts.tell(answerStep, numbers(lesson)))
                                .as(answerStep.toString())
                                .isTrue());
            }
        }
    }
}
