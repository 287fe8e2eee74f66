package downhill.verify;

import downhill.experiment.Engine;
import downhill.experiment.Experiment;
import downhill.experiment.Snapshot;
import downhill.experiment.Start;
import downhill.experiment.Team;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * The rates of Goh's article, measured by runs on (x² + 100·y²)/2, whose eigenvalues are 1 and 100: a start of (1, 1)
 * excites both modes.
 */
final class Descent {
    private static final String SOURCE = "Goh, Why Momentum Really Works, Distill 2017";
    private static final double KAPPA = 100;

    private final Engine engine;

    private Descent(Engine engine) {
        this.engine = engine;
    }

    static List<Trial> trials() {
        return List.of(
                new Trial("descent", "gd", engine -> new Descent(engine).plain()),
                new Trial("descent", "momentum", engine -> new Descent(engine).momentum()));
    }

    private List<Check> plain() {
        double best = 2 / (1 + KAPPA);
        return List.of(
                check("gd largest stable rate, 2/λ", 2 / KAPPA, largestStable(rate -> plain(rate)), 1e-6),
                check(
                        "gd contraction a step at the best rate, (κ−1)/(κ+1)",
                        (KAPPA - 1) / (KAPPA + 1),
                        Math.pow(size(plain(best), 100) / size(plain(best), 0), 0.01),
                        1e-6));
    }

    private List<Check> momentum() {
        double root = Math.sqrt(KAPPA);
        double rate = Math.pow(2 / (1 + root), 2);
        double beta = Math.pow((root - 1) / (root + 1), 2);
        return List.of(
                check(
                        "momentum largest stable rate at β = 0.9, 2(1+β)/λ",
                        2 * 1.9 / KAPPA,
                        largestStable(r -> momentum(r, 0.9)),
                        1e-6),
                check(
                        "momentum contraction a step at the best rate and β, (√κ−1)/(√κ+1)",
                        (root - 1) / (root + 1),
                        late(momentum(rate, beta)),
                        1e-3),
                check("momentum contraction where it swings, √β at β = 0.81", 0.9, swing(momentum(0.01, 0.81)), 1e-5));
    }

    /** By bisection: a rate is stable where the error falls from step 200 to step 400. */
    private double largestStable(DoubleFunction<Team> team) {
        double stable = 0.5 / KAPPA;
        double unstable = 8 / KAPPA;
        while (unstable - stable > 1e-7) {
            double middle = (stable + unstable) / 2;
            if (size(team.apply(middle), 400) < size(team.apply(middle), 200)) stable = middle;
            else unstable = middle;
        }
        return stable;
    }

    /** The extreme modes are double roots, so the error falls like k·ρᵏ: ρ from steps 100 and 200. */
    private double late(Team team) {
        double fall = size(team, 200) / 200 / (size(team, 100) / 100);
        return Math.pow(fall, 0.01);
    }

    /** √q of y(k+1) = p·y(k) − q·y(k−1), from steps 1 to 4. */
    private double swing(Team team) {
        double[] y = new double[5];
        for (int k = 1; k < 5; k++) y[k] = run(team, k).y(0);
        double q = (y[3] * y[3] - y[2] * y[4]) / (y[2] * y[2] - y[1] * y[3]);
        return Math.sqrt(q);
    }

    private double size(Team team, int steps) {
        Snapshot end = run(team, steps);
        return end.stopped()[0] == 0 ? Math.hypot(end.x(0), end.y(0)) : Double.POSITIVE_INFINITY;
    }

    private Snapshot run(Team team, int steps) {
        Experiment experiment = Experiment.of(Shipped.surface("ravine"), team)
                .withValue("kappa", KAPPA)
                .withStart(Start.point(1, 1));
        return Shipped.run(engine, experiment, steps);
    }

    private static Team plain(double rate) {
        return Shipped.team("gd", rate, 1);
    }

    private static Team momentum(double rate, double beta) {
        return Shipped.team("momentum", rate, 1).with("beta", beta);
    }

    private static Check check(String name, double expected, double measured, double tolerance) {
        return new Check("descent", name, SOURCE, expected, measured, tolerance);
    }
}
