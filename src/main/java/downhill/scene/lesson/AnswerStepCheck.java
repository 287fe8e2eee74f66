package downhill.scene.lesson;

import downhill.language.LanguageException;
import downhill.lesson.AnswerStep;
import downhill.optimizer.Optimizers;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Tells what is wrong with an answer step, for what stands on the page's stage; what it names on the page has been
 * checked.
 *
 * @param numbers those that the page has sliders for
 */
record AnswerStepCheck(StageNames names, Set<String> numbers, Consumer<String> wrong) implements AnswerStep.Cases {
    @Override
    public void set(AnswerStep.Set answerStep) {
        if (!numbers.contains(answerStep.name()))
            names.movable(answerStep.name()).forEach(wrong);
    }

    @Override
    public void setTeam(AnswerStep.SetTeam answerStep) {
        names.team(answerStep.team()).forEach(wrong);
        names.movable(answerStep.name()).forEach(wrong);
    }

    @Override
    public void rule(AnswerStep.Rule answerStep) {
        try {
            Optimizers.typed(answerStep.text(), Map.of());
        } catch (LanguageException noRule) {
            wrong.accept(noRule.getMessage());
        }
    }

    // The others name nothing that the stage could lack.

    @Override
    public void place(AnswerStep.Place answerStep) {}

    @Override
    public void run(AnswerStep.Run answerStep) {}

    @Override
    public void forward(AnswerStep.Forward answerStep) {}

    @Override
    public void backward(AnswerStep.Backward answerStep) {}

    @Override
    public void show(AnswerStep.Show answerStep) {}

    @Override
    public void tell(AnswerStep.Tell answerStep) {}

    @Override
    public void claim(AnswerStep.Claim answerStep) {}
}
