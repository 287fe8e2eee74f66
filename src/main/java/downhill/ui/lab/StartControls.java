package downhill.ui.lab;

import downhill.experiment.Experiment;
import downhill.experiment.Start;
import downhill.experiment.Start.Kind;
import downhill.language.Digits;
import downhill.loss.Axis;
import downhill.ui.kit.Item;
import downhill.ui.kit.Range;
import downhill.ui.kit.Widgets;
import java.util.List;

/** Where the particles begin and where the ball is, and the seed of their chances. */
final class StartControls {
    /** Places of a slider that its number tells apart. */
    private static final double DETAIL = 1000;

    private static final List<Item> KINDS = List.of(
            new Item("Together, at the ball", "All particles start at one point. Add noise to see them part."),
            new Item("A cloud around the ball", "A Gaussian cloud. Its spread decides how many valleys it finds."),
            new Item("Everywhere, by chance", "Evenly over the landscape: it shows which start leads to which valley."),
            new Item("On a grid", "One in each cell of a grid: every place is tried once."));

    private StartControls() {}

    static Experiment draw(Widgets ui, Experiment experiment) {
        Start start = kind(ui, experiment.start(), experiment.surface().x());
        double x = ball(ui, experiment.surface().x(), start.x());
        double y = ball(ui, experiment.surface().y(), start.y());
        return seed(ui, experiment.withStart(start.at(x, y)));
    }

    private static Start kind(Widgets ui, Start start, Axis x) {
        int now = start.kind().ordinal();
        ui.name("Start");
        String help = "Where the particles begin. Try them everywhere, and see which valley each one finds.";
        Kind kind = Kind.values()[ui.choice("Start kind", KINDS.get(now).title(), now, KINDS, help)];
        double spread = kind == Kind.GAUSSIAN ? spread(ui, start, x) : start.spread();
        return new Start(kind, start.x(), start.y(), spread);
    }

    private static double spread(Widgets ui, Start start, Axis x) {
        double widest = (x.max() - x.min()) / 2;
        double now = start.spread() == 0 ? widest / 10 : start.spread();
        String help = "The cloud's standard deviation, in the units of the axes. Try a wide one.";
        return ui.slider("Spread", now, Range.linear(Math.min(0.001, widest / 1000), widest), Digits.text(now), help);
    }

    private static double ball(Widgets ui, Axis axis, double now) {
        String help = "Where the ball starts along " + axis.name() + ". A click on the landscape does the same.";
        String shown = Digits.text(now, (axis.max() - axis.min()) / DETAIL);
        return ui.slider("Ball at " + axis.name(), now, Range.linear(axis.min(), axis.max()), shown, help);
    }

    private static Experiment seed(Widgets ui, Experiment experiment) {
        String help = "The number all chance comes from: the same seed gives the same run. Try another.";
        long seed = ui.wholeNumber("Seed", experiment.seed(), Experiment.LARGEST_SEED, help);
        return seed == experiment.seed() ? experiment : experiment.withSeed(seed);
    }
}
