package downhill.scene.lesson;

import downhill.lesson.Part;
import downhill.lesson.Question;
import java.util.stream.Stream;

/** What a part says in sentences, besides the prose between the blocks. */
final class PartTexts implements Part.Cases<Stream<String>> {
    @Override
    public Stream<String> prose(Part.Prose prose) {
        return Stream.empty();
    }

    @Override
    public Stream<String> mathematics(Part.Mathematics mathematics) {
        return Stream.empty();
    }

    @Override
    public Stream<String> code(Part.Code code) {
        return Stream.empty();
    }

    @Override
    public Stream<String> scene(Part.Scene scene) {
        return Stream.of(scene.caption());
    }

    @Override
    public Stream<String> wiring(Part.Wiring wiring) {
        return Stream.of(wiring.caption());
    }

    @Override
    public Stream<String> drawing(Part.Drawing drawing) {
        return Stream.of(drawing.caption());
    }

    @Override
    public Stream<String> slide(Part.Slide slide) {
        return Stream.of(slide.help());
    }

    @Override
    public Stream<String> check(Part.Check check) {
        return Stream.empty();
    }

    @Override
    public Stream<String> search(Part.Search search) {
        return Stream.empty();
    }

    @Override
    public Stream<String> goal(Part.Try goal) {
        return Stream.of(goal.goal(), goal.hint(), goal.done());
    }

    @Override
    public Stream<String> quiz(Part.Quiz quiz) {
        Question question = quiz.question();
        return Stream.concat(
                Stream.of(question.text()),
                question.choices().stream().flatMap(choice -> Stream.of(choice.text(), choice.why())));
    }
}
