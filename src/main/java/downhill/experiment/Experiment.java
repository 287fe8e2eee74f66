package downhill.experiment;

import downhill.loss.Surface;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everything that decides a run, immutable: the same experiment gives the same picture on one machine.
 *
 * @param values a value for each of the surface's parameters
 * @param seed 0 to 2³²−1
 */
public record Experiment(Surface surface, Map<String, Double> values, List<Team> teams, Start start, long seed) {
    public static final long LARGEST_SEED = 0xFFFFFFFFL;

    public Experiment {
        if (seed < 0 || seed > LARGEST_SEED) {
            throw new IllegalArgumentException("a seed is a whole number from 0 to 4294967295: it is " + seed);
        }
        values = java.util.Collections.unmodifiableMap(new TreeMap<>(values));
        teams = List.copyOf(teams);
    }

    /** The surface with its own parameter values and one team, the ball where the surface suggests. */
    public static Experiment of(Surface surface, Team team) {
        return new Experiment(
                surface,
                defaults(surface),
                List.of(team),
                Start.point(surface.start().x(), surface.start().y()),
                1);
    }

    private static Map<String, Double> defaults(Surface surface) {
        Map<String, Double> values = new TreeMap<>();
        surface.parameters().forEach(parameter -> values.put(parameter.name(), parameter.value()));
        return values;
    }

    /** Whether going from {@code other} to this needs a new run; parameters and noise take effect as it goes on. */
    public boolean restarts(Experiment other) {
        boolean same = surface.equals(other.surface) && start.equals(other.start) && seed == other.seed;
        return !same || !populations().equals(other.populations());
    }

    private List<Object> populations() {
        return teams.stream()
                .<Object>map(team -> List.of(team.optimizer(), team.particles()))
                .toList();
    }

    /** Whether a team's rule reads the Newton step, and so the loss's second derivatives. */
    public boolean secondOrder() {
        return teams.stream().anyMatch(team -> team.optimizer().rule().secondOrder());
    }

    /** Another surface; the ball moves to where it suggests. */
    public Experiment withSurface(Surface next) {
        return new Experiment(
                next,
                defaults(next),
                teams,
                start.at(next.start().x(), next.start().y()),
                seed);
    }

    /** Another formula or domain under the same run: the ball stays where it is if that is still inside. */
    public Experiment withEdited(Surface next) {
        boolean inside = next.x().contains(start.x()) && next.y().contains(start.y());
        Experiment moved = withSurface(next);
        return inside ? moved.withStart(start) : moved;
    }

    public Experiment withValue(String parameter, double value) {
        Map<String, Double> next = new TreeMap<>(values);
        next.put(parameter, value);
        return new Experiment(surface, next, teams, start, seed);
    }

    public Experiment withValues(Map<String, Double> next) {
        return new Experiment(surface, next, teams, start, seed);
    }

    public Experiment withTeams(List<Team> next) {
        return new Experiment(surface, values, next, start, seed);
    }

    /** The team at {@code index} replaced. */
    public Experiment withTeam(int index, Team team) {
        List<Team> next = new ArrayList<>(teams);
        next.set(index, team);
        return withTeams(next);
    }

    public Experiment withStart(Start next) {
        return new Experiment(surface, values, teams, next, seed);
    }

    public Experiment withSeed(long next) {
        return new Experiment(surface, values, teams, start, next);
    }
}
