package downhill.app.lesson;

import downhill.lesson.Condition;
import downhill.lesson.Fact;
import downhill.lesson.Facts;
import downhill.lesson.Lesson;
import downhill.lesson.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks a few times a second which goals of a page are reached. What the program has shown does not count: such a goal
 * has to be left, or the run begun again, before it can be reached by hand.
 */
public final class GoalWatch {
    private static final float LOOK_SECONDS = 0.25f;

    /** The names of the goals that hold, or may come to hold, by what the program does. */
    private final Set<String> shown = new HashSet<>();

    /** What the conditions of each measured last, by its name; of a goal that is reached, when it was. */
    private final Map<String, List<Double>> standings = new HashMap<>();

    private float since;
    private boolean showed;
    private long step;

    /** Another page. */
    void clear() {
        shown.clear();
        standings.clear();
        showed = false;
    }

    /** A way to that goal is about to be shown. */
    void show(Part.Try goal) {
        shown.add(goal.name());
    }

    /**
     * After a frame: the goals that are reached since the last look.
     *
     * @param reached the lines of those that were before
     * @param showing whether it is the program that acts
     * @param now the step of the run
     */
    List<Part.Try> look(float seconds, Lesson lesson, Set<Integer> reached, Facts facts, boolean showing, long now) {
        if (now < step && !showing) shown.clear();
        step = now;
        showed |= showing;
        since += seconds;
        if (since < LOOK_SECONDS) return List.of();
        since = 0;
        boolean byHand = !showed;
        showed = showing;
        List<Part.Try> fresh = new ArrayList<>();
        for (Part part : lesson.parts()) {
            if (!(part instanceof Part.Try goal) || reached.contains(goal.line())) continue;
            List<Double> standing = standing(goal, facts);
            standings.put(goal.name(), standing);
            if (isReached(goal, holds(goal, standing), byHand)) fresh.add(goal);
        }
        return fresh;
    }

    private boolean isReached(Part.Try goal, boolean holds, boolean byHand) {
        if (!byHand) {
            if (holds) shown.add(goal.name());
            return false;
        }
        if (!holds) shown.remove(goal.name());
        return holds && !shown.contains(goal.name());
    }

    /** What the conditions of the page's goals measured at the last look, by the goal's name. */
    Map<String, List<Double>> standings() {
        return standings;
    }

    public static boolean holds(Part.Try goal, Facts facts) {
        return holds(goal, standing(goal, facts));
    }

    private static boolean holds(Part.Try goal, List<Double> standing) {
        for (int i = 0; i < standing.size(); i++) {
            if (!goal.reach().get(i).holds(standing.get(i))) return false;
        }
        return true;
    }

    /** What its conditions measure, in their order; NaN for all others while its block is not on the stage. */
    private static List<Double> standing(Part.Try goal, Facts facts) {
        boolean here = goal.reach().stream()
                .filter(condition -> condition.fact() instanceof Fact.OnStage)
                .allMatch(condition -> condition.holds(facts.get(condition.fact())));
        return goal.reach().stream()
                .map(Condition::fact)
                .map(fact -> here || fact instanceof Fact.OnStage ? facts.get(fact) : Double.NaN)
                .toList();
    }
}
