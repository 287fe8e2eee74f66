package downhill.experiment.study;

import downhill.dataset.Batch;
import downhill.experiment.Batches;
import downhill.experiment.Experiment;
import downhill.experiment.Snapshot;
import downhill.experiment.Team;
import downhill.experiment.plan.Covariance;
import downhill.experiment.plan.Curvature;
import downhill.experiment.plan.RowGradients;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Where the particles of a team have come to: how many are in each valley, and how widely they lie around its bottom,
 * along its flattest and its steepest direction.
 *
 * @param share of all particles in 0…1 that are nearest to the valley
 * @param spreads two; none where fewer than {@link #LEAST} particles are there
 */
public record SettledParticles(Valley valley, double share, List<Spread> spreads) {
    /** Particles from which a variance means something. */
    static final int LEAST = 50;

    /**
     * Along one direction.
     *
     * @param curvature of the loss, λ
     * @param theory the variance that theory has for independent batches; empty for a rule that is not linear, or none
     * @param measured variance around the mean, with the standard error √((m₄ − m₂²)/n)
     */
    public record Spread(double curvature, OptionalDouble theory, double measured, double error) {}

    /** For the particles of a team that are given, at step t. */
    public static List<SettledParticles> of(
            Experiment experiment, int team, List<Valley> valleys, Snapshot sample, long t) {
        List<List<double[]>> members = new ArrayList<>();
        valleys.forEach(valley -> members.add(new ArrayList<>()));
        for (int i = 0; i < sample.particles(); i++) {
            int at = sample.stopped()[i] == 0 ? ValleySearch.nearest(valleys, sample.x(i), sample.y(i)) : -1;
            if (at >= 0) members.get(at).add(new double[] {sample.x(i), sample.y(i)});
        }
        double share = RowGradients.share(experiment.teams().get(team).batch(), Batches.all(experiment));
        List<SettledParticles> all = new ArrayList<>();
        for (int i = 0; i < valleys.size(); i++) {
            List<double[]> here = members.get(i);
            List<Spread> spreads = here.size() < LEAST
                    ? List.of()
                    : spreads(experiment.teams().get(team), valleys.get(i), share, here, t);
            all.add(new SettledParticles(valleys.get(i), (double) here.size() / sample.particles(), spreads));
        }
        return all;
    }

    private static List<Spread> spreads(Team team, Valley valley, double share, List<double[]> members, long t) {
        Optional<Stability> rule = Stability.of(team, Math.max(1, t));
        Covariance noise = valley.noise().times(share);
        Curvature bend = valley.curvature();
        return List.of(
                spread(rule, team.batch(), noise, bend.min(), bend.minX(), bend.minY(), members),
                spread(rule, team.batch(), noise, bend.max(), bend.maxX(), bend.maxY(), members));
    }

    private static Spread spread(
            Optional<Stability> rule,
            Batch batch,
            Covariance noise,
            double curvature,
            double dx,
            double dy,
            List<double[]> members) {
        double variance = dx * dx * noise.xx() + 2 * dx * dy * noise.xy() + dy * dy * noise.yy();
        boolean noisy = batch.kind() != Batch.Kind.FULL;
        OptionalDouble theory =
                noisy && rule.isPresent() ? rule.get().settled(curvature, variance) : OptionalDouble.empty();
        double[] along =
                members.stream().mapToDouble(at -> at[0] * dx + at[1] * dy).toArray();
        double measured = Covariance.of(along, along).xx();
        return new Spread(curvature, theory, measured, BatchNoise.error(along, mean(along), measured));
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) sum += value / values.length;
        return sum;
    }
}
