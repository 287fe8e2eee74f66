package downhill.ui.lab;

import downhill.experiment.Team;
import downhill.experiment.TeamColour;
import downhill.optimizer.Optimizer;
import downhill.workspace.TeamLook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The teams of a race, at least one, with the one that is selected. */
record Roster(List<Team> teams, int selected) {
    private static final Set<String> WELL_KNOWN = Set.of("adam", "gd", "momentum", "rmsprop");

    Team team() {
        return teams.get(selected);
    }

    Roster select(int index) {
        return new Roster(teams, index);
    }

    /** Whether one more team would look like another. */
    boolean full() {
        return teams.size() >= TeamLook.DIFFERENT;
    }

    /** The selected team replaced. */
    Roster replaced(Team team) {
        List<Team> next = new ArrayList<>(teams);
        next.set(selected, team);
        return new Roster(next, selected);
    }

    /** One of the best known optimizers, or else the first, that does not race yet, with the particles and the noise of the selected. */
    Roster rival(List<Optimizer> optimizers) {
        Set<Optimizer> racing = teams.stream().map(Team::optimizer).collect(Collectors.toSet());
        Optimizer next = optimizers.stream()
                .sorted(Comparator.comparing(optimizer -> !WELL_KNOWN.contains(optimizer.id())))
                .filter(optimizer -> !racing.contains(optimizer))
                .findFirst()
                .orElse(team().optimizer());
        return with(Team.of(next, team().particles())
                .with(Team.NOISE, team().noise())
                .withBatch(team().batch()));
    }

    /** The selected team once more. */
    Roster twin() {
        return with(team());
    }

    /** Without the selected team. */
    Roster without() {
        List<Team> next = new ArrayList<>(teams);
        next.remove(selected);
        return new Roster(next, Math.max(0, selected - 1));
    }

    /** The team under another optimizer, with that one's name unless a person has given it one. */
    static Team follow(Team team, Optimizer optimizer) {
        Team next = Team.of(optimizer, team.particles())
                .with(Team.NOISE, team.noise())
                .withBatch(team.batch())
                .withColour(team.colour());
        boolean named = !team.name().startsWith(team.optimizer().title());
        return named ? next.withName(team.name()) : next;
    }

    private Roster with(Team team) {
        List<Team> next = new ArrayList<>(teams);
        next.add(team.withName(free(team.name())).withColour(TeamColour.PLACE));
        return new Roster(next, next.size() - 1);
    }

    /** The name, with the first number from 2 behind it that makes it the only one. */
    private String free(String name) {
        Set<String> taken = teams.stream().map(Team::name).collect(Collectors.toSet());
        String base = name.replaceFirst(" \\d+$", "");
        String next = name;
        for (int i = 2; taken.contains(next); i++) {
            next = base + " " + i;
        }
        return next;
    }
}
