package downhill.ui.lesson;

import downhill.lesson.Part;
import downhill.ui.drawing.LessonDrawings;
import downhill.ui.text.WrappedText;
import java.util.Optional;

/** How each kind of part is drawn; nothing for a part that is kept off the page. */
record PartViews(LessonDrawings drawings) implements Part.Cases<Optional<PartView>> {
    @Override
    public Optional<PartView> prose(Part.Prose prose) {
        return Optional.of(new ProseView(WrappedText.passages(prose.passages())));
    }

    @Override
    public Optional<PartView> mathematics(Part.Mathematics mathematics) {
        return Optional.of(MathematicsView.of(mathematics.lines()));
    }

    @Override
    public Optional<PartView> code(Part.Code code) {
        return Optional.of(new CodeView(code));
    }

    @Override
    public Optional<PartView> scene(Part.Scene scene) {
        return card(scene);
    }

    @Override
    public Optional<PartView> wiring(Part.Wiring wiring) {
        return card(wiring);
    }

    @Override
    public Optional<PartView> slide(Part.Slide slide) {
        return Optional.of(new SlideView(slide));
    }

    @Override
    public Optional<PartView> drawing(Part.Drawing drawing) {
        if (drawing.onStage()) {
            return card(drawing);
        }
        return drawing.hidden() ? Optional.empty() : live(drawing);
    }

    @Override
    public Optional<PartView> check(Part.Check check) {
        return live(check);
    }

    @Override
    public Optional<PartView> search(Part.Search search) {
        return live(search);
    }

    @Override
    public Optional<PartView> goal(Part.Try goal) {
        return Optional.of(new TryCard(goal));
    }

    @Override
    public Optional<PartView> quiz(Part.Quiz quiz) {
        return Optional.of(new QuizCard(quiz));
    }

    private static Optional<PartView> card(Part.Staged staged) {
        return staged.hidden() ? Optional.empty() : Optional.of(new StageCard(staged));
    }

    private Optional<PartView> live(Part.Interactive part) {
        return Optional.of(new DrawingView(drawings, part));
    }
}
