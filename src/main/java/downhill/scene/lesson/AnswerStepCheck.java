package downhill.scene.lesson;

import downhill.language.LanguageException;
import downhill.lesson.AnswerStep;
import downhill.optimizer.Optimizers;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Tells what is wrong with a deed, for what stands on the page's stage; what it names on the page has been checked.
 *
 * @param numbers those that the page has sliders for
 */
record AnswerStepCheck(StageNames names, Set<String> numbers, Consumer<String> wrong) implements AnswerStep.Cases {
    @Override
    public void set(AnswerStep.Set deed) {
        if (!numbers.contains(deed.name())) names.movable(deed.name()).forEach(wrong);
    }

    @Override
    public void setTeam(AnswerStep.SetTeam deed) {
        names.team(deed.team()).forEach(wrong);
        names.movable(deed.name()).forEach(wrong);
    }

    @Override
    public void rule(AnswerStep.Rule deed) {
        try {
            Optimizers.typed(deed.text(), Map.of());
        } catch (LanguageException noRule) {
            wrong.accept(noRule.getMessage());
        }
    }

    // The others name nothing that the stage could lack.

    @Override
    public void place(AnswerStep.Place deed) {}

    @Override
    public void run(AnswerStep.Run deed) {}

    @Override
    public void forward(AnswerStep.Forward deed) {}

    @Override
    public void backward(AnswerStep.Backward deed) {}

    @Override
    public void show(AnswerStep.Show deed) {}

    @Override
    public void tell(AnswerStep.Tell deed) {}

    @Override
    public void claim(AnswerStep.Claim deed) {}
}
