package downhill.experiment.study;

import downhill.experiment.Effort;
import downhill.experiment.Experiment;
import downhill.experiment.Snapshot;
import downhill.experiment.Timeline;
import downhill.experiment.plan.LossEvaluator;
import downhill.loss.Surface;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** How the teams of one run do: each one's standing, and its losses since the start. */
public final class Race {
    private final RaceGoal goal;
    private final LossEvaluator lossEvaluator;
    private final Optional<LossEvaluator> heldOut;
    private final List<LossCurve> curves;
    private final List<StepLosses> stepLosses;
    private final Standing[] standings;
    private final Surface surface;
    private final double[] outside;
    private final List<Effort> efforts;

    /** @param sampled the lowest loss that was seen on the landscape; it counts where no minimum is known */
    public Race(Experiment experiment, double sampled) {
        this(
                experiment,
                sampled,
                each(experiment, LossCurve::new),
                each(experiment, StepLosses::new),
                new Standing[experiment.teams().size()],
                efforts(List.of(new Timeline.Change(0, experiment))));
    }

    private Race(
            Experiment experiment,
            double sampled,
            List<LossCurve> curves,
            List<StepLosses> stepLosses,
            Standing[] standings,
            List<Effort> efforts) {
        goal = RaceGoal.of(experiment, sampled);
        lossEvaluator = new LossEvaluator(experiment, LossEvaluator.SAMPLE);
        heldOut = LossEvaluator.heldOut(experiment, LossEvaluator.SAMPLE);
        this.curves = curves;
        this.stepLosses = stepLosses;
        this.standings = standings;
        this.efforts = efforts;
        surface = experiment.surface();
        outside = new double[standings.length];
    }

    private static <T> List<T> each(Experiment experiment, Supplier<T> fresh) {
        return experiment.teams().stream().map(team -> fresh.get()).toList();
    }

    /**
     * The same race under other parameters; what came after a step is forgotten.
     *
     * @param changes what holds from which step of the run on
     */
    public Race changed(Experiment experiment, double sampled, long step, List<Timeline.Change> changes) {
        curves.forEach(curve -> curve.forgetAfter(step));
        stepLosses.forEach(losses -> losses.forgetAfter(step));
        return new Race(experiment, sampled, curves, stepLosses, standings, efforts(changes));
    }

    private static List<Effort> efforts(List<Timeline.Change> changes) {
        int teams = changes.get(0).experiment().teams().size();
        return IntStream.range(0, teams)
                .mapToObj(team -> Effort.of(changes, team))
                .toList();
    }

    /** What the steps of a team's particles cost. */
    public Effort effort(int team) {
        return efforts.get(team);
    }

    /** How many rows of data the losses are means over: a fair sample, the same for all teams; 1 without data. */
    public int rows() {
        return lossEvaluator.rows();
    }

    /** Takes in the particles that stand for a team, of which {@code diverged} of {@code all} have left the numbers. */
    public void take(int team, Snapshot sample, int diverged, int all) {
        double[] values = lossEvaluator.of(sample);
        LossSpread lossSpread = LossSpread.of(values);
        double held = heldOut.map(rows -> rows.of(sample)[0]).orElse(Double.NaN);
        curves.get(team).put(sample.step(), lossSpread, values[0]);
        outside[team] = outside(sample);
        standings[team] =
                new Standing(values, values[0], held, lossSpread, goal.distance(sample), (double) diverged / all);
    }

    private double outside(Snapshot sample) {
        int count = 0;
        for (int i = 0; i < sample.particles(); i++) {
            boolean inside = surface.x().contains(sample.x(i)) && surface.y().contains(sample.y(i));
            if (sample.stopped()[i] == 0 && !inside) count++;
        }
        return (double) count / sample.particles();
    }

    /** The share in 0…1 of a team's particles that are outside the domain, and finite, as last looked at. */
    public double outside(int team) {
        return outside[team];
    }

    public int teams() {
        return standings.length;
    }

    /** Empty until the team has been looked at. */
    public Optional<Standing> standing(int team) {
        return Optional.ofNullable(standings[team]);
    }

    public LossCurve curve(int team) {
        return curves.get(team);
    }

    /** The lowest loss that is known of the landscape: published, or seen on it. */
    public double lowest() {
        return goal.lowest();
    }

    /** Takes in where a team's first particle was after a step; NaN where it had left the numbers. */
    public void judge(int team, long step, double x, double y) {
        stepLosses.get(team).put(step, Double.isNaN(x) ? Double.NaN : lossEvaluator.at(x, y));
    }

    /** The last step up to which every team has been judged, −1 before that. */
    public long judged() {
        return stepLosses.stream().mapToLong(StepLosses::next).min().orElse(0) - 1;
    }

    /** The loss of a team's first particle at a step, or at the last one judged before it; NaN where none was. */
    public double loss(int team, long step) {
        return stepLosses.get(team).at(step);
    }

    /**
     * The step from which a team's first particle is within the tolerance of {@link #lowest} until the end of what has
     * been run, if there is one and it is not after {@code last}. Far below the lowest is not within it.
     */
    public Optional<Reached> reached(int team, double tolerance, long last) {
        return stepLosses
                .get(team)
                .stays(goal.least(tolerance), goal.lowest() + tolerance)
                .filter(reached -> reached.step() <= last);
    }

    /** Whether a team's first particle is far below {@link #lowest} at a step: the loss falls on outside. */
    public boolean isPast(int team, double tolerance, long step) {
        return loss(team, step) < goal.least(tolerance);
    }

    /** @param exact whether it cannot have been earlier */
    public record Reached(long step, boolean exact) {}
}
