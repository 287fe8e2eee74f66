package downhill.experiment.study;

import downhill.experiment.Attractors;
import downhill.experiment.Experiment;
import downhill.experiment.Start;
import downhill.experiment.Team;
import downhill.loss.Axis;
import downhill.loss.Minimum;
import downhill.loss.Point;
import downhill.loss.Surface;
import java.util.List;
import java.util.Map;

/**
 * Where does a rule take a particle from each place of the domain in so many steps?
 *
 * @param team one particle without noise
 * @param steps 1 to {@link #MOST_STEPS}
 */
public record BasinQuestion(Surface surface, Map<String, Double> values, Team team, int steps) {
    public static final int MOST_STEPS = 100_000;

    public BasinQuestion {
        if (steps < 1 || steps > MOST_STEPS) {
            throw new IllegalArgumentException("a scan takes 1 to " + MOST_STEPS + " steps: it is " + steps);
        }
        values = Map.copyOf(values);
    }

    /** For the team of that index, whatever its noise, its particles and where they start. */
    public static BasinQuestion of(Experiment experiment, int team, int steps) {
        Team alone = experiment.teams().get(team).with(Team.NOISE, 0).withParticles(1);
        return new BasinQuestion(experiment.surface(), experiment.values(), alone, steps);
    }

    /** The experiment with a particle in the middle of each of side × side cells of the domain, row 0 at the lowest y. */
    public Experiment on(int side) {
        Axis x = surface.x();
        Axis y = surface.y();
        Start grid = new Start(Start.Kind.GRID, x.at(0.5 / side), y.at(0.5 / side), 0);
        return new Experiment(surface, values, List.of(team.withParticles(side * side)), grid, 1);
    }

    /** The minima that the surface declares, which hold for its parameters' own values alone. */
    Attractors known() {
        boolean own = surface.parameters().stream()
                .allMatch(parameter -> values.get(parameter.name()).equals(parameter.value()));
        List<Minimum> minima = own ? surface.minima() : List.of();
        List<Point> places = minima.stream()
                .map(minimum -> new Point(minimum.x(), minimum.y()))
                .limit(Attractors.MOST)
                .toList();
        return new Attractors(places, surface.x(), surface.y());
    }

    /** Whether the other question is about the same landscape. */
    boolean sameLandscape(BasinQuestion other) {
        return surface.equals(other.surface) && values.equals(other.values);
    }
}
