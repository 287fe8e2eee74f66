package downhill.experiment.study;

import downhill.document.Parameter;
import downhill.experiment.Batches;
import downhill.experiment.Effort;
import downhill.experiment.Experiment;
import downhill.experiment.Snapshot;
import downhill.experiment.plan.LossEvaluator;
import downhill.loss.Minimum;
import downhill.loss.Surface;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How the teams of one run do: each one's standing, and its losses since the start. */
public final class Race {
    private final List<Minimum> known;
    private final double lowest;
    private final LossEvaluator lossEvaluator;
    private final List<LossCurve> curves;
    private final Standing[] standings;
    private final Surface surface;
    private final double[] outside;
    private final List<Effort> efforts;

    /** @param sampled the lowest loss that was seen on the landscape; it counts where no minimum is known */
    public Race(Experiment experiment, double sampled) {
        this(
                experiment,
                sampled,
                fresh(experiment.teams().size()),
                new Standing[experiment.teams().size()],
                efforts(experiment));
    }

    private Race(
            Experiment experiment, double sampled, List<LossCurve> curves, Standing[] standings, List<Effort> efforts) {
        known = known(experiment);
        lowest = known.stream().mapToDouble(Minimum::value).min().orElse(sampled);
        lossEvaluator = new LossEvaluator(experiment, LossEvaluator.SAMPLE);
        this.curves = curves;
        this.standings = standings;
        this.efforts = efforts;
        surface = experiment.surface();
        outside = new double[standings.length];
    }

    private static List<LossCurve> fresh(int teams) {
        return IntStream.range(0, teams).mapToObj(team -> new LossCurve()).toList();
    }

    /** The same race under other parameters from a step on; what came after it is forgotten. */
    public Race changed(Experiment experiment, double sampled, long step) {
        curves.forEach(curve -> curve.forgetAfter(step));
        for (int team = 0; team < efforts.size(); team++) {
            efforts.get(team).change(step, experiment.teams().get(team));
        }
        return new Race(experiment, sampled, curves, standings, efforts);
    }

    private static List<Effort> efforts(Experiment experiment) {
        int rows = Batches.all(experiment);
        return experiment.teams().stream().map(team -> new Effort(rows, team)).toList();
    }

    /** What the steps of a team's particles cost. */
    public Effort effort(int team) {
        return efforts.get(team);
    }

    /** How many rows of data the losses are means over: a fair sample, the same for all teams; 1 without data. */
    public int rows() {
        return lossEvaluator.rows();
    }

    /** A document's minima hold for the values that it gives its parameters. */
    private static List<Minimum> known(Experiment experiment) {
        boolean own = experiment.surface().parameters().stream().allMatch(parameter -> isOwn(experiment, parameter));
        return own ? experiment.surface().minima() : List.of();
    }

    private static boolean isOwn(Experiment experiment, Parameter parameter) {
        return experiment.values().get(parameter.name()) == parameter.value();
    }

    /** Takes in the particles that stand for a team, of which {@code diverged} of {@code all} have left the numbers. */
    public void take(int team, Snapshot sample, int diverged, int all) {
        double[] values = lossEvaluator.of(sample);
        LossSpread lossSpread = LossSpread.of(values);
        curves.get(team).put(sample.step(), lossSpread, values[0]);
        outside[team] = outside(sample);
        standings[team] = new Standing(values, values[0], lossSpread, distance(sample), (double) diverged / all);
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

    private double distance(Snapshot sample) {
        if (known.isEmpty()) return Double.NaN;
        double[] distances = new double[sample.particles()];
        for (int i = 0; i < distances.length; i++) {
            distances[i] = sample.stopped()[i] == 0 ? nearest(sample.x(i), sample.y(i)) : Double.NaN;
        }
        return LossSpread.of(distances).median();
    }

    private double nearest(double x, double y) {
        double nearest = Double.POSITIVE_INFINITY;
        for (Minimum minimum : known) nearest = Math.min(nearest, Math.hypot(x - minimum.x(), y - minimum.y()));
        return nearest;
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
        return lowest;
    }

    /** The first step seen, up to {@code last}, at which the team's median came within the tolerance of {@link #lowest}. */
    public Optional<Reached> reached(int team, double tolerance, long last) {
        LossCurve curve = curves.get(team);
        for (int i = 0; i < curve.count(last); i++) {
            if (curve.spread(i).median() - lowest <= tolerance) {
                long step = (long) curve.step(i);
                return Optional.of(new Reached(step, i == 0 || curve.step(i - 1) == step - 1));
            }
        }
        return Optional.empty();
    }

    /** @param exact whether the step before was seen too, so that it was not earlier */
    public record Reached(long step, boolean exact) {}
}
