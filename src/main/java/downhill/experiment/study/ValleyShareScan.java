package downhill.experiment.study;

import downhill.dataset.Batch;
import downhill.experiment.Batches;
import downhill.experiment.Engine;
import downhill.experiment.EngineException;
import downhill.experiment.Experiment;
import downhill.experiment.Snapshot;
import downhill.experiment.Start;
import downhill.experiment.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;

/**
 * How many particles end in each valley, by batch size and rate: a crowd from all over the domain runs with one team's
 * rule for each pair. There is no theory to hold it against; it is what comes of it.
 */
public final class ValleyShareScan {
    /** Of each crowd. */
    public static final int PARTICLES = 400;

    /** That each crowd makes. */
    public static final int STEPS = 200;

    private static final double[] FACTORS = {0.2, 1, 3};
    private static final int LARGEST = 256;

    private ValleyShareScan() {}

    /**
     * What came of it.
     *
     * @param shares by rate, then by size, then by valley, of all the crowd; the rest has left the numbers
     */
    public record Result(List<Double> rates, List<Integer> sizes, double[][][] shares) {}

    /** Runs them all on an engine that does nothing else. @param progress told which share in 0…1 is done */
    public static Result of(
            Engine engine, Experiment experiment, int team, List<Valley> valleys, DoubleConsumer progress) {
        Team own = experiment.teams().get(team);
        List<Integer> sizes = sizes(Batches.all(experiment));
        List<Double> rates = rates(own.parameters().get("rate"));
        double[][][] shares = new double[rates.size()][sizes.size()][];
        for (int r = 0; r < rates.size(); r++) {
            for (int s = 0; s < sizes.size(); s++) {
                progress.accept((double) (r * sizes.size() + s) / (rates.size() * sizes.size()));
                Team crowd = own.constant("rate")
                        .with("rate", rates.get(r))
                        .with(Team.NOISE, 0)
                        .withParticles(PARTICLES)
                        .withBatch(batch(own.batch(), sizes.get(s)));
                shares[r][s] = shares(engine, crowd, experiment, valleys);
            }
        }
        return new Result(rates, sizes, shares);
    }

    /** Drawn as the team draws, or in epochs. */
    private static Batch batch(Batch own, int size) {
        return own.kind() == Batch.Kind.FULL ? Batch.epochs(size) : own.withRows(size);
    }

    /** One row, about the root of all, and all or as many as there is time for. */
    private static List<Integer> sizes(int all) {
        int most = Math.min(LARGEST, all);
        List<Integer> sizes = new ArrayList<>(List.of(1));
        int middle = (int) Math.max(2, Math.round(Math.sqrt(most)));
        if (middle < most) sizes.add(middle);
        if (most > 1) sizes.add(most);
        return sizes;
    }

    private static List<Double> rates(Double rate) {
        if (rate == null) throw new EngineException("this rule has no rate to vary: choose another optimizer");
        List<Double> rates = new ArrayList<>();
        for (double factor : FACTORS) rates.add(rate * factor);
        return rates;
    }

    private static double[] shares(Engine engine, Team crowd, Experiment experiment, List<Valley> valleys) {
        Start start = experiment.start();
        engine.load(
                experiment.withTeams(List.of(crowd)).withStart(new Start(Start.Kind.UNIFORM, start.x(), start.y(), 0)));
        engine.reset();
        engine.advance(STEPS);
        Snapshot end = engine.snapshot(0);
        double[] shares = new double[valleys.size()];
        for (int i = 0; i < end.particles(); i++) {
            int at = end.stopped()[i] == 0 ? ValleySearch.nearest(valleys, end.x(i), end.y(i)) : -1;
            if (at >= 0) shares[at] += 1.0 / end.particles();
        }
        return shares;
    }
}
