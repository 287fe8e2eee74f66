package downhill.ui;

import downhill.experiment.Experiment;
import downhill.experiment.Start;
import downhill.experiment.Start.Kind;
import downhill.experiment.Team;
import downhill.loss.Axis;
import java.util.List;

/** Where the particles begin, how many there are, and the seed of their chances. */
final class StartControls {
    private static final int MOST_PARTICLES = 1_000_000;
    private static final List<Item> KINDS = List.of(
            new Item("Together, at the ball", "All particles start at one point. Add noise to see them part."),
            new Item("A cloud around the ball", "A Gaussian cloud. Its spread decides how many valleys it finds."),
            new Item("Everywhere, by chance", "Evenly over the landscape: it shows which start leads to which valley."),
            new Item("On a grid", "One in each cell of a grid: every place is tried once."));

    private StartControls() {}

    static Experiment draw(Widgets ui, Experiment experiment) {
        Experiment next = particles(ui, experiment);
        next = next.withStart(kind(ui, next.start(), next));
        return seed(ui, next);
    }

    private static Experiment particles(Widgets ui, Experiment experiment) {
        int now = experiment.teams().get(0).particles();
        String help =
                "How many start at once, for each optimizer. Try 1 to follow one path, 100,000 for the whole flow.";
        int count =
                (int) Math.round(ui.slider("Particles", now, Range.log(1, MOST_PARTICLES), Numbers.count(now), help));
        return count == now ? experiment : experiment.withTeams(withParticles(experiment.teams(), count));
    }

    private static List<Team> withParticles(List<Team> teams, int count) {
        return teams.stream().map(team -> team.withParticles(count)).toList();
    }

    private static Start kind(Widgets ui, Start start, Experiment experiment) {
        int now = start.kind().ordinal();
        String help = "Where they begin. Click the landscape to move the ball.";
        ui.name("Start");
        Kind kind = Kind.values()[ui.choice("Start", KINDS.get(now).title(), now, KINDS, help)];
        double spread = kind == Kind.GAUSSIAN ? spread(ui, start, experiment) : start.spread();
        return new Start(kind, start.x(), start.y(), spread);
    }

    private static double spread(Widgets ui, Start start, Experiment experiment) {
        Axis x = experiment.surface().x();
        double widest = (x.max() - x.min()) / 2;
        double now = start.spread() == 0 ? widest / 10 : start.spread();
        String help = "The cloud's standard deviation, in the units of the axes. Try a wide one.";
        return ui.slider("Spread", now, Range.linear(0.001, widest), Numbers.text(now), help);
    }

    private static Experiment seed(Widgets ui, Experiment experiment) {
        String help = "The number all chance comes from: the same seed gives the same run. Try another.";
        long seed = ui.wholeNumber("Seed", experiment.seed(), Experiment.LARGEST_SEED, help);
        return seed == experiment.seed() ? experiment : experiment.withSeed(seed);
    }
}
