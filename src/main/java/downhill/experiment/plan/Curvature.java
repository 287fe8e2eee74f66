package downhill.experiment.plan;

import java.util.OptionalDouble;

/**
 * The eigenvalues of a Hessian, λmin ≤ λmax, and the unit vectors along which the loss bends so much: what decides how
 * long a step may be.
 */
public record Curvature(double min, double max, double minX, double minY, double maxX, double maxY) {
    /** Of the Hessian with these entries; NaN in, NaN out. */
    static Curvature of(double xx, double xy, double yy) {
        double mean = (xx + yy) / 2;
        double half = (xx - yy) / 2;
        double radius = Math.hypot(half, xy);
        // Of the eigenvector's two forms, the one whose sum does not cancel.
        double x = half >= 0 ? half + radius : xy;
        double y = half >= 0 ? xy : radius - half;
        double length = Math.hypot(x, y);
        double c = length == 0 ? 1 : x / length;
        double s = length == 0 ? 0 : y / length;
        // The smaller eigenvalue from the determinant: a difference would lose its digits.
        double large = mean + Math.copySign(radius, mean);
        double small = large == 0 ? 0 : xx / large * yy - xy / large * xy;
        return new Curvature(Math.min(small, large), Math.max(small, large), -s, c, c, s);
    }

    /** Whether the loss bends up in every direction, as around a minimum. */
    public boolean bowl() {
        return min > 0;
    }

    /** λmax/λmin of a bowl, at least 1. */
    public OptionalDouble condition() {
        return bowl() ? OptionalDouble.of(max / min) : OptionalDouble.empty();
    }

    /** The rate from which gradient descent overshoots further at each step, 2/λmax; none where no direction bends up. */
    public OptionalDouble limit() {
        return max > 0 ? OptionalDouble.of(2 / max) : OptionalDouble.empty();
    }

    /** Gradient descent's best rate on a quadratic of this bowl, 2/(λmin + λmax). */
    public OptionalDouble bestRate() {
        return bowl() ? OptionalDouble.of(2 / (min + max)) : OptionalDouble.empty();
    }

    /** λ along a direction (not zero): uᵀHu for its unit vector u. */
    public double along(double x, double y) {
        double length = Math.hypot(x, y);
        double onMin = (x * minX + y * minY) / length;
        double onMax = (x * maxX + y * maxY) / length;
        return min * onMin * onMin + max * onMax * onMax;
    }
}
