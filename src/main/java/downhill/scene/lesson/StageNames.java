package downhill.scene.lesson;

import downhill.document.Suggest;
import downhill.experiment.Experiment;
import downhill.experiment.Team;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the scenes and circuits of a page have, so that what speaks of them can be checked; gives what is wrong. */
final class StageNames {
    private final Set<String> inputs = new LinkedHashSet<>();
    /** Of any scene of the page: what its sliders can move. */
    private final Set<String> parameters = new LinkedHashSet<>(List.of(Team.NOISE, "batch", "particles", "speed"));

    private int teams;

    void add(Experiment experiment) {
        parameters.addAll(experiment.values().keySet());
        experiment.teams().forEach(team -> parameters.addAll(team.parameters().keySet()));
        teams = Math.max(teams, experiment.teams().size());
    }

    void addInputs(List<String> names) {
        inputs.addAll(names);
    }

    Stream<String> movable(String name) {
        if (parameters.contains(name) || inputs.contains(name)) return Stream.empty();
        Set<String> known = new LinkedHashSet<>(parameters);
        known.addAll(inputs);
        return Stream.of("nothing on this page's stage has it: " + Suggest.unknown("number", name, known));
    }

    Stream<String> team(int team) {
        return team > teams
                ? Stream.of("no scene of this page has a team " + team + ": there are at most " + teams)
                : Stream.empty();
    }

    Stream<String> input(String name) {
        return inputs.contains(name) ? Stream.empty() : Stream.of(Suggest.unknown("input", name, inputs));
    }
}
