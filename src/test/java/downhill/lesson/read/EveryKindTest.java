package downhill.lesson.read;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.document.Line;
import downhill.lesson.AnswerStep;
import downhill.lesson.Part;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The readers choose a kind by its word, which no compiler checks: a kind that no reader makes would be shown as code.
 * The shipped chapters hold one of each, but for a team's number.
 */
class EveryKindTest {
    private final List<Part> parts = new Lessons(Optional.empty())
            .files().stream().flatMap(file -> file.lesson().parts().stream()).toList();

    private static Stream<Class<?>> kinds(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .flatMap(kind -> kind.isSealed() ? kinds(kind) : Stream.of(kind));
    }

    private static Set<Class<?>> classes(Stream<?> things) {
        return things.map(Object::getClass).collect(Collectors.toSet());
    }

    @Test
    void everyKindOfPartIsRead() {
        assertThat(classes(parts.stream())).containsAll(kinds(Part.class).toList());
    }

    @Test
    void everyKindOfAnswerStepIsRead() {
        Stream<AnswerStep> steps =
                parts.stream().filter(Part.Try.class::isInstance).flatMap(part -> ((Part.Try) part).answer().stream());
        AnswerStep team = AnswerStepReader.read(new Line("page.md", 1, "team 2 rate = 0.1"));

        assertThat(classes(Stream.concat(steps, Stream.of(team))))
                .containsAll(kinds(AnswerStep.class).toList());
    }
}
