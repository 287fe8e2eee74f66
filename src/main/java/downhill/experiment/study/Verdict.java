package downhill.experiment.study;

import downhill.experiment.study.Race.Reached;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Who wins a race, by every step that was run: the team whose first particle came within the tolerance of the lowest
 * known loss first, and stayed there. Teams are indices; a list has several where they are level.
 *
 * @param first there after the fewest steps; none before anybody has arrived
 * @param byGradients there with the fewest gradients of the loss, whatever the rows of each
 * @param byRows there with the fewest gradients of single rows
 * @param leaders lowest at the step that is shown, where nobody has arrived
 * @param past whose first particle is far below the lowest known loss at that step, which is no arrival
 */
public record Verdict(
        List<Integer> first,
        List<Integer> byGradients,
        List<Integer> byRows,
        List<Integer> leaders,
        List<Integer> past) {

    /** @param step the one that is shown: who arrives after it has not arrived yet */
    public static Verdict of(Race race, double tolerance, long step) {
        List<Integer> there = new ArrayList<>();
        List<Integer> past = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        for (int team = 0; team < race.teams(); team++) {
            if (race.reached(team, tolerance, step).isPresent()) there.add(team);
            else if (race.isPast(team, tolerance, step)) past.add(team);
            else if (Double.isFinite(race.loss(team, step))) others.add(team);
        }
        ToDoubleFunction<Integer> steps = team -> at(race, team, tolerance, step);
        return new Verdict(
                least(there, steps),
                least(there, team -> race.effort(team).gradients((long) steps.applyAsDouble(team))),
                least(there, team -> race.effort(team).evaluations((long) steps.applyAsDouble(team))),
                there.isEmpty() ? least(others, team -> race.loss(team, step)) : List.of(),
                past);
    }

    private static double at(Race race, int team, double tolerance, long step) {
        Optional<Reached> reached = race.reached(team, tolerance, step);
        return reached.orElseThrow().step();
    }

    private static List<Integer> least(List<Integer> teams, ToDoubleFunction<Integer> measure) {
        double least = teams.stream().mapToDouble(measure).min().orElse(0);
        return teams.stream()
                .filter(team -> measure.applyAsDouble(team) == least)
                .toList();
    }
}
