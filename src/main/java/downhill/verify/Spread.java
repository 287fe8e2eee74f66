package downhill.verify;

import downhill.experiment.Engine;
import downhill.experiment.Experiment;
import downhill.experiment.Snapshot;
import downhill.experiment.Start;
import downhill.experiment.Team;
import downhill.language.Digits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where noise of variance 1 and the pull of (x² + 4·y²)/2 balance: the variance of 100,000 particles against theory,
 * within 4.5 standard errors, and the moments of the noise itself.
 */
final class Spread {
    private static final int PARTICLES = 100_000;
    private static final double ERRORS = 4.5;
    private static final double[] EIGENVALUES = {1, 4};

    private Spread() {}

    static List<Trial> trials() {
        return List.of(
                new Trial("noise", "gd", Spread::plain),
                new Trial("noise", "momentum", Spread::heavyBall),
                new Trial("noise", "moments", Spread::moments));
    }

    private static List<Check> plain(Engine engine) {
        double rate = 0.1;
        Snapshot end = run(engine, Shipped.team("gd", rate, PARTICLES), 80);
        List<Check> checks = new ArrayList<>();
        for (int axis = 0; axis < 2; axis++) {
            double lambda = EIGENVALUES[axis];
            String name = "gd variance at λ = " + Digits.precise(lambda) + ", ησ²/(λ(2−ηλ))";
            double theory = rate / (lambda * (2 - rate * lambda));
            checks.add(variance(name, "Mandt, Hoffman and Blei, JMLR 2017", theory, axis(end, axis)));
        }
        return checks;
    }

    private static List<Check> heavyBall(Engine engine) {
        double rate = 0.05;
        double beta = 0.9;
        Snapshot end = run(engine, Shipped.team("momentum", rate, PARTICLES).with("beta", beta), 160);
        List<Check> checks = new ArrayList<>();
        for (int axis = 0; axis < 2; axis++) {
            double lambda = EIGENVALUES[axis];
            String name = "momentum variance at λ = " + Digits.precise(lambda) + ", ησ²(1+β)/(λ(1−β)(2(1+β)−ηλ))";
            double theory = rate * (1 + beta) / (lambda * (1 - beta) * (2 * (1 + beta) - rate * lambda));
            checks.add(variance(name, "the AR(2) process of the heavy ball", theory, axis(end, axis)));
        }
        return checks;
    }

    /** One step on a plain without slope moves a particle by its noise: both coordinates, and that they are not one. */
    private static List<Check> moments(Engine engine) {
        Snapshot end = run(engine, Shipped.team("gd", 1e-9, PARTICLES), 1);
        double[][] noise = new double[2][];
        List<Check> checks = new ArrayList<>();
        for (int axis = 0; axis < 2; axis++) {
            noise[axis] = Arrays.stream(axis(end, axis)).map(v -> -v * 1e9).toArray();
            checks.addAll(moments(axis == 0 ? "x" : "y", noise[axis]));
        }
        double product = 0;
        for (int i = 0; i < PARTICLES; i++) product += noise[0][i] * noise[1][i] / PARTICLES;
        double tolerance = ERRORS / Math.sqrt(PARTICLES);
        checks.add(new Check("noise", "mean of x times y", "independent coordinates", 0, product, tolerance));
        return checks;
    }

    private static List<Check> moments(String axis, double[] noise) {
        double error = ERRORS / Math.sqrt(PARTICLES);
        String source = "the standard normal distribution";
        return List.of(
                new Check("noise", axis + ": mean", source, 0, moment(noise, 1), error),
                new Check("noise", axis + ": variance", source, 1, moment(noise, 2), error * Math.sqrt(2)),
                new Check("noise", axis + ": third moment", source, 0, moment(noise, 3), error * Math.sqrt(15)),
                new Check("noise", axis + ": fourth moment", source, 3, moment(noise, 4), error * Math.sqrt(96)));
    }

    /** The variance of a Gaussian's sample has the standard error variance·√(2/n). */
    private static Check variance(String name, String source, double theory, double[] values) {
        double tolerance = ERRORS * theory * Math.sqrt(2.0 / PARTICLES);
        return new Check("noise", name, source, theory, moment(values, 2), tolerance);
    }

    private static double moment(double[] values, int power) {
        return Arrays.stream(values).map(v -> Math.pow(v, power)).average().orElseThrow();
    }

    private static double[] axis(Snapshot snapshot, int axis) {
        double[] values = new double[snapshot.particles()];
        Arrays.setAll(values, i -> snapshot.positions()[2 * i + axis]);
        return values;
    }

    private static Snapshot run(Engine engine, Team team, int steps) {
        Experiment experiment = Experiment.of(Shipped.surface("ravine"), team.with(Team.NOISE, 1))
                .withValue("kappa", EIGENVALUES[1])
                .withStart(Start.point(0, 0));
        return Shipped.run(engine, experiment, steps);
    }
}
