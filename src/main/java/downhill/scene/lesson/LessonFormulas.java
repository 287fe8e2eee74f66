package downhill.scene.lesson;

import downhill.document.Line;
import downhill.document.Markdown;
import downhill.document.Passage;
import downhill.document.Run;
import downhill.lesson.Lesson;
import downhill.lesson.Part;
import downhill.lesson.Question.Asked;
import downhill.render.formula.Formulas;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The mathematics of a lesson, each formula with the line of its part. */
record LessonFormulas(String latex, int line) {
    static List<LessonFormulas> of(Lesson lesson) {
        return lesson.parts().stream().flatMap(part -> part.accept(new Found())).toList();
    }

    /** Why it cannot be set in print. */
    static Optional<String> problem(String latex) {
        int open = 0;
        for (int i = 0; i < latex.length() && open >= 0; i++) {
            boolean escaped = i > 0 && latex.charAt(i - 1) == '\\';
            if (latex.charAt(i) == '{' && !escaped) open++;
            if (latex.charAt(i) == '}' && !escaped) open--;
        }
        // The typesetter would guess what is missing.
        return open != 0 ? Optional.of("its braces do not pair") : Formulas.problem(latex);
    }

    private static final class Found implements Part.Cases<Stream<LessonFormulas>> {
        @Override
        public Stream<LessonFormulas> prose(Part.Prose prose) {
            return prose.passages().stream()
                    .flatMap(Passage::texts)
                    .flatMap(List::stream)
                    .filter(run -> run.style() == Run.Style.MATH)
                    .map(run -> new LessonFormulas(run.text(), prose.line()));
        }

        @Override
        public Stream<LessonFormulas> mathematics(Part.Mathematics mathematics) {
            List<String> lines = mathematics.lines();
            return IntStream.range(0, lines.size())
                    .mapToObj(i -> new LessonFormulas(lines.get(i), mathematics.line() + i));
        }

        @Override
        public Stream<LessonFormulas> code(Part.Code code) {
            return Stream.empty();
        }

        @Override
        public Stream<LessonFormulas> scene(Part.Scene scene) {
            return in(scene, scene.caption());
        }

        @Override
        public Stream<LessonFormulas> wiring(Part.Wiring wiring) {
            return in(wiring, wiring.caption());
        }

        @Override
        public Stream<LessonFormulas> slide(Part.Slide slide) {
            return in(slide, slide.label(), slide.help());
        }

        @Override
        public Stream<LessonFormulas> drawing(Part.Drawing drawing) {
            return in(drawing, drawing.caption());
        }

        @Override
        public Stream<LessonFormulas> check(Part.Check check) {
            return Stream.empty();
        }

        @Override
        public Stream<LessonFormulas> search(Part.Search search) {
            return Stream.empty();
        }

        @Override
        public Stream<LessonFormulas> goal(Part.Try goal) {
            return in(goal, goal.title(), goal.goal(), goal.hint(), goal.done());
        }

        @Override
        public Stream<LessonFormulas> quiz(Part.Quiz quiz) {
            Asked asked = quiz.question().ask(0, 0);
            return Stream.concat(
                    in(quiz, asked.text()),
                    asked.choices().stream().flatMap(choice -> in(quiz, choice.text(), choice.why())));
        }

        /** In texts of one line each. */
        private static Stream<LessonFormulas> in(Part part, String... texts) {
            return Arrays.stream(texts)
                    .flatMap(text -> Markdown.line(new Line("", part.line(), text)).stream())
                    .filter(run -> run.style() == Run.Style.MATH)
                    .map(run -> new LessonFormulas(run.text(), part.line()));
        }
    }
}
