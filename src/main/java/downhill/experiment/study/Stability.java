package downhill.experiment.study;

import downhill.experiment.Team;
import downhill.experiment.plan.RulePlan;
import downhill.language.Tape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;

/**
 * Which curvatures a rule stands. On a parabola of curvature λ the gradient is λ·w, so a rule that is linear in weight,
 * gradient and state multiplies them by a matrix at each step: they stay bounded while its spectral radius is at most 1.
 * For gradient descent that gives ηλ ≤ 2, for momentum 2(1+β), for Nesterov's form of it 2(1+β)/(1+2β).
 */
public final class Stability {
    /** Curvatures and rates looked at, from the smallest up in factors of two. */
    private static final double SMALLEST = 1e-12;

    private static final double LARGEST = 1e18;

    /** 2³⁰ steps: what momentum gathers on the way is nothing by then, beside what grows. */
    private static final int SQUARINGS = 30;

    /** Growth a step that counts as none. */
    private static final double ROOM = 1e-7;

    /**
     * A rate of so much of the limit. At the limit itself steps neither grow nor die out, and noise adds up; with this
     * share gradient descent keeps at most 0.9 of an error at each step, momentum with β = 0.9 less than 0.95.
     */
    public static final double SAFE = 0.95;

    private final Team team;
    private final long t;
    private final RulePlan plan;
    private final double[] scalars;
    private final double damping;
    private final Tape.Run run;

    private Stability(Team team, long t) {
        this.team = team;
        this.t = t;
        plan = RulePlan.of(team);
        scalars = new double[plan.scalarNames().size()];
        plan.scalars(t, scalars);
        List<String> inputs = new ArrayList<>(List.of("w", "g", "newton"));
        inputs.addAll(plan.state());
        inputs.addAll(plan.scalarNames());
        run = Tape.of(plan.next(), inputs).run(1);
        for (int i = 0; i < scalars.length; i++) run.input(3 + plan.state().size() + i)[0] = scalars[i];
        damping = plan.secondOrder() ? plan.damping(scalars) : 0;
    }

    /** At step t, from 1; none for a rule that is not linear, such as Adam's. */
    public static Optional<Stability> of(Team team, long t) {
        return Optional.of(new Stability(team, t)).filter(Stability::linear);
    }

    /** The largest λ that the team stands with its present parameters; infinite if it stands all. */
    public double curvature() {
        return edge(this::stands);
    }

    /**
     * The variance at which a weight settles around the bottom of a parabola of this curvature, where each step's
     * gradient has noise of this variance, independent of the others; none where it does not settle. The noise of one step
     * enters weight and state along a vector b, and M is what a step makes of them: the variance is that of
     * b + Mb + M²b + …, summed by doubling. For gradient descent ησ²/(λ(2−ηλ)).
     */
    public OptionalDouble settled(double curvature, double variance) {
        if (!(curvature > 0) || !stands(curvature)) return OptionalDouble.empty();
        double[] enters = next(new double[1 + plan.state().size()], 1, 1 / (curvature + damping));
        double[][] sum = new double[enters.length][enters.length];
        for (int i = 0; i < enters.length; i++) {
            for (int j = 0; j < enters.length; j++) sum[i][j] = variance * enters[i] * enters[j];
        }
        double[][] power = matrix(curvature);
        for (int i = 0; i < SQUARINGS && SquareMatrix.size(power) > 0; i++) {
            SquareMatrix.add(sum, SquareMatrix.around(power, sum));
            power = SquareMatrix.squared(power);
        }
        return Double.isFinite(sum[0][0]) && SquareMatrix.size(power) < 1
                ? OptionalDouble.of(sum[0][0])
                : OptionalDouble.empty();
    }

    /** The largest rate with which the team stands this curvature, above 0; none if its rule has no such parameter. */
    public OptionalDouble rate(double curvature) {
        if (!team.parameters().containsKey("rate")) return OptionalDouble.empty();
        Team constant = team.constant("rate");
        double rate = edge(value -> new Stability(constant.with("rate", value), t).stands(curvature));
        return Double.isFinite(rate) && rate > 0 ? OptionalDouble.of(rate) : OptionalDouble.empty();
    }

    /** Where a condition that holds for small values ceases to. */
    private static double edge(DoublePredicate holds) {
        double low = 0;
        double high = SMALLEST;
        while (holds.test(high)) {
            low = high;
            high *= 2;
            if (high > LARGEST) return Double.POSITIVE_INFINITY;
        }
        for (int i = 0; i < 50 && high - low > 1e-9 * high; i++) {
            double middle = (low + high) / 2;
            if (holds.test(middle)) low = middle;
            else high = middle;
        }
        return low;
    }

    /** Whether the team stands that curvature: whether its steps stay bounded there. */
    public boolean stands(double curvature) {
        double[][] power = matrix(curvature);
        double growth = 0;
        for (int i = 0; i <= SQUARINGS; i++) {
            double size = SquareMatrix.size(power);
            if (size == 0) return true;
            if (!Double.isFinite(size)) return false;
            growth = 2 * growth + Math.log(size);
            for (double[] row : power) for (int j = 0; j < row.length; j++) row[j] /= size;
            power = SquareMatrix.squared(power);
        }
        return growth / (1 << SQUARINGS) <= ROOM;
    }

    /** What one step makes of each unit vector of (w, state). */
    private double[][] matrix(double curvature) {
        int n = 1 + plan.state().size();
        double[][] matrix = new double[n][n];
        for (int j = 0; j < n; j++) {
            double[] unit = new double[n];
            unit[j] = 1;
            double[] next = next(unit, curvature);
            for (int i = 0; i < n; i++) matrix[i][j] = next[i];
        }
        return matrix;
    }

    private double[] next(double[] vector, double curvature) {
        double gradient = curvature * vector[0];
        return next(vector, gradient, gradient / (Math.abs(curvature) + damping));
    }

    private double[] next(double[] vector, double gradient, double newton) {
        run.input(0)[0] = vector[0];
        run.input(1)[0] = gradient;
        run.input(2)[0] = newton;
        for (int s = 1; s < vector.length; s++) run.input(2 + s)[0] = vector[s];
        run.forward(1);
        double[] next = new double[vector.length];
        for (int i = 0; i < next.length; i++) next[i] = run.output(i)[0];
        return next;
    }

    /** Whether a step of a sum is the sum of the steps, at some places with all signs. */
    private boolean linear() {
        for (double scale : new double[] {1, -3, 1000, 0}) {
            double[] a = new double[1 + plan.state().size()];
            double[] b = new double[a.length];
            double[] sum = new double[a.length];
            for (int i = 0; i < a.length; i++) {
                a[i] = scale * (0.7 + i);
                b[i] = -0.3 - 1.1 * i;
                sum[i] = a[i] + b[i];
            }
            double[] first = next(a, -0.4 * scale, 0.9 * scale);
            double[] second = next(b, 1.3, -0.6);
            double[] both = next(sum, 1.3 - 0.4 * scale, 0.9 * scale - 0.6);
            for (int i = 0; i < a.length; i++) {
                double size = 1 + Math.abs(first[i]) + Math.abs(second[i]);
                if (!(Math.abs(both[i] - first[i] - second[i]) <= 1e-9 * size)) return false;
            }
        }
        return true;
    }
}
