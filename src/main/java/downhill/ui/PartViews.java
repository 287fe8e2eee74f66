package downhill.ui;

import downhill.lesson.Part;
import java.util.Optional;

/** How each kind of part is drawn. */
final class PartViews {
    private PartViews() {}

    /** Nothing for a part that is kept off the page. */
    static Optional<PartView> of(Part part, LessonDrawings drawings) {
        if (part instanceof Part.Staged staged && staged.hidden()) {
            return Optional.empty();
        }
        return Optional.of(view(part, drawings));
    }

    private static PartView view(Part part, LessonDrawings drawings) {
        if (part instanceof Part.Prose prose) return new ProseView(Wrapped.passages(prose.passages()));
        if (part instanceof Part.Mathematics mathematics) return MathematicsView.of(mathematics.lines());
        if (part instanceof Part.Code code) return new CodeView(code);
        if (part instanceof Part.Slide slide) return new SlideView(slide);
        if (part instanceof Part.Try goal) return new TryCard(goal);
        if (part instanceof Part.Quiz quiz) return new QuizCard(quiz);
        if (part instanceof Part.Drawing drawing && !drawing.onStage()) return new DrawingView(drawings, drawing);
        if (part instanceof Part.Check check) return new DrawingView(drawings, check);
        if (part instanceof Part.Search search) return new DrawingView(drawings, search);
        return new StageCard((Part.Staged) part);
    }
}
