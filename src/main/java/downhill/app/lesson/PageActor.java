package downhill.app.lesson;

import downhill.lesson.AnswerStep;
import downhill.lesson.Part;
import downhill.ui.drawing.LessonDrawings;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * Does what a goal's answer says on the page, or to the numbers of what is on the stage.
 *
 * @param show puts a block on the stage
 */
record PageActor(OpenPage open, StageNumbers stageNumbers, LessonDrawings drawings, Consumer<Part.Staged> show) {
    void show(AnswerStep.Show answerStep) {
        for (Part part : open.lesson().parts()) {
            if (part instanceof Part.Staged staged && staged.name().equals(answerStep.name())) show.accept(staged);
        }
    }

    /** A slider of the page, or a number of what is on the stage. */
    void set(AnswerStep.Set set) {
        if (open.numbers().containsKey(set.name())) {
            open.page(open.page().withNumber(set.name(), set.value()));
            return;
        }
        for (Part part : open.lesson().parts()) {
            if (part instanceof Part.Slide slide && slide.parameter().name().equals(set.name())) {
                stageNumbers.set(slide.of(), slide.team(), set.value());
                return;
            }
        }
        stageNumbers.set(set.name(), OptionalInt.empty(), set.value());
    }

    /** Gives a number to what has just been put on the stage; a plot takes it where the page has one of that name. */
    void take(Part.Staged part, String name, double value) {
        if (!(part instanceof Part.Drawing)) stageNumbers.set(name, OptionalInt.empty(), value);
        else if (open.numbers().containsKey(name)) open.page(open.page().withNumber(name, value));
    }

    void setTeam(AnswerStep.SetTeam set) {
        stageNumbers.set(set.name(), OptionalInt.of(set.team()), set.value());
    }

    void tell(AnswerStep.InPart answerStep) {
        drawings.tell(answerStep, open.page().plotted());
    }
}
