package downhill.lesson.read;

import downhill.document.Line;
import downhill.lesson.AnswerStep;

/** Checks what an answer step speaks of on its page, once all of the page is read. */
record AnswerStepNames(PageNames page, Line line) implements AnswerStep.Cases {
    @Override
    public void show(AnswerStep.Show answerStep) {
        page.staged(line, answerStep.name());
    }

    @Override
    public void tell(AnswerStep.Tell answerStep) {
        page.told(line, answerStep);
    }

    @Override
    public void claim(AnswerStep.Claim answerStep) {
        page.check(line, answerStep.name(), answerStep.input());
    }

    // The others speak of the stage, which is read with what the library has.

    @Override
    public void set(AnswerStep.Set answerStep) {}

    @Override
    public void setTeam(AnswerStep.SetTeam answerStep) {}

    @Override
    public void place(AnswerStep.Place answerStep) {}

    @Override
    public void run(AnswerStep.Run answerStep) {}

    @Override
    public void forward(AnswerStep.Forward answerStep) {}

    @Override
    public void backward(AnswerStep.Backward answerStep) {}

    @Override
    public void rule(AnswerStep.Rule answerStep) {}
}
