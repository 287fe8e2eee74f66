package downhill.ui;

import downhill.experiment.Experiment;
import downhill.experiment.Team;

/** How exact the gradient is that the team's steps see. */
final class BatchControls {
    private static final double MOST_NOISE = 100;

    private BatchControls() {}

    /** For the team with that index. */
    static Experiment draw(Widgets ui, Experiment experiment, int index) {
        Team team = experiment.teams().get(index);
        ui.name(team.name(), ui.theme().team(index));
        String help = "Random numbers added to the gradient: their standard deviation. They are made up, not"
                + " from data. Try 1 and watch the particles leave a shallow valley.";
        double now = team.noise();
        double next =
                ui.slider("Gradient noise, synthetic", now, Range.logFromZero(MOST_NOISE), Numbers.text(now), help);
        return next == now ? experiment : experiment.withTeam(index, team.with(Team.NOISE, next));
    }
}
