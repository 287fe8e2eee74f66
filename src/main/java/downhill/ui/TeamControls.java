package downhill.ui;

import downhill.document.Parameter;
import downhill.experiment.Team;
import downhill.optimizer.Optimizer;
import java.util.List;

/** One team's optimizer with the sliders that its document declares, and the synthetic noise. */
final class TeamControls {
    private static final double MOST_NOISE = 100;

    private final List<Optimizer> optimizers;
    private final List<Item> items;

    TeamControls(List<Optimizer> optimizers) {
        this.optimizers = optimizers;
        this.items = optimizers.stream()
                .map(optimizer -> new Item(optimizer.title(), Prose.plain(optimizer.about())))
                .toList();
    }

    Team draw(Widgets ui, Team team) {
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
