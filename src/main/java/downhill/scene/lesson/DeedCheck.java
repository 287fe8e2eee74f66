package downhill.scene.lesson;

import downhill.language.LanguageException;
import downhill.lesson.Deed;
import downhill.optimizer.Optimizers;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Tells what is wrong with a deed, for what stands on the page's stage; what it names on the page has been checked.
 *
 * @param numbers those that the page has sliders for
 */
record DeedCheck(StageNames names, Set<String> numbers, Consumer<String> wrong) implements Deed.Cases {
    @Override
    public void set(Deed.Set deed) {
        if (!numbers.contains(deed.name())) names.movable(deed.name()).forEach(wrong);
    }

    @Override
    public void setTeam(Deed.SetTeam deed) {
        names.team(deed.team()).forEach(wrong);
        names.movable(deed.name()).forEach(wrong);
    }

    @Override
    public void rule(Deed.Rule deed) {
        try {
            Optimizers.typed(deed.text(), Map.of());
        } catch (LanguageException noRule) {
            wrong.accept(noRule.getMessage());
        }
    }

    // The others name nothing that the stage could lack.

    @Override
    public void place(Deed.Place deed) {}

    @Override
    public void run(Deed.Run deed) {}

    @Override
    public void forward(Deed.Forward deed) {}

    @Override
    public void backward(Deed.Backward deed) {}

    @Override
    public void show(Deed.Show deed) {}

    @Override
    public void tell(Deed.Tell deed) {}

    @Override
    public void claim(Deed.Claim deed) {}
}
