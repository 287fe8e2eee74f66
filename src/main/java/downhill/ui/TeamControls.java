package downhill.ui;

import downhill.document.Parameter;
import downhill.experiment.Experiment;
import downhill.experiment.Team;
import downhill.optimizer.Optimizer;
import imgui.ImGui;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The teams that race; of one of them, the optimizer with the sliders that its document declares, and the synthetic noise. */
final class TeamControls {
    private static final Set<String> WELL_KNOWN = Set.of("adam", "gd", "momentum", "rmsprop");
    private static final int MOST_TEAMS = 6;
    private static final double MOST_NOISE = 100;

    private final List<Optimizer> optimizers;
    private final List<Item> items;
    private int selected;

    TeamControls(List<Optimizer> optimizers) {
        this.optimizers = optimizers;
        this.items = optimizers.stream()
                .map(optimizer -> new Item(optimizer.title(), Prose.plain(optimizer.about())))
                .toList();
    }

    Experiment draw(Widgets ui, Experiment experiment) {
        List<Team> teams = new ArrayList<>(experiment.teams());
        selected = Math.min(selected, teams.size() - 1);
        if (teams.size() > 1) {
            choose(ui, teams);
        }
        ui.name("Optimizer", ui.theme().team(selected));
        if (teams.size() < MOST_TEAMS
                && Small.link(
                        ui, "Add a rival", "Lets another optimizer race on this landscape, from the same start.")) {
            teams.add(rival(teams));
            selected = teams.size() - 1;
        }
        teams.set(selected, team(ui, teams.get(selected)));
        return experiment.withTeams(teams);
    }

    /** The teams in the race, of which one is shown, and the way out for it. */
    private void choose(Widgets ui, List<Team> teams) {
        for (int i = 0; i < teams.size(); i++) {
            String help = "Shows the sliders of team " + (i + 1) + ", "
                    + teams.get(i).optimizer().title() + ".";
            if (Small.chip(ui, "Team " + (i + 1), ui.theme().team(i), i == selected, help)) {
                selected = i;
            }
            if (i < teams.size() - 1) {
                ImGui.sameLine(0, ui.px(4));
            }
        }
        if (Small.link(ui, "Remove", "Takes the team that is shown out of the race.")) {
            teams.remove(selected);
            selected = Math.max(0, selected - 1);
        }
    }

    /** One of the best known optimizers, or else the first, that is not in the race yet, with as many particles as the others. */
    private Team rival(List<Team> teams) {
        List<Optimizer> racing = teams.stream().map(Team::optimizer).toList();
        Optimizer next = optimizers.stream()
                .sorted(Comparator.comparing(optimizer -> !WELL_KNOWN.contains(optimizer.id())))
                .filter(optimizer -> !racing.contains(optimizer))
                .findFirst()
                .orElse(racing.get(0));
        return Team.of(next, teams.get(0).particles());
    }

    private Team team(Widgets ui, Team team) {
        Team next = optimizer(ui, team);
        for (Parameter parameter : next.optimizer().parameters()) {
            next = parameter(ui, next, parameter);
        }
        return noise(ui, next);
    }

    private Team optimizer(Widgets ui, Team team) {
        int now = optimizers.indexOf(team.optimizer());
        String help = "The rule that moves the particles. "
                + Prose.plain(team.optimizer().about());
        int chosen = ui.choice("Optimizer", team.optimizer().title(), now, items, help);
        return chosen == now
                ? team
                : Team.of(optimizers.get(chosen), team.particles()).with(Team.NOISE, team.noise());
    }

    private static Team parameter(Widgets ui, Team team, Parameter parameter) {
        double now = team.parameters().getOrDefault(parameter.name(), parameter.value());
        Item words = ParameterWords.of(parameter.name());
        Range range = new Range(parameter.min(), parameter.max(), parameter.log());
        double next = ui.slider(words.title(), now, range, Numbers.text(now), words.help());
        return next == now ? team : team.with(parameter.name(), next);
    }

    private static Team noise(Widgets ui, Team team) {
        String help = "Random numbers added to the gradient: their standard deviation. They are made up, not"
                + " from data. Try 1 and watch the particles leave a shallow valley.";
        double now = team.noise();
        double next =
                ui.slider("Gradient noise, synthetic", now, Range.logFromZero(MOST_NOISE), Numbers.text(now), help);
        return next == now ? team : team.with(Team.NOISE, next);
    }
}
