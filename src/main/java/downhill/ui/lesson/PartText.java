package downhill.ui.lesson;

import downhill.lesson.Part;
import downhill.lesson.Question;
import downhill.ui.text.PassageText;
import java.util.List;

/** The words that a reader sees of a part, one text a passage. */
final class PartText implements Part.Cases<List<String>> {
    @Override
    public List<String> prose(Part.Prose prose) {
        return prose.passages().stream().map(PassageText::of).toList();
    }

    /** Formulas are no words. */
    @Override
    public List<String> mathematics(Part.Mathematics mathematics) {
        return List.of();
    }

    @Override
    public List<String> code(Part.Code code) {
        return List.of(code.text());
    }

    @Override
    public List<String> scene(Part.Scene scene) {
        return caption(scene);
    }

    @Override
    public List<String> wiring(Part.Wiring wiring) {
        return caption(wiring);
    }

    @Override
    public List<String> drawing(Part.Drawing drawing) {
        return caption(drawing);
    }

    private static List<String> caption(Part.Staged staged) {
        return staged.hidden() ? List.of() : List.of(PassageText.line(staged.caption()));
    }

    @Override
    public List<String> slide(Part.Slide slide) {
        return List.of(PassageText.line(slide.label()));
    }

    @Override
    public List<String> check(Part.Check check) {
        return List.of();
    }

    @Override
    public List<String> search(Part.Search search) {
        return List.of();
    }

    @Override
    public List<String> goal(Part.Try goal) {
        return List.of(PassageText.line(goal.title() + ". " + goal.goal()));
    }

    @Override
    public List<String> quiz(Part.Quiz quiz) {
        Question question = quiz.question();
        StringBuilder text = new StringBuilder(PassageText.line(question.text()));
        question.choices().forEach(choice -> text.append(" · ").append(PassageText.line(choice.text())));
        return List.of(text.toString());
    }
}
