package downhill.verify;

import downhill.dataset.Batch;
import downhill.dataset.Dataset;
import downhill.dataset.Datasets;
import downhill.experiment.Engine;
import downhill.experiment.Experiment;
import downhill.experiment.Snapshot;
import downhill.experiment.Start;
import downhill.experiment.Team;
import downhill.language.Digits;
import downhill.loss.Surface;
import downhill.loss.Surfaces;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What batches make of many particles: the variance of a batch's gradient, where descent with batches settles, and how
 * many particles end in the narrow and in the wide valley.
 */
final class MiniBatches {
    private static final String GROUP = "data";
    private static final int CROWD = 20_000;

    /** Standard errors within which a measured variance must lie. */
    private static final double ERRORS = 4.5;

    private static final int WALKERS = 400;

    private static final int[] SIZES = {1, 8, 64};

    private MiniBatches() {}

    static List<Trial> trials() {
        return List.of(
                new Trial(GROUP, "variance", MiniBatches::variances),
                new Trial(GROUP, "stationary", MiniBatches::stationary),
                new Trial(GROUP, "valleys", MiniBatches::valleys));
    }

    private static String words(Batch batch) {
        return switch (batch.kind()) {
            case FULL -> "all rows";
            case REPLACED -> "B = " + batch.rows() + " with replacement";
            case EPOCHS -> "B = " + batch.rows() + " in epochs";
        };
    }

    /** With a rate of 1 a step from one point moves a particle by its batch's gradient. */
    private static List<Check> variances(Engine engine) {
        Surface line = Shipped.surface("linear-regression");
        List<Check> checks = new ArrayList<>();
        for (int size : SIZES) {
            checks.add(variance(engine, line, Batch.replaced(size), "σ²/B", 1));
            int all = line.data().orElseThrow().rows().rows();
            double factor = (all - size) / (all - 1.0);
            checks.add(variance(engine, line, Batch.epochs(size), "σ²/B·(N−B)/(N−1)", factor));
        }
        return checks;
    }

    private static Check variance(Engine engine, Surface surface, Batch batch, String formula, double factor) {
        Experiment experiment = Experiment.of(
                        surface, Shipped.team("gd", 1, CROWD).withBatch(batch))
                .withStart(Start.point(0.5, -0.25));
        RowReference reference = new RowReference(experiment);
        int[] everyRow = IntStream.range(0, reference.count()).toArray();
        double theory = variance(reference.slopes(everyRow, 0.5, -0.25)[0]) / batch.rows() * factor;
        double[] moved = axis(Shipped.run(engine, experiment, 1), 0);
        String name = "variance of the gradient, " + words(batch) + ", " + formula;
        double error = ERRORS * standardError(moved);
        return new Check(GROUP, name, "Cochran, Sampling Techniques, 1977", theory, variance(moved), error);
    }

    /** Each row pulls a quadratic's bottom its own way, so that the noise is the same everywhere. */
    private static List<Check> stationary(Engine engine) {
        Dataset pulls = Datasets.catalogue(Optional.empty()).get("pulls");
        Surface quadratic = Surfaces.typed("0.5*x^2 + 2*y^2 - u*x - v*y", Map.of(), pulls, List.of(), false, 0);
        List<Check> checks = new ArrayList<>();
        for (int size : new int[] {1, 4}) {
            checks.addAll(stationary(engine, quadratic, size, 0));
            checks.addAll(stationary(engine, quadratic, size, 0.9));
        }
        return checks;
    }

    private static List<Check> stationary(Engine engine, Surface quadratic, int size, double beta) {
        double rate = beta == 0 ? 0.1 : 0.05;
        Team plain = Shipped.team(beta == 0 ? "gd" : "momentum", rate, CROWD).withBatch(Batch.replaced(size));
        Team team = beta == 0 ? plain : plain.with("beta", beta);
        Experiment experiment = Experiment.of(quadratic, team).withStart(Start.point(0, 0));
        Snapshot end = Shipped.run(engine, experiment, beta == 0 ? 80 : 160);
        List<Check> checks = new ArrayList<>();
        for (int axis = 0; axis < 2; axis++) {
            double lambda = axis == 0 ? 1 : 4;
            double noise = variance(quadratic.data().orElseThrow().rows().column(axis == 0 ? "u" : "v")) / size;
            double theory = rate * noise * (1 + beta) / (lambda * (1 - beta) * (2 * (1 + beta) - rate * lambda));
            String name = (beta == 0 ? "gd" : "momentum") + " settles with B = " + size + ", λ = "
                    + Digits.precise(lambda) + ", variance "
                    + (beta == 0 ? "ησ²/(Bλ(2−ηλ))" : "ησ²(1+β)/(Bλ(1−β)(2(1+β)−ηλ))");
            double[] places = axis(end, axis);
            String source = beta == 0 ? "Mandt, Hoffman and Blei, JMLR 2017" : "the AR(2) process of the heavy ball";
            checks.add(new Check(GROUP, name, source, theory, variance(places), ERRORS * standardError(places)));
        }
        return checks;
    }

    /**
     * The share of four hundred particles that end on the wide valley's side. There is no theory to hold it against: the
     * engine's share is compared with the reference's, and both are in the report whatever they are.
     */
    private static List<Check> valleys(Engine engine) {
        List<Check> checks = new ArrayList<>();
        for (double rate : new double[] {0.02, 0.1, 0.3}) {
            for (int size : new int[] {1, 4, 24}) {
                Team team = Shipped.team("gd", rate, WALKERS).withBatch(Batch.epochs(size));
                Experiment experiment = Shipped.everywhere(Shipped.surface("pulled-valleys"), team);
                double expected = wide(new RowDescent(experiment, rate).after(100));
                double measured = wide(axis(Shipped.run(engine, experiment, 100), 0));
                String name = "share in the wide valley, B = " + size + ", η = " + Digits.precise(rate);
                double error = ERRORS * Math.sqrt(2 * expected * (1 - expected) / WALKERS) + 1.0 / WALKERS;
                checks.add(new Check(GROUP, name, "the same descent in double", expected, measured, error));
            }
        }
        return checks;
    }

    private static double wide(double[] x) {
        return Arrays.stream(x).filter(value -> value > 0).count() / (double) x.length;
    }

    private static double[] axis(Snapshot snapshot, int axis) {
        double[] values = new double[snapshot.particles()];
        Arrays.setAll(values, i -> snapshot.positions()[2 * i + axis]);
        return values;
    }

    private static double variance(double[] values) {
        return moment(values, 2);
    }

    /** Of a sample's variance, for any distribution: √((m₄ − m₂²)/n). */
    private static double standardError(double[] values) {
        return Math.sqrt((moment(values, 4) - Math.pow(moment(values, 2), 2)) / values.length);
    }

    private static double moment(double[] values, int power) {
        double mean = Arrays.stream(values).average().orElseThrow();
        return Arrays.stream(values)
                .map(v -> Math.pow(v - mean, power))
                .average()
                .orElseThrow();
    }
}
