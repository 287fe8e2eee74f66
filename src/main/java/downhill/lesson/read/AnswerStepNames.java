package downhill.lesson.read;

import downhill.document.Line;
import downhill.lesson.AnswerStep;

/** Checks what a deed speaks of on its page, once all of the page is read. */
record AnswerStepNames(PageNames page, Line line) implements AnswerStep.Cases {
    @Override
    public void show(AnswerStep.Show deed) {
        page.staged(line, deed.name());
    }

    @Override
    public void tell(AnswerStep.Tell deed) {
        page.told(line, deed);
    }

    @Override
    public void claim(AnswerStep.Claim deed) {
        page.check(line, deed.name(), deed.input());
    }

    // The others speak of the stage, which is read with what the library has.

    @Override
    public void set(AnswerStep.Set deed) {}

    @Override
    public void setTeam(AnswerStep.SetTeam deed) {}

    @Override
    public void place(AnswerStep.Place deed) {}

    @Override
    public void run(AnswerStep.Run deed) {}

    @Override
    public void forward(AnswerStep.Forward deed) {}

    @Override
    public void backward(AnswerStep.Backward deed) {}

    @Override
    public void rule(AnswerStep.Rule deed) {}
}
