package downhill.experiment;

import downhill.language.Digits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What held at which step of a run.
 *
 * @param changes as {@link Timeline#changes} has them: the first is of step 0
 */
public record RunChanges(List<Timeline.Change> changes) {
    /** A drag of a slider makes a change in each frame: those at most so many steps apart are taken as one. */
    private static final long ONE_DRAG = 30;

    /** A change at a step, or a drag that began there. */
    public record Made(long step, Experiment before, Experiment after) {
        /** What it did to a landscape and a team, such as "η went from 0.01 to 0.35". */
        public String words(int team) {
            List<String> words = new ArrayList<>();
            gone(words, before.values(), after.values());
            gone(
                    words,
                    before.teams().get(team).parameters(),
                    after.teams().get(team).parameters());
            return (words.isEmpty() ? "a schedule was changed" : String.join(" and ", words)) + " at step "
                    + Digits.count(step);
        }

        private static void gone(List<String> words, Map<String, Double> before, Map<String, Double> after) {
            after.forEach((name, value) -> {
                Double old = before.get(name);
                if (!value.equals(old)) {
                    String symbol = name.equals("rate") ? "η" : name;
                    words.add(symbol + " went" + (old == null ? "" : " from " + Digits.text(old)) + " to "
                            + Digits.text(value));
                }
            });
        }
    }

    /** What the step after this one follows. */
    public Experiment at(long step) {
        return changes.get(index(step)).experiment();
    }

    private int index(long step) {
        int last = 0;
        for (int i = 1; i < changes.size() && changes.get(i).step() <= step; i++) last = i;
        return last;
    }

    /** The change up to a step since which something is so that was not so before it; none if it always was. */
    public Optional<Made> made(long step, Predicate<Experiment> isSo) {
        int first = index(step);
        while (first > 0 && isSo.test(changes.get(first - 1).experiment())) first--;
        if (first == 0) return Optional.empty();
        while (first > 1 && close(first)) first--;
        Experiment before = changes.get(first - 1).experiment();
        return Optional.of(new Made(
                changes.get(first).step(), before, changes.get(end(first)).experiment()));
    }

    /** The last change of a drag. */
    private int end(int first) {
        int end = first;
        while (end + 1 < changes.size() && close(end + 1)) end++;
        return end;
    }

    private boolean close(int change) {
        return changes.get(change).step() - changes.get(change - 1).step() <= ONE_DRAG;
    }
}
